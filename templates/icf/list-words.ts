/**
 * By which names code servers call the two columns that matter; the first that a list has is taken.
 * Long names before short ones. Compared without case, spaces, marks and the language at the end.
 */
const codeColumns = ['codeid', 'codevalue', 'koodi', 'koodiarvo', 'tunnus', 'code', 'kod', 'id']
const nameColumns = [
  'longname',
  'pitkanimi',
  'preflabel',
  'preferredname',
  'classificationitemname',
  'classificationitemnames',
  'names',
  'nimi',
  'nimike',
  'otsikko',
  'name',
  'title',
  'display',
  'label',
  'term',
  'termi',
  'namn',
  'benamning',
  'selite',
  'shortname',
  'lyhytnimi',
]

const languages = /(?:fi|sv|en)$/

const plain = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

/** A place for the column among headings, or -1. */
function placeOf(wanted: readonly string[], headings: readonly string[]): number {
  const known = headings.map(plain)
  for (const name of wanted) {
    const exact = known.indexOf(name)
    if (exact >= 0) return exact
    const inLanguage = known.findIndex((heading) => heading.replace(languages, '') === name)
    if (inLanguage >= 0) return inLanguage
  }
  return -1
}

/** Which of the headings hold the code and the name; `null` when one of the two is not there. */
export function columnsOf(
  headings: readonly string[],
): { readonly code: number; readonly name: number } | null {
  const code = placeOf(codeColumns, headings)
  const name = placeOf(nameColumns, headings)
  return code < 0 || name < 0 || code === name ? null : { code, name }
}

/** A code as lists write it: in either case, in quotes so that spreadsheets leave it alone. */
export const trimmedCode = (text: string): string =>
  text
    .trim()
    .replace(/^'+|'+$/g, '')
    .toLowerCase()

const oneCode = /^[bdse]\d{1,5}$/
/** Rows that say how codes are grouped: a whole component, a block of codes. Nobody rates them. */
const groupOfCodes = /^(?:icf|[bdse]|[bdse]\d{1,5}\s*[-–]\s*[bdse]?\d{1,5})$/

export const kindOfCode = (code: string): 'code' | 'group' | 'other' =>
  oneCode.test(code) ? 'code' : groupOfCodes.test(code) ? 'group' : 'other'
