import type { RecordWording } from './wording.ts'

export const fi: RecordWording = {
  'start-record': {
    title: 'Alkutilanne',
    lead: 'Miten tuen tarve tunnistettiin ja mitä jo tiedettiin.',
  },
  'consent-record': {
    title: 'Suostumuksen kirjaus',
    lead: 'Mitä asiakas on sallinut, kenelle ja kuinka kauan.',
    signed: 'Asiakkaan allekirjoitus',
  },
  'meeting-notes': {
    title: 'Neuvonpidon muistio',
    lead: 'Mitä verkosto puhui ja sopi yhdessä asiakkaan kanssa.',
  },
  'trial-record': {
    title: 'Työkokeilun kulku',
    lead: 'Tavoitteet, väliarvioinnit, havainnot ja työn vaatimukset.',
  },
  'workplace-page': {
    title: 'Työpaikan palaute',
    lead: 'Työpaikan oma arvio työstä. Tähän ei kirjoiteta terveydestä.',
  },
  'client-diary': { title: 'Asiakkaan päiväkirja', lead: 'Asiakkaan omat sanat jakson ajalta.' },
  'health-check': {
    title: 'Työttömän terveystarkastus',
    lead: 'Miksi tarkastusta tarvittiin, miten siitä sovittiin ja mitä asiakas antoi luvan kertoa.',
  },
  'work-sample': { title: 'Työnäyttö', lead: 'Mitä osaamista näytettiin ja mitä siitä sanottiin.' },
  'support-plan': {
    title: 'Työkyvyn tuen suunnitelma',
    lead: 'Tiimin ja asiakkaan yhteinen suunnitelma.',
    signed: 'Asiakkaan allekirjoitus',
  },
}
