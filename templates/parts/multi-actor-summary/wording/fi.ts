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
    hint: 'Havainto, menetelmän tulos tai mittaus.',
    add: 'Liitä kirjaus',
    one: 'Kirjaus',
  },
  'conclusions.by': { label: 'Kuka päätteli' },
} as const satisfies PartWording<typeof multiActorSummary>
