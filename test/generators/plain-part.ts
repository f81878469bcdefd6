import { type Answer, type Answers, itemFields } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'

/**
 * A part in plain objects, edited in the simplest way that can be right: the yardstick for the
 * merging one.
 */
export interface PlainItem {
  readonly recordId: string
  removed: boolean
  readonly answers: PlainNode
}
export interface PlainNode {
  [name: string]: string | number | boolean | null | PlainNode | PlainItem[]
}

export const emptyPlain = (fields: Fields): PlainNode =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, PlainNode[string]][] => {
      if (field.kind === 'text') return [[name, '']]
      if (field.kind === 'group') return [[name, emptyPlain(field.fields)]]
      return isList(field) ? [[name, []]] : []
    }),
  )

export function editPlain(fields: Fields, root: PlainNode, edit: Edit): void {
  const { field, node, name } = find(fields, root, edit.place)
  if (edit.act === 'write') node[name] = edit.text.normalize('NFC')
  else if (edit.act === 'clear') delete node[name]
  else if (edit.act === 'choose') {
    node[name] = typeof edit.value === 'string' ? edit.value.normalize('NFC') : edit.value
  } else if (isList(field)) editItems(itemFields(field), node[name] as PlainItem[], edit)
}

type ItemEdit = Extract<Edit, { recordId: string }>

function editItems(fields: Fields, items: PlainItem[], edit: ItemEdit): void {
  const { recordId } = edit
  const index = items.findIndex((item) => item.recordId === recordId)
  const item = items[index] ?? { recordId, removed: false, answers: emptyPlain(fields) }
  if (edit.act === 'remove' || edit.act === 'restore') item.removed = edit.act === 'remove'
  else {
    if (index >= 0) items.splice(index, 1)
    items.splice(items.findIndex(({ recordId: id }) => id === edit.after) + 1, 0, item)
  }
}

/** The answers as everybody sees them. */
export const answersOf = (fields: Fields, node: PlainNode): Answers =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, Answer][] => {
      const held = node[name]
      if (held === undefined) return []
      if (field.kind === 'group') return [[name, answersOf(field.fields, held as PlainNode)]]
      if (!isList(field)) return [[name, held as Answer]]
      const seen = (held as PlainItem[]).filter(({ removed }) => !removed)
      const inner = itemFields(field)
      return [
        [
          name,
          seen.map(({ recordId, answers }) => ({ recordId, answers: answersOf(inner, answers) })),
        ],
      ]
    }),
  )

export interface Found {
  readonly field: Field
  readonly node: PlainNode
  readonly name: string
}

function find(fields: Fields, node: PlainNode, place: readonly string[]): Found {
  const [name = '', ...rest] = place
  const field = fields[name]
  if (!field) throw new Error(`No field ${name}`)
  if (rest.length === 0) return { field, node, name }
  if (field.kind === 'group') return find(field.fields, node[name] as PlainNode, rest)
  if (!isList(field)) throw new Error(`Nothing inside ${name}`)
  const item = (node[name] as PlainItem[]).find(({ recordId }) => recordId === rest[0])
  if (!item) throw new Error(`No item ${rest[0]}`)
  return find(itemFields(field), item.answers, rest.slice(1))
}

export const isList = (field: Field): field is Extract<Field, { kind: 'lines' | 'records' }> =>
  field.kind === 'lines' || field.kind === 'records'
