import { fieldAt, itemFields, type Place } from '../../model/answers.ts'
import type { Block, Inline, Table } from '../../model/blocks.ts'
import { type Field, type Fields, isKeptByProduct } from '../../model/fields.ts'
import { isObject, type Json, type JsonObject, memberOf } from '../../model/json.ts'
import { type PartName, partNamed } from '../../parts/index.ts'
import { areTicks, readAs, type Said, within, wordsOf } from './answer-values.ts'
import type { DocumentInput } from './input.ts'
import { type FieldItem, fieldList, field as item, section, words } from './prose.ts'
import { sharedWords } from './wording/words.ts'

/**
 * Answers as they were given, under the words by which they were asked: for documents that say what
 * was written and add nothing. What nobody answered is left out. The blocks of one place; a group or
 * a list stands without its own heading.
 */
export function saidAt(
  input: DocumentInput,
  part: PartName,
  place: Place,
  standing: Standing = 'headed',
): Block[] {
  const field = fieldAt(partNamed(part).fields, place)
  if (!field) throw new Error(`${part} has no field at ${place.join('/')}`)
  const value = valueAt(input.file as unknown as JsonObject, place)
  const said = { part, name: place.join('.'), field, value }
  if (field.kind === 'group') return groupBlocks(input, said, field.fields)
  if (field.kind === 'records') return recordsBlocks(input, said, field.fields, standing)
  return fieldList([itemOf(input, said)])
}

function valueAt(file: JsonObject, place: Place): Json | undefined {
  return place.reduce<Json | undefined>(
    (value, name) => (isObject(value) ? memberOf(value, name) : undefined),
    file,
  )
}

/**
 * Simple answers side by side as one list; groups below, each under its name. A table of records has
 * its name above it already.
 */
function groupBlocks(input: DocumentInput, group: Said, fields: Fields): Block[] {
  const all = within(group, fields, group.value)
  const ticks = all.filter(({ field }) => field.kind === 'yesNo' && field.tick)
  const areMany = ticks.length > 1
  const inner = areMany ? all.filter((said) => !ticks.includes(said)) : all
  const blocks: Block[] = []
  let items: FieldItem[] = areMany ? [tickedItem(input, group, ticks)] : []
  const close = () => {
    blocks.push(...fieldList(items))
    items = []
  }
  for (const said of inner) {
    if (isNested(said.field)) {
      close()
      blocks.push(...nestedBlocks(input, said))
    } else items.push(itemOf(input, said))
  }
  close()
  return blocks
}

/** Boxes of a group are one answer: those that are ticked, a line each. */
const tickedItem = (input: DocumentInput, group: Said, ticks: readonly Said[]): FieldItem =>
  item(
    wordsOf(input, group).label,
    ticks.filter(({ value }) => value === true).map((said) => words(wordsOf(input, said).label)),
  )

const isNested = (field: Field): boolean =>
  field.kind === 'records' || (field.kind === 'group' && !areTicks(field.fields))

function nestedBlocks(input: DocumentInput, said: Said): Block[] {
  const { field } = said
  if (field.kind === 'records') return recordsBlocks(input, said, field.fields, 'alone')
  if (field.kind !== 'group') return []
  return section(wordsOf(input, said).label, groupBlocks(input, said, field.fields))
}

/** A table alone says what it is; below a heading of its own the heading has said it. */
type Standing = 'headed' | 'alone'

/** A row a record; in the first column what names it, in the second all the rest by its labels. */
function recordsBlocks(
  input: DocumentInput,
  list: Said,
  fields: Fields,
  standing: Standing,
): Block[] {
  const records = Array.isArray(list.value) ? (list.value as Json[]) : []
  const wording = wordsOf(input, list)
  const rows = records
    .map((record) => rowOf(input, list, fields, record))
    .filter((cells) => cells.some((cell) => cell.length > 0))
  if (rows.length === 0) return []
  const { records: labels } = sharedWords(input.language)
  const table: Table = {
    type: 'table',
    caption: wording.label,
    ...(standing === 'headed' && { headed: true }),
    columns: [
      { title: wording.one ?? wording.label, align: 'start', share: 0.3 },
      { title: labels.said, align: 'start', share: 0.7 },
    ],
    rows: rows.map((cells) => ({
      cells: cells.map((cell) => (cell.length > 0 ? cell : [words(labels.nothing)])),
    })),
    rowHeaders: true,
  }
  return [table]
}

