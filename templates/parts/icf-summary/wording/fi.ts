import type { PartWording } from '../../../model/part.ts'
import type { icfSummary } from '../fields.ts'

const code = {
  label: 'ICF-koodi',
  hint: 'Vapaaehtoinen, esimerkiksi d850 tai e330.',
}
const qualifier = {
  label: 'Tarkenne',
  hint: '0–4, 8 = ei määritelty, 9 = ei sovellettavissa. Edistävään tekijään +.',
}

export const fi = {
  icfSummary: { label: 'Tiivistelmä' },
  'icfSummary.heading': {
    label: 'Mistä arvioinnista on kyse',
    prompts: [
      'Ajankohta, paikka tai yksikkö.',
      'Asiakkaan työtehtävät mahdollisimman konkreettisesti.',
      'Arvioinnin tavoite ja asiakkaan oma tavoite.',
    ],
  },
  'icfSummary.clientOwnAssessment': {
    label: 'Asiakkaan oma arvio',
    prompts: [
      'Miten on viihtynyt, missä onnistunut, missä huomannut kehitettävää?',
      'Kokeeko soveltuvansa alalle, kiinnostaako alan koulutus?',
      'Millaisesta tuesta on hyötynyt? Vaikutukset terveyteen, jaksamiseen ja arkeen.',
      'Ajatukset ja tavoitteet jatkon suhteen.',
    ],
  },
  'icfSummary.personalFactors': {
    label: 'Yksilötekijät',
    prompts: [
      'Työkykyyn ensisijaisesti vaikuttavat tekijät: voimavarat, haasteet, rajoitukset, huomioitavat asiat.',
      'Niiden vaikutus työtehtävistä suoriutumiseen.',
      'Asiakkaan vahvuudet ja osaaminen.',
    ],
  },
  'icfSummary.environmentalFactors': {
    label: 'Ympäristötekijät',
    prompts: [
      'Mikä edistää ja mikä vaikeuttaa työstä suoriutumista ja työyhteisöön osallistumista?',
      'Fyysinen, sosiaalinen, kulttuurinen ja ajallinen ympäristö.',
    ],
  },
  'icfSummary.activitiesAndParticipation': {
    label: 'Suoritukset ja osallistuminen',
    prompts: [
      'Työnantajan tai työkokeilun ohjaajan palaute.',
      'Verkoston muiden toimijoiden huomiot.',
      'Toiminnallisen työtilanteen havainnot: fyysinen, psyykkinen, sosiaalinen ja kognitiivinen toimintakyky.',
      'Taidot suhteessa tehtävien vaatimuksiin ja työkyvyn tuen keinot.',
    ],
  },
  'icfSummary.methods': {
    label: 'Menetelmät',
    hint: 'Yksi menetelmä riville.',
    add: 'Lisää menetelmä',
    one: 'Menetelmä',
    prompts: [
      'Työsuorituksen ja toiminnan laadullinen havainnointi.',
      'Kykyviisari® ja muut itsearvioinnit, AWP.',
      'Asiakkaan ja työnantajan edustajan haastattelu, verkostotapaaminen.',
    ],
  },
  environmentalFactors: {
    label: 'Ympäristötekijät yksitellen',
    add: 'Lisää ympäristötekijä',
    one: 'Ympäristötekijä',
    prompts: [
      'Mikä tilassa, ihmisissä, kulttuurissa tai ajassa edistää tai vaikeuttaa?',
      'Edistävä ja vaikeuttava tekijä kirjataan erikseen.',
    ],
  },
  'environmentalFactors.effect': {
    label: 'Vaikutus',
    options: {
      barrier: 'vaikeuttaa',
      facilitator: 'edistää',
      neutral: 'ei vaikuta kumpaankaan suuntaan',
    },
  },
  'environmentalFactors.icfCode': code,
  'environmentalFactors.qualifier': qualifier,
  'environmentalFactors.text': { label: 'Mikä ympäristössä vaikuttaa' },
  icfCodes: {
    label: 'ICF-koodit',
    hint: 'Vapaaehtoinen. Yksilötekijöillä ei ole koodeja. Jos saman koodin arvioi useampi, lisää jokaisen arvio erikseen.',
    add: 'Lisää koodi',
    one: 'Koodi',
  },
  'icfCodes.code': code,
  'icfCodes.qualifier': {
    label: 'Tarkenne',
    hint: '0–4, 8 = ei määritelty, 9 = ei sovellettavissa.',
  },
  'icfCodes.source': {
    label: 'Kenen arvio',
    options: {
      client: 'asiakkaan oma',
      professional: 'ammattilaisen',
      workplace: 'työpaikan',
      other: 'muun',
    },
  },
  'icfCodes.ratedBy': { label: 'Kuka arvioi' },
  'icfCodes.date': { label: 'Milloin' },
  'icfCodes.note': { label: 'Huomautus' },
  icfCitations: { label: 'Lainaukset' },
  'icfCitations.source': { label: 'Lähde' },
  'icfCitations.hash': { label: 'Tiiviste' },
  'icfCitations.words': { label: 'Lainatut sanat' },
  'icfCitations.told': { label: 'Lähteen nimi tekstissä' },
  'icfCitations.place': { label: 'Paikka' },
  'icfCitations.by': { label: 'Kuka' },
  'icfCitations.on': { label: 'Milloin' },
} as const satisfies PartWording<typeof icfSummary>
