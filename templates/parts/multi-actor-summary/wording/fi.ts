import type { PartWording } from '../../../model/part.ts'
import type { multiActorSummary } from '../fields.ts'

export const fi = {
  workPerformance: { label: 'Suoriutuminen ja osallistuminen' },
  'workPerformance.supportedTasks': {
    label: 'Suoriutuminen avustavissa työtehtävissä',
    prompts: [
      'Havaintoja työskentelystä, myös ohjaajan palaute.',
      'Milloin, millä työajalla ja missä tehtävissä?',
      'Asiakkaan omat kokemukset.',
    ],
  },
  'workPerformance.physical': {
    label: 'Fyysinen työ- ja toimintakyky',
    prompts: [
      'Suhteessa siihen, mitä työtehtävät vaativat.',
      'Mahdolliset kivut ja liikerajoitukset.',
    ],
  },
  'workPerformance.psychological': {
    label: 'Psyykkinen työ- ja toimintakyky',
    prompts: ['Kuormittuminen, muutosten sietäminen, palautteen vastaanottaminen.'],
  },
  'workPerformance.cognitive': {
    label: 'Kognitiivinen työ- ja toimintakyky',
    prompts: ['Oppiminen, muisti, tarkkaavuus, ajan ja tehtävien hallinta.'],
  },
  'workPerformance.social': {
    label: 'Sosiaalinen työ- ja toimintakyky',
    prompts: [
      'Vuorovaikutus ohjaajan, työtovereiden ja asiakkaiden kanssa.',
      'Osallistuminen työyhteisöön.',
    ],
  },
  'workPerformance.skillsAndCompetence': {
    label: 'Taidot ja osaaminen',
    prompts: ['Osaaminen suhteessa tehtäviin.', 'Työn laatu ja tuottavuus.'],
  },
  'workPerformance.supportNeeds': {
    label: 'Tuen tarpeet',
    prompts: [
      'Mikä on haastavaa, ja millainen tuki auttaa?',
      'Työn tauottamisen ja mukauttamisen tarve.',
    ],
  },
  'workPerformance.environment': {
    label: 'Ympäristötekijät',
    prompts: ['Mikä työpaikalla auttoi, mikä vaikeutti: tila, äänet, ihmiset, aikataulut.'],
  },
  otherActorsViews: {
    label: 'Muiden toimijoiden näkemykset',
    add: 'Lisää näkemys',
    one: 'Näkemys',
    prompts: ['Jokaisen toimijan oma huomio hänen omin sanoin. Eroavat näkemykset saavat näkyä.'],
  },
  'otherActorsViews.actorId': { label: 'Toimija' },
  'otherActorsViews.text': { label: 'Näkemys' },
  plainLanguageSummary: {
    label: 'Selkokielinen tiivistelmä',
    prompts: [
      'Lyhyitä lauseita ja tuttuja sanoja.',
      'Mitä tehtiin, mitä huomattiin, mitä seuraavaksi?',
      'Lukisiko asiakas tämän mielellään?',
    ],
  },
  conclusions: {
    label: 'Päätelmät ja niiden perusteet',
    hint: 'Päätelmä nojaa kirjauksiin tai on ammatillinen arvio. Kerro kumpi.',
    add: 'Lisää päätelmä',
    one: 'Päätelmä',
  },
  'conclusions.about': {
    label: 'Mistä',
    options: {
      physical: 'fyysinen toimintakyky',
      psychological: 'psyykkinen toimintakyky',
      cognitive: 'kognitiivinen toimintakyky',
      social: 'sosiaalinen toimintakyky',
      skills: 'taidot ja osaaminen',
      support: 'tuen tarve',
      environment: 'ympäristö',
      personal: 'yksilötekijät',
      whole: 'kokonaisuus',
    },
  },
  'conclusions.text': { label: 'Päätelmä' },
  'conclusions.grounds': {
    label: 'Mihin päätelmä perustuu',
    options: { entries: 'kirjauksiin', professionalJudgement: 'ammatillinen arvio' },
  },
  'conclusions.entries': {
    label: 'Kirjaukset',
    hint: 'Havainto, menetelmän tulos, mittaus, asiakkaan omat sanat tai työpaikan palaute.',
    add: 'Liitä kirjaus',
    one: 'Kirjaus',
  },
  'conclusions.by': { label: 'Kuka päätteli' },
  'conclusions.seen': { label: 'Mitä perusteista nähtiin' },
  'conclusions.seen.entry': { label: 'Kirjaus' },
  'conclusions.seen.hash': { label: 'Tiiviste' },
  'conclusions.seen.by': { label: 'Kuka' },
  'conclusions.seen.on': { label: 'Milloin' },
  'conclusions.seen.how': { label: 'Miten' },
  viewDifferences: {
    label: 'Missä näkemykset eroavat',
    hint: 'Vapaaehtoinen. Erilaiset näkemykset saavat jäädä erilaisiksi.',
    add: 'Lisää ero',
    one: 'Ero',
    prompts: [
      'Mitä minä näin, mitä joku toinen näki?',
      'Kuvaa ero. Älä ratkaise, kuka on oikeassa.',
    ],
  },
  'viewDifferences.theme': {
    label: 'Teema',
    options: {
      overall: 'Kokonaistilanne',
      inclusion: 'Osallisuus',
      mind: 'Mieli',
      everydayLife: 'Arki',
      abilitatorSkills: 'Taidot (Kykyviisari®)',
      body: 'Keho',
      physical: 'Fyysinen työ- ja toimintakyky',
      psychological: 'Psyykkinen työ- ja toimintakyky',
      cognitive: 'Kognitiivinen työ- ja toimintakyky',
      social: 'Sosiaalinen työ- ja toimintakyky',
      skills: 'Taidot ja osaaminen',
      support: 'Tuen tarpeet',
      environment: 'Ympäristötekijät',
    },
  },
  'viewDifferences.by': { label: 'Kuka kertoo' },
  'viewDifferences.text': { label: 'Ero yhdellä lauseella' },
  summaryCitations: { label: 'Lainaukset' },
  'summaryCitations.source': { label: 'Lähde' },
  'summaryCitations.hash': { label: 'Tiiviste' },
  'summaryCitations.words': { label: 'Lainatut sanat' },
  'summaryCitations.told': { label: 'Lähteen nimi tekstissä' },
  'summaryCitations.place': { label: 'Paikka' },
  'summaryCitations.by': { label: 'Kuka' },
  'summaryCitations.on': { label: 'Milloin' },
} as const satisfies PartWording<typeof multiActorSummary>