/** Short answers that name a record; a choice names it only where it is asked first. */
const naming: readonly Field['kind'][] = ['date', 'line', 'actor', 'number']
const mostNames = 3

function rowOf(
  input: DocumentInput,
  list: Said,
  fields: Fields,
  record: Json,
): readonly (readonly Inline[])[] {
  const inner = within(list, fields, record).filter((said) => labelled(input, said).length > 0)
  const names = inner.filter(
    ({ field }, index) => naming.includes(field.kind) || (index === 0 && field.kind === 'choice'),
  )
  const named = names.length > 0 ? names.slice(0, mostNames) : inner.slice(0, 1)
  const rest = inner.filter((said) => !named.includes(said))
  return [
    named.flatMap((said) => readAs(input, said)),
    rest.flatMap((said) => labelled(input, said)),
  ]
}

/** "Mukautus: korkeampi pöytä"; the label leads the first paragraph. */
function labelled(input: DocumentInput, said: Said): Inline[] {
  const { label } = wordsOf(input, said)
  if (said.field.kind === 'records') {
    return under(label, innerRecords(input, said, said.field.fields))
  }
  if (said.field.kind === 'group' && !areTicks(said.field.fields)) {
    const inner = within(said, said.field.fields, said.value)
    return under(
      label,
      inner.flatMap((each) => labelled(input, each)),
    )
  }
  const [first, ...others] = inOneLine(said, readAs(input, said))
  return first ? [[...lead(label), ...first], ...others] : []
}

/** Names and boxes follow each other on a line; longer texts stand below each other. */
function inOneLine({ field }: Said, all: readonly Inline[]): readonly Inline[] {
  const areShort = all.every((each) => each.every(({ text }) => text.length <= longestName))
  if ((field.kind !== 'lines' && field.kind !== 'group') || !areShort) return all
  return all.length > 1
    ? [all.flatMap((each, index) => (index === 0 ? each : [{ text: ', ' }, ...each]))]
    : all
}
const longestName = 48

/** A question keeps its own mark. */
const lead = (label: string): Inline => [
  { text: label.endsWith('?') ? `${label} ` : `${label}: `, emphasis: 'strong' },
]

const under = (label: string, inner: readonly Inline[]): Inline[] =>
  inner.length > 0 ? [lead(label), ...inner] : []

/** A list inside a record: a paragraph an item, what names it first. */
function innerRecords(input: DocumentInput, list: Said, fields: Fields): Inline[] {
  const records = Array.isArray(list.value) ? (list.value as Json[]) : []
  return records.flatMap((record) => {
    const inner = within(list, fields, record)
    const names = inner.filter(
      ({ field }) => naming.includes(field.kind) || field.kind === 'choice',
    )
    const name = names
      .flatMap((said) => readAs(input, said))
      .map((inline) => inline.map(({ text }) => text).join(''))
      .join(', ')
    const rest = inner
      .filter((said) => !names.includes(said))
      .flatMap((said) => readAs(input, said))
    const [first = [], ...others] = rest
    if (name === '') return rest
    const named = { text: first.length > 0 ? `${name}: ` : name, emphasis: 'italic' as const }
    return [[named, ...first], ...others]
  })
}

const itemOf = (input: DocumentInput, said: Said): FieldItem =>
  item(wordsOf(input, said).label, readAs(input, said))

/** Every leaf of the given places, for the list of what a document prints. */
export function leavesAt(part: PartName, place: Place): readonly Place[] {
  const field = fieldAt(partNamed(part).fields, place)
  if (!field) throw new Error(`${part} has no field at ${place.join('/')}`)
  return leavesOf(field, place)
}

function leavesOf(field: Field, place: Place): readonly Place[] {
  // Ids are printed with what they name; other things that the product keeps go nowhere.
  if (isKeptByProduct(field) && field.kind !== 'line') return []
  if (field.kind !== 'group' && field.kind !== 'records') return [place]
  const fields = field.kind === 'group' ? field.fields : itemFields(field)
  return Object.entries(fields).flatMap(([name, inner]) => leavesOf(inner, [...place, name]))
}
