import type { PartWording } from '../../../model/part.ts'
import type { start } from '../fields.ts'

export const fi = {
  start: { label: 'Miten tarve tunnistettiin' },
  'start.recognisedOn': { label: 'Milloin' },
  'start.recognisedBy': { label: 'Kuka tunnisti tarpeen', hint: 'Myös asiakas itse tai läheinen.' },
  'start.recognisedIn': {
    label: 'Missä palvelussa',
    options: {
      employment: 'työllisyyspalvelut',
      social: 'sosiaalipalvelut',
      health: 'terveyspalvelut',
      rehabilitative: 'kuntouttava työtoiminta',
      other: 'muualla',
    },
  },
  'start.howRecognised': {
    label: 'Mistä tarve huomattiin',
    prompts: [
      'Puhuttiinko työkyvystä ja työstä suoraan?',
      'Tuliko tarve esiin itsearviossa, keskustelussa, terveystarkastuksessa tai muun toimijan kautta?',
    ],
  },
  'start.clientRequest': {
    label: 'Mitä asiakas itse pyytää',
    hint: 'Asiakkaan omin sanoin.',
    prompts: ['Mihin asiakas toivoo muutosta ensin?', 'Mitä hän ei halua?'],
  },
  'start.question': {
    label: 'Kysymys, johon arvioinnin pitäisi vastata',
    prompts: ['Miksi juuri nyt? Mitä vastauksella tehdään?'],
  },
  knownAlready: {
    label: 'Mitä jo tiedetään',
    hint: 'Tieto, sen lähde ja päivä. Asiakkaan luvalla.',
    add: 'Lisää tieto',
    one: 'Tieto',
    prompts: [
      'Aiemmat arviot, lausunnot, kokeilut ja suunnitelmat, joita ei tarvitse tehdä uudelleen.',
      'Pitääkö tieto vielä paikkansa asiakkaan mielestä?',
    ],
  },
  'knownAlready.what': { label: 'Mitä tiedetään' },
  'knownAlready.source': { label: 'Mistä tieto on' },
  'knownAlready.date': { label: 'Tiedon päivä' },
  recognition: {
    label: 'Keskustelun tueksi',
    prompts: [
      'Jokainen tilanne on omanlaisensa: rastin puuttuminen ei ole este, eikä rasti ole ehto.',
      'Kysy, mitä asiakas itse ajattelee kohdasta.',
    ],
  },
  'recognition.talkedOn': { label: 'Keskusteltu' },
  'recognition.talkedWith': { label: 'Kenen kanssa' },
  'recognition.motivation': { label: 'Motivaatio ja asenne' },
  'recognition.motivation.wantsForward': {
    label: 'Haluaa edetä tilanteessaan ja on siihen valmis',
  },
  'recognition.motivation.readyForLongWork': { label: 'On valmis pitkäjänteiseen työskentelyyn' },
  'recognition.motivation.hopefulOfWork': { label: 'Suhtautuu työllistymiseen toiveikkaasti' },
  'recognition.motivation.workFirst': { label: 'Työ on nyt ensisijainen suunta' },
  'recognition.motivationNotes': { label: 'Mitä asiakas kertoi motivaatiostaan' },
  'recognition.timeliness': { label: 'Oikea aika ja tarve' },
  'recognition.timeliness.recoveryGoesWell': { label: 'Kuntoutuminen etenee hyvin' },
  'recognition.timeliness.acceptsHelp': { label: 'On valmis ottamaan apua vastaan' },
  'recognition.timeliness.rightService': { label: 'Palvelu on oikea juuri nyt' },
  'recognition.timeliness.turningPoint': {
    label: 'Nykyinen palvelu tai jakso on päättymässä tai kestänyt pitkään',
  },
  'recognition.timeliness.needsDirection': { label: 'Tarvitsee tukea suunnan löytämiseen' },
  'recognition.timelinessNotes': { label: 'Miksi nyt' },
  'recognition.lifeSituation': { label: 'Elämäntilanne' },
  'recognition.lifeSituation.dailyRhythm': { label: 'Vuorokausirytmi kantaa' },
  'recognition.lifeSituation.wellbeing': { label: 'Vointi riittää työskentelyyn' },
  'recognition.lifeSituation.substances': { label: 'Päihteet eivät ole esteenä' },
  'recognition.lifeSituation.stableLife': { label: 'Elämäntilanne on riittävän vakaa' },
  'recognition.lifeSituationNotes': { label: 'Mitä elämäntilanteessa pitää ottaa huomioon' },
  'recognition.sharedThoughts': {
    label: 'Mitä yhdessä ajateltiin',
    hint: 'Myös se, mistä oltiin eri mieltä.',
  },
} as const satisfies PartWording<typeof start>
