import type { Change } from '../store/case-store.ts'
import { A } from './automerge.ts'
import type { PartDocument, PartShape } from './part-document.ts'

/** A document after somebody changed it, and the change; `null` when nothing changed. */
export interface Written {
  readonly document: PartDocument
  readonly change: Change | null
}

/**
 * Begins an editing session on a document: with a new random actor, which nothing ever keeps, and
 * its author. Going on with an old actor from a restored backup would make the document
 * unmergeable for ever. The document that was given is let go.
 *
 * @param author SHA-256 of the person's public key, in hex. It is set by cloning: loading drops it.
 */
export function beginSession(document: PartDocument, author: string): PartDocument {
  const session = A.clone(document, { author })
  A.free(document)
  return session
}

/** A document as every copy of it begins: with its genesis and nothing else. */
export function newborn(genesis: Change, author: string): PartDocument {
  const [document] = A.applyChanges(A.init<PartShape>(), [genesis.bytes])
  return beginSession(document, author)
}

/**
 * Everything that `edit` does is one change; when it throws, the document is as it was.
 *
 * @param message travels in the change, and is as public as the change itself.
 */
export function writeInto(
  part: string,
  document: PartDocument,
  edit: (document: PartShape) => void,
  message?: string,
): Written {
  const before = A.getHeads(document)
  const options = message === undefined ? {} : { message }
  const changed = A.change(document as PartShape, options, edit)
  if (A.getHeads(changed).toString() === before.toString()) return { document, change: null }
  return { document: changed, change: lastChange(part, changed, before) }
}

function lastChange(part: string, document: PartDocument, before: string[]): Change {
  const bytes = A.getLastLocalChange(document)
  const [made] = A.getChangesMetaSince(document, before)
  if (!bytes || !made) throw new Error('The change is not there')
  return { part, hash: made.hash, actor: made.actor, seq: made.seq, bytes }
}
