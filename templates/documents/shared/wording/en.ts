import type { SharedWording } from './fi.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const dayAndMonth = (day: number, month: number) => `${day} ${months[month - 1]}`

/** Months are written out: an English reader may take 2.4. for the fourth of February. */
export const en: SharedWording = {
  dates: {
    full: (day, month, year) => `${dayAndMonth(day, month)} ${year}`,
    withoutYear: dayAndMonth,
    between: (start, end) => `${start} – ${end}`,
    from: (start) => `from ${start}`,
    until: (end) => `until ${end}`,
  },
  draft: 'Draft',
  signedVersion: (version, date) => `Signed version ${version}, ${date}`,
  template: (version) => `Template ${version}`,
  page: (page, pages) => `Page ${page}/${pages}`,
  invented: 'This is an invented practice case. The people and events are not real.',
  nothingYet: 'Nothing has been written in this document yet.',
  client: {
    title: 'Client',
    role: 'client',
    name: 'Name',
    preferredName: 'Preferred name',
    dateOfBirth: 'Date of birth',
    personalIdentityCode: 'Finnish personal identity code',
    phone: 'Telephone',
    email: 'E-mail',
    municipality: 'Home municipality',
    serviceLanguage: 'Language of service',
    interpreting: 'Interpreting',
    interpreterNeeded: 'Needed',
    interpreterNotNeeded: 'Not needed',
  },
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  contacts: 'Network members and contact details',
  signing: {
    title: 'Signatures',
    line: 'Date and signature',
    lineWithDate: (date) => `Date and signature (date on record: ${date})`,
    signedOff: (date) => `Signed off on ${date}`,
    internal: (version, date) =>
      `Version ${version} was signed off on ${date}. This is the network’s internal sign-off: it shows who has gone through the text and stands behind it. It is not an electronic signature.`,
    contentHash: (digits) => `The content’s SHA-256 hash begins ${digits}.`,
  },
  abilitator: {
    section: 'Section',
    overall: 'Overall situation',
    inclusion: 'Inclusion',
    mind: 'Mind',
    everydayLife: 'Everyday life',
    skills: 'Skills',
    body: 'Body',
    perceivedWorkAbility: 'Perceived work ability',
    relationToWorkLife: 'Relation to working life',
    sectionsCaption: 'Abilitator results by section',
    ratingsCaption: 'Own rating on a scale of 0–10',
    change: 'Change (percentage points)',
    ratingChange: 'Change (points)',
    chartCaption: 'Abilitator results as a picture',
    noResult: 'no result',
    measurement: (number) => `Measurement ${number}`,
  },
}
