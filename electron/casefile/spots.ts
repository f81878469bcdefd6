import { itemFields, type Place } from '../../templates/model/answers.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'
import { A } from './automerge.ts'
import { itemOf } from './locate.ts'
import type { Item, Node, PartDocument } from './part-document.ts'

/** One thing in a document that has a history of its own: a text, a single value, or an item. */
export interface HistorySpot {
  readonly place: Place
  readonly kind: 'text' | 'value' | 'item'
  /** The object that operations name, and the key in it; a text's letters have no key. */
  readonly object: string
  readonly key: string
}

/** Everything with a history at a place or inside it; items out of sight too. */
export function spotsAt(fields: Fields, document: PartDocument, place: Place): HistorySpot[] {
  const reader = { objectIn: objectsOf(document) }
  return within(fields, document.answers, place, [], reader)
}

interface Reader {
  readonly objectIn: (node: Node, name: string) => string
}

/** Asked of the document itself: a node may still point to a copy that has been let go. */
const objectsOf = (document: PartDocument) => (node: Node, name: string) => {
  const id = A.getObjectId(node)
  const held = id === null ? undefined : A.getBackend(document).getAll(id, name).at(-1)
  return String(held?.[1] ?? '')
}

function within(
  fields: Fields,
  node: Node,
  wanted: Place,
  here: Place,
  reader: Reader,
): HistorySpot[] {
  const [name, ...rest] = wanted
  if (name === undefined) return inNode(fields, node, here, reader)
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (!field) return []
  const place = [...here, name]
  const [recordId, ...inside] = rest
  if (recordId === undefined) return inField(field, node, name, place, reader)
  if (field.kind === 'group') {
    return within(field.fields, node[name] as Node, rest, place, reader)
  }
  if (field.kind !== 'lines' && field.kind !== 'records') return []
  const item = itemOf(node[name] as Node, recordId)
  if (!item) return []
  if (inside.length === 0) return inItem(field, node[name] as Node, recordId, place, reader)
  return within(itemFields(field), item.answers, inside, [...place, recordId], reader)
}

const inNode = (fields: Fields, node: Node, here: Place, reader: Reader): HistorySpot[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    inField(field, node, name, [...here, name], reader),
  )

function inField(field: Field, node: Node, name: string, place: Place, reader: Reader) {
  switch (field.kind) {
    case 'text':
      return [{ place, kind: 'text' as const, object: reader.objectIn(node, name), key: '' }]
    case 'group':
      return inNode(field.fields, node[name] as Node, place, reader)
    case 'lines':
    case 'records':
      return Object.keys(node[name] as Node).flatMap((recordId) =>
        inItem(field, node[name] as Node, recordId, place, reader),
      )
    default:
      return [{ place, kind: 'value' as const, object: A.getObjectId(node) ?? '', key: name }]
  }
}

function inItem(
  field: Extract<Field, { kind: 'lines' | 'records' }>,
  items: Node,
  recordId: string,
  list: Place,
  reader: Reader,
): HistorySpot[] {
  const place = [...list, recordId]
  const item = items[recordId] as Item
  const self = { place, kind: 'item' as const, object: A.getObjectId(item) ?? '', key: 'removed' }
  return [self, ...inNode(itemFields(field), item.answers, place, reader)]
}
