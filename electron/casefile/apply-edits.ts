import { itemFields } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { keptText, mergeText } from '../../templates/model/merge-text.ts'
import { A } from './automerge.ts'
import { skeletonOf } from './genesis.ts'
import { itemOf, locate, type Spot } from './locate.ts'
import type { Node, PartShape } from './part-document.ts'
import { inOrder, type Ranked, ranksToPlace } from './ranks.ts'
import { heldValue } from './single-values.ts'
import { textChanges } from './text-change.ts'

/** An edit names a field, or an item, that is not there. */
export class BadEdit extends Error {}

type EditOf<Act extends Edit['act']> = Extract<Edit, { act: Act }>

/**
 * Does edits to a document that is being changed. Throws `BadEdit` at the first one that does not
 * fit; the change is then given up as a whole by whoever began it.
 */
export function applyEdits(fields: Fields, document: PartShape, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const spot = locate(fields, document.answers, edit.place)
    if (!spot) throw new BadEdit('No such field')
    apply(document, spot, edit)
  }
}

function apply(document: PartShape, spot: Spot, edit: Edit): void {
  switch (edit.act) {
    case 'write':
      write(document, spot, edit)
      break
    case 'choose':
      choose(spot, edit)
      break
    case 'clear':
      clear(spot)
      break
    case 'add':
      add(spot, edit)
      break
    case 'remove':
      mark(spot, edit.recordId, true)
      break
    case 'restore':
      mark(spot, edit.recordId, false)
      break
    case 'move':
      move(spot, edit)
      break
  }
}

function write(document: PartShape, spot: Spot, { text, from }: EditOf<'write'>): void {
  if (spot.field.kind !== 'text') throw new BadEdit('Only texts are written')
  const now = String(spot.node[spot.name])
  const written = keptText(text)
  const wanted = from === undefined ? written : mergeText(keptText(from), written, now)
  for (const { at, removed, inserted } of textChanges(now, wanted)) {
    A.splice(document, [...spot.path], at, removed, inserted)
  }
}

/** The value that shows may be chosen again: that settles a conflict. */
function choose(spot: Spot, { value }: EditOf<'choose'>): void {
  assertSingle(spot)
  spot.node[spot.name] = heldValue(value)
}

function clear(spot: Spot): void {
  assertSingle(spot)
  if (Object.hasOwn(spot.node, spot.name)) delete spot.node[spot.name]
}

function assertSingle({ field }: Spot): void {
  if (['text', 'group', 'lines', 'records'].includes(field.kind)) throw new BadEdit('Not a value')
}

/**
 * A new item has all its texts and groups from its first change, as the form has from genesis. One
 * that is there already is the same one: whoever did not hear that it was added asks once more.
 */
function add(spot: Spot, { recordId, after }: EditOf<'add'>): void {
  const { items, fields } = listAt(spot)
  if (recordId === '__proto__') throw new BadEdit('Nobody may be called so')
  if (itemOf(items, recordId)) return
  const others = rankedItems(items)
  assertAfter(items, after)
  const ranks = ranksToPlace(others, recordId, after)
  items[recordId] = { rank: 0, answers: skeletonOf(fields) }
  setRanks(items, ranks)
}

function move(spot: Spot, { recordId, after }: EditOf<'move'>): void {
  const { items } = listAt(spot)
  const others = rankedItems(items)
  if (!itemOf(items, recordId) || after === recordId) throw new BadEdit('No such item')
  assertAfter(items, after)
  const withoutIt = others.filter((item) => item.recordId !== recordId)
  const place = others.findIndex((item) => item.recordId === recordId)
  const isThere = (others[place - 1]?.recordId ?? null) === after
  if (!isThere) setRanks(items, ranksToPlace(withoutIt, recordId, after))
}

function mark(spot: Spot, recordId: string, removed: boolean): void {
  const item = itemOf(listAt(spot).items, recordId)
  if (!item) throw new BadEdit('No such item')
  if ((item.removed ?? false) !== removed) item.removed = removed
}

function listAt({ field, node, name }: Spot): { items: Node; fields: Fields } {
  if (field.kind !== 'lines' && field.kind !== 'records') throw new BadEdit('Not a list')
  return { items: node[name] as Node, fields: itemFields(field) }
}

function assertAfter(items: Node, after: string | null): void {
  if (after !== null && !itemOf(items, after)) throw new BadEdit('No such item')
}

const rankedItems = (items: Node): Ranked[] =>
  Object.keys(items)
    .map((recordId) => ({ recordId, rank: Number(itemOf(items, recordId)?.rank) }))
    .toSorted(inOrder)

function setRanks(items: Node, ranks: readonly Ranked[]): void {
  for (const { recordId, rank } of ranks) {
    const item = itemOf(items, recordId)
    if (item) item.rank = rank
  }
}
