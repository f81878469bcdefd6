import { fieldAt, type Place } from '../../model/answers.ts'
import type { Blank, Block, Language } from '../../model/blocks.ts'
import { type Field, type Fields, isKeptByProduct, type RecordsField } from '../../model/fields.ts'
import type { FieldWording } from '../../model/part.ts'
import { type PartName, partNamed } from '../../parts/index.ts'
import { fieldWording } from '../../parts/wording.ts'
import { blanks } from '../shared/blanks.ts'
import { prose, section, words } from '../shared/prose.ts'
import type { PaperFormWording } from './wording/words.ts'

/** What laying a form needs beside its fields. */
export interface FormDesk {
  readonly language: Language
  readonly text: PaperFormWording
}

/** A field of a part with its words; `path` is what it is called on paper. */
interface Asked {
  readonly part: PartName
  readonly path: string
  readonly field: Field
  /** One of many alike: shorter, so that several stand on a page. */
  readonly isRepeated: boolean
}

/** Everything that is asked at a place of a part: a group stands for all in it. */
export function fieldsOf(desk: FormDesk, part: PartName, place: Place): Block[] {
  const field = fieldAt(partNamed(part).fields, place)
  if (!field) return []
  return asked(desk, { part, path: place.join('.'), field, isRepeated: false }, true)
}

/** A group or a list that a section asks for by itself has the section's heading already. */
function asked(desk: FormDesk, one: Asked, isHeaded: boolean): Block[] {
  const { field } = one
  if (field.kind === 'group') {
    const inner = within(one, field.fields).flatMap((each) => asked(desk, each, false))
    return isHeaded ? inner : section(wordsOf(desk, one).label, inner)
  }
  if (field.kind === 'records') return recordsOf(desk, { ...one, field })
  return [blanks(blankOf(desk, one))]
}

const within = ({ part, path, isRepeated }: Omit<Asked, 'field'>, fields: Fields): Asked[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    isKeptByProduct(field) ? [] : [{ part, path: `${path}.${name}`, field, isRepeated }],
  )

const wordsOf = ({ language }: FormDesk, { part, path }: Asked): FieldWording =>
  fieldWording(language, part, path)

/** Room for so many lines of handwriting in all the places of a list. */
const linesOfRecords = 34

/** As many empty places as a page and a half holds, and never fewer than two. */
function recordsOf(desk: FormDesk, one: Asked & { readonly field: RecordsField }): Block[] {
  const wording = wordsOf(desk, one)
  const inner = within({ ...one, isRepeated: true }, one.field.fields)
  const places = Math.min(6, Math.max(2, Math.round(linesOfRecords / heightOf(inner))))
  return [
    ...prose(helpOf(wording).map(words), 'note'),
    ...Array.from({ length: places }, (_, index) =>
      section(desk.text.numbered(wording.one ?? wording.label, index + 1), recordOf(desk, inner)),
    ).flat(),
    ...prose([words(desk.text.more)], 'note'),
  ]
}

/** One person or one day stays on one page. */
const recordOf = (desk: FormDesk, inner: readonly Asked[]): Block[] =>
  joinedBlanks(inner.flatMap((each) => asked(desk, each, true))).map((block) =>
    block.type === 'blanks' ? { ...block, together: true } : block,
  )

/** In lines of handwriting, with what is asked above them; a place of half the width counts half. */
const heightOf = (all: readonly Asked[]): number =>
  all.reduce((sum, one) => {
    const { field } = one
    if (field.kind === 'group') return sum + heightOf(within(one, field.fields))
    if (field.kind === 'text' || field.kind === 'lines') return sum + linesRepeated + 1
    return sum + 1
  }, 0)

const linesOfText = 5
const linesRepeated = 4

const helpOf = ({ hint, prompts = [] }: FieldWording): string[] => [
  ...(hint ? [hint] : []),
  ...prompts,
]

function blankOf(desk: FormDesk, one: Asked): Blank {
  const wording = wordsOf(desk, one)
  return {
    label: wording.label,
    code: one.path,
    help: [...helpOf(wording), ...formatOf(desk, one.field)],
    ...roomFor(desk, one, wording),
  }
}

const formatOf = ({ text }: FormDesk, field: Field): string[] =>
  field.kind === 'date' ? [text.dateHelp] : []

/** A question longer than this does not stand well in half the width. */
const longestHalf = 34

function roomFor(
  { text }: FormDesk,
  { field, isRepeated }: Asked,
  { label, hint = '', options = {} }: FieldWording,
): Pick<Blank, 'width' | 'answer'> {
  switch (field.kind) {
    case 'text':
    case 'lines': {
      const count = isRepeated ? linesRepeated : linesOfText
      return { width: 'full', answer: { kind: 'lines', count } }
    }
    case 'choice': {
      const names = field.options.map((option) => options[option] ?? option)
      return { width: 'full', answer: { kind: 'boxes', options: names } }
    }
    case 'yesNo':
      return { width: 'half', answer: { kind: 'boxes', options: [text.yes, text.no] } }
    default: {
      const isShort = label.length <= longestHalf && hint.length <= 2 * longestHalf
      return { width: isShort ? 'half' : 'full', answer: { kind: 'lines', count: 1 } }
    }
  }
}

/** Neighbouring places are one block, so that two halves find each other. */
export function joinedBlanks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.type === 'blanks' && last?.type === 'blanks' && !last.together)
      joined[joined.length - 1] = blanks(...last.items, ...block.items)
    else joined.push(block)
  }
  return joined
}
