import { carriedFi } from '../../../model/carried-over-wording.ts'
import type { PartWording } from '../../../model/part.ts'
import type { network } from '../fields.ts'

export const fi = {
  ...carriedFi('network'),
  actors: {
    label: 'Toimijat',
    hint: 'Asiakkaan lisäksi kaikki, jotka osallistuvat arviointiin. Myös läheinen, kokemusasiantuntija tai yhdistys, jos asiakas niin toivoo.',
    add: 'Lisää toimija',
    one: 'Toimija',
    prompts: [
      'Kuka vastaa arvioinnista ja kuka kokoaa yhteenvedon?',
      'Kuka tukee Kykyviisarin täyttämisessä?',
      'Kuka tuntee asiakkaan arjen? Entä terveyden ja työelämän kysymykset?',
      'Kuka ohjaa työtä työpaikalla?',
      'Keneltä puuttuu vielä asiakkaan lupa?',
    ],
  },
  'actors.id': { label: 'Tunnus' },
  'actors.name': { label: 'Nimi' },
  'actors.title': { label: 'Ammattinimike' },
  'actors.organisation': { label: 'Organisaatio' },
  'actors.team': { label: 'Palvelu tai tiimi' },
  'actors.email': { label: 'Sähköposti' },
  'actors.phone': { label: 'Puhelin' },
  'actors.role': { label: 'Tehtävä tässä arvioinnissa' },
  networkMeetingNotes: {
    label: 'Muistiinpanot tapaamisista',
    add: 'Lisää tapaaminen',
    one: 'Tapaaminen',
  },
  'networkMeetingNotes.date': { label: 'Päivä' },
  'networkMeetingNotes.title': { label: 'Aihe' },
  'networkMeetingNotes.text': {
    label: 'Mitä puhuttiin ja sovittiin',
    prompts: [
      'Asiakkaan oma näkemys ensin.',
      'Mitä kukin toimija voi tarjota?',
      'Puuttuuko joku, jonka pitäisi olla mukana?',
      'Milloin tavataan seuraavan kerran?',
    ],
  },
  'networkMeetingNotes.time': { label: 'Kellonaika' },
  'networkMeetingNotes.place': { label: 'Paikka' },
  'networkMeetingNotes.mode': {
    label: 'Miten tavattiin',
    options: { inPerson: 'paikan päällä', remote: 'etänä', hybrid: 'osa paikalla, osa etänä' },
  },
  'networkMeetingNotes.chairedBy': { label: 'Kuka johti tapaamista' },
  'networkMeetingNotes.attendance': {
    label: 'Ketkä olivat paikalla ja mitä he voivat tarjota',
    add: 'Lisää osallistuja',
    one: 'Osallistuja',
  },
  'networkMeetingNotes.attendance.who': { label: 'Kuka' },
  'networkMeetingNotes.attendance.attended': {
    label: 'Läsnäolo',
    options: { present: 'paikalla', remotely: 'etänä', absent: 'poissa' },
  },
  'networkMeetingNotes.attendance.offers': {
    label: 'Mitä voi tarjota',
    hint: 'Miten tämä toimija voi vastata asiakkaan tuen tarpeeseen.',
  },
  'networkMeetingNotes.agenda': {
    label: 'Asiakohdat',
    add: 'Lisää asiakohta',
    one: 'Asiakohta',
    prompts: [
      'Esittäytyminen: nimi, tehtävä ja organisaatio.',
      'Asiakas kertoo oman näkemyksensä itse tai tutun työntekijän tukemana.',
      'Muut kysyvät ja jäsentävät yhdessä asiakkaan kanssa.',
      'Mitä kukin voi tarjota, ja kuka vielä puuttuu?',
      'Suunnitelma ja seuraava tapaaminen.',
    ],
  },
  'networkMeetingNotes.agenda.item': {
    label: 'Kohta',
    options: {
      introductions: 'esittäytyminen',
      clientView: 'asiakkaan oma näkemys',
      questions: 'kysymykset',
      offers: 'mitä kukin voi tarjota',
      missing: 'kuka vielä puuttuu',
      plan: 'yhteinen suunnitelma',
      nextDate: 'seuraava tapaaminen',
      other: 'muu asia',
    },
  },
  'networkMeetingNotes.agenda.topic': { label: 'Tarkemmin' },
  'networkMeetingNotes.agenda.notes': { label: 'Mitä puhuttiin' },
  'networkMeetingNotes.missing': {
    label: 'Kuka vielä puuttuu',
    hint: 'Henkilö tai palvelu. Kutsutaan vain asiakkaan luvalla.',
    add: 'Lisää puuttuva',
    one: 'Puuttuva toimija',
  },
  'networkMeetingNotes.next': { label: 'Seuraava tapaaminen' },
  'networkMeetingNotes.next.date': { label: 'Päivä' },
  'networkMeetingNotes.next.time': { label: 'Kellonaika' },
  'networkMeetingNotes.next.place': { label: 'Paikka' },
} as const satisfies PartWording<typeof network>
