import type { Inline } from '../../model/blocks.ts'
import { dateText } from './dates.ts'
import type { DocumentInput } from './input.ts'
import { clientName } from './people.ts'
import { type FieldItem, field, isWritten, linesOf, words } from './prose.ts'
import { sharedWords } from './wording/words.ts'

/** Who the document is about: enough for a person to recognise whose paper they hold. */
export function clientByName(input: DocumentInput): FieldItem[] {
  const { client } = input.file
  const { client: labels, dates } = sharedWords(input.language)
  return [
    field(labels.name, [words(clientName(input.file))]),
    field(labels.preferredName, linesOf(input, [client.preferredName])),
    field(labels.dateOfBirth, linesOf(input, [dateText(client.dateOfBirth, dates)])),
  ]
}

/** The client as a register knows them: for papers that each party files and none passes on. */
export const clientByCode = (input: DocumentInput): FieldItem[] => [
  ...clientByName(input),
  field(
    sharedWords(input.language).client.personalIdentityCode,
    linesOf(input, [input.file.client.personalIdentityCode]),
  ),
]

/**
 * Everything the case knows of how to identify and reach the client. Only for the document that
 * each actor files in a client register; the others go to places that need no identity code.
 */
export function clientInFull(input: DocumentInput): FieldItem[] {
  const { client } = input.file
  const { client: labels, languages } = sharedWords(input.language)
  const code = client.serviceLanguage?.trim() ?? ''
  const known = languages[code.toLowerCase() as keyof typeof languages]
  return [
    ...clientByCode(input),
    field(labels.phone, linesOf(input, [client.phone])),
    field(labels.email, linesOf(input, [client.email])),
    field(labels.municipality, linesOf(input, [client.municipality])),
    field(labels.serviceLanguage, known ? [words(known)] : linesOf(input, [code])),
    field(labels.interpreting, interpreting(input)),
  ]
}

/** Whether an interpreter is needed, and for which language. */
export function interpreting(input: DocumentInput): Inline[] {
  const { interpreterNeeded, interpreterLanguage } = input.file.client
  const { client: labels } = sharedWords(input.language)
  const language = linesOf(input, [interpreterLanguage])
  if (typeof interpreterNeeded !== 'boolean') return language
  if (!interpreterNeeded) return [words(labels.interpreterNotNeeded)]
  if (!isWritten(interpreterLanguage)) return [words(labels.interpreterNeeded)]
  return language.map((spans) => [...words(`${labels.interpreterNeeded}: `), ...spans])
}
