import { createHash } from 'node:crypto'
import type { PartContent } from '../../templates/model/answers.ts'
import type { Part } from '../../templates/model/part.ts'
import type { KeptView } from '../store/views.ts'
import type { PartDocument } from './part-document.ts'
import { contentOf } from './read-content.ts'

/** Everything that looking at a part tells, so that its document need not be loaded for it. */
export interface PartView {
  readonly content: PartContent
  /** As in `PartSession`. */
  readonly ledger: Readonly<Record<string, string>>
}

/** A view said something else than the document that it was made of, or there is no such document. */
export class NotAsViewed extends Error {}

/** Raised when a document is read in another way than before. */
const rules = 1

export const viewOf = (part: Part, document: PartDocument): PartView => ({
  content: contentOf(part, document),
  ledger: ledgerOf(document),
})

export const ledgerOf = (document: PartDocument): PartView['ledger'] =>
  Object.fromEntries(Object.entries(document.ledger).map(([id, json]) => [id, json.toString()]))

export const keptViewOf = (part: Part, n: number, view: PartView): KeptView => ({
  part: part.name,
  n,
  stamp: stampOf(part),
  json: JSON.stringify(view),
})

/** The view of a part whose latest change is `n`; `null` for one of an earlier day or form. */
export function readView(part: Part, n: number, kept: KeptView | undefined): PartView | null {
  if (!kept || kept.n !== n || kept.stamp !== stampOf(part)) return null
  return JSON.parse(kept.json) as PartView
}

export const isSameView = (one: PartView, other: PartView): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** A form that asks for more, or for less, reads the same document as another content. */
function stampOf(part: Part): string {
  const known = stamps.get(part)
  if (known) return known
  const fields = createHash('sha256').update(JSON.stringify(part.fields)).digest('hex')
  const stamp = `${rules}-${part.formVersion}-${fields.slice(0, 16)}`
  stamps.set(part, stamp)
  return stamp
}

const stamps = new WeakMap<Part, string>()
