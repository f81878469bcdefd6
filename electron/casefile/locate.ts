import type { Prop } from '@automerge/automerge'
import { itemFields, type Place } from '../../templates/model/answers.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'
import type { Item, Node } from './part-document.ts'

/** Where a field lives in a document: the node that holds it, its name there, its whole path. */
export interface Spot {
  readonly field: Field
  readonly node: Node
  readonly name: string
  readonly path: readonly Prop[]
}

/** Finds the field at a place. `null` when the form has no such field or the list no such item. */
export function locate(fields: Fields, answers: Node, place: Place): Spot | null {
  return walk(fields, answers, ['answers'], place)
}

function walk(fields: Fields, node: Node, within: readonly Prop[], place: Place): Spot | null {
  const [name, ...rest] = place
  const field = name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined
  if (name === undefined || !field) return null
  const path = [...within, name]
  if (rest.length === 0) return { field, node, name, path }
  if (field.kind === 'group') return walk(field.fields, node[name] as Node, path, rest)
  if (field.kind !== 'lines' && field.kind !== 'records') return null
  const [recordId, ...inside] = rest
  const item = itemOf(node[name] as Node, recordId)
  if (!item || recordId === undefined) return null
  return walk(itemFields(field), item.answers, [...path, recordId, 'answers'], inside)
}

/** Own items only: `__proto__` is nobody's id. */
export const itemOf = (items: Node, recordId: string | undefined): Item | null =>
  recordId !== undefined && Object.hasOwn(items, recordId) ? (items[recordId] as Item) : null
