import type { Inline } from '../../model/blocks.ts'
import { type ChoiceField, type Field, type Fields, isKeptByProduct } from '../../model/fields.ts'
import { isObject, type Json, memberOf } from '../../model/json.ts'
import type { FieldWording } from '../../model/part.ts'
import type { PartName } from '../../parts/index.ts'
import { fieldWording } from '../../parts/wording.ts'
import { dateText } from './dates.ts'
import type { DocumentInput } from './input.ts'
import { linkText } from './links.ts'
import { clientName, isClientWord, nameOf } from './people.ts'
import { isWritten, linesOf, paragraphsOf, words } from './prose.ts'
import { sharedWords } from './wording/words.ts'

/** A field of a part and what the case holds there. */
export interface Said {
  readonly part: PartName
  /** Names of fields joined by dots, as wording is keyed. */
  readonly name: string
  readonly field: Field
  readonly value: Json | undefined
}

export const wordsOf = ({ language }: DocumentInput, { part, name }: Said): FieldWording =>
  fieldWording(language, part, name)

/** What stands inside a group or a record, what the product keeps left out: it is not for readers. */
export const within = ({ part, name }: Said, fields: Fields, value: Json | undefined): Said[] =>
  Object.entries(fields)
    .filter(([, field]) => !isKeptByProduct(field))
    .map(([inner, field]) => ({
      part,
      name: `${name}.${inner}`,
      field,
      value: isObject(value) ? memberOf(value, inner) : undefined,
    }))

export const areTicks = (fields: Fields): boolean =>
  Object.values(fields).every((field) => field.kind === 'yesNo' && field.tick)

/** An answer as it is read: dates and choices in the document's language, narratives as written. */
export function readAs(input: DocumentInput, said: Said): Inline[] {
  const { field, value } = said
  switch (field.kind) {
    case 'text':
      return paragraphsOf(input, textOf(value))
    case 'line':
      return linesOf(input, [textOf(value)])
    case 'date':
      return linesOf(input, [dateText(textOf(value), sharedWords(input.language).dates)])
    case 'number':
      return typeof value === 'number' ? [words(String(value))] : linesOf(input, [textOf(value)])
    case 'yesNo':
      return yesNoOf(input, value)
    case 'choice':
      return choiceOf(input, said, field)
    case 'actor':
      return [whoText(input, textOf(value))].filter(isWritten).map(words)
    case 'lines':
      return lineTexts(input, field, value)
    case 'group':
      return tickedOf(input, said, field.fields)
    case 'records':
    case 'fact':
      return []
  }
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

function yesNoOf({ language }: DocumentInput, value: Json | undefined): Inline[] {
  const { records } = sharedWords(language)
  return typeof value === 'boolean' ? [words(value ? records.yes : records.no)] : []
}

function choiceOf(input: DocumentInput, said: Said, field: ChoiceField): Inline[] {
  const value = textOf(said.value)
  if (!isWritten(value)) return []
  const known = field.options.includes(value) ? wordsOf(input, said).options?.[value] : undefined
  return known ? [words(known)] : linesOf(input, [value])
}

function lineTexts(
  input: DocumentInput,
  field: Extract<Field, { kind: 'lines' }>,
  value: Json | undefined,
): Inline[] {
  const texts = (Array.isArray(value) ? (value as Json[]) : []).map(textOf).filter(isWritten)
  if (field.linksTo) return texts.map((id) => words(linkText(input, id)))
  if (field.ofActors) return texts.map((reference) => words(whoText(input, reference)))
  return linesOf(input, texts)
}

/** Only what is ticked is said, each box on a line of its own. */
const tickedOf = (input: DocumentInput, group: Said, fields: Fields): Inline[] =>
  within(group, fields, group.value)
    .filter(({ value }) => value === true)
    .map((said) => words(wordsOf(input, said).label))

const whoText = ({ file }: DocumentInput, reference: string): string =>
  isClientWord(reference) ? clientName(file) : nameOf(file, reference)
