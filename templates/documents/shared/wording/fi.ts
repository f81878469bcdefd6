import type { DateWording } from '../dates.ts'

const dates: DateWording = {
  full: (day, month, year) => `${day}.${month}.${year}`,
  withoutYear: (day, month) => `${day}.${month}.`,
  between: (start, end) => `${start}–${end}`,
  from: (start) => `${start} alkaen`,
  until: (end) => `${end} asti`,
  at: (day, time) => `${day} klo ${time}`,
  timeOnly: (time) => `klo ${time}`,
}

export const fi = {
  dates,
  draft: 'Luonnos',
  signedVersion: (version: number, date: string) => `Kuitattu versio ${version}, ${date}`,
  asOf: (date: string) => `Tilanne ${date}`,
  blankForm: 'Tyhjä lomake',
  template: (version: number) => `Pohja ${version}`,
  page: (page: number, pages: number) => `Sivu ${page}/${pages}`,
  invented: 'Tämä on keksitty harjoitustapaus. Henkilöt ja tapahtumat eivät ole todellisia.',
  nothingYet: 'Tähän asiakirjaan ei ole vielä kirjattu sisältöä.',
  dataOfDocument: 'Asiakirjan sisältö rakenteisena (JSON)',
  records: {
    yes: 'Kyllä',
    no: 'Ei',
    said: 'Mitä kirjattiin',
    nothing: '–',
  },
  client: {
    title: 'Asiakas',
    role: 'asiakas',
    name: 'Nimi',
    preferredName: 'Kutsumanimi',
    dateOfBirth: 'Syntymäaika',
    personalIdentityCode: 'Henkilötunnus',
    phone: 'Puhelin',
    email: 'Sähköposti',
    municipality: 'Kotikunta',
    serviceLanguage: 'Asiointikieli',
    interpreting: 'Tulkkaus',
    interpreterNeeded: 'Tarvitaan',
    interpreterNotNeeded: 'Ei tarvita',
  },
  languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  contacts: 'Toimijat ja yhteystiedot',
  signing: {
    title: 'Allekirjoitukset',
    line: 'Päiväys ja allekirjoitus',
    lineWithDate: (date: string) => `Päiväys ja allekirjoitus (kirjattu ${date})`,
    signedOff: (date: string) => `Kuitannut ${date}`,
    internal: (version: number, date: string) =>
      `Versio ${version} on kuitattu ${date}. Tämä on verkoston sisäinen kuittaus: se kertoo, ketkä ovat käyneet tekstin läpi ja ovat sen takana. Se ei ole sähköinen allekirjoitus.`,
    contentHash: (digits: string) => `Sisällön tiiviste (SHA-256) alkaa ${digits}.`,
  },
  abilitator: {
    section: 'Osio',
    rating: 'Arvio',
    overall: 'Kokonaistilanne',
    inclusion: 'Osallisuus',
    mind: 'Mieli',
    everydayLife: 'Arki',
    skills: 'Taidot',
    body: 'Keho',
    perceivedWorkAbility: 'Koettu työkyky',
    relationToWorkLife: 'Suhde työelämään',
    sectionsCaption: 'Kykyviisarin tulokset osioittain',
    ratingsCaption: 'Oma arvio asteikolla 0–10',
    change: 'Muutos (prosenttiyksikköä)',
    ratingChange: 'Muutos (pistettä)',
    chartCaption: 'Kykyviisarin tulokset kuvana',
    noResult: 'ei tulosta',
    measurement: (number: number) => `Mittaus ${number}`,
  },
}

/** The same keys in every language, checked by type. */
export type SharedWording = typeof fi
