import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { CaseStore, NumberedChange, Snapshot } from '../store/case-store.ts'
import { A, isTrap } from './automerge.ts'
import type { PartDocument, PartShape } from './part-document.ts'

/** A part's document from the store, and how much of it is not yet in a snapshot. */
export interface LoadedPart {
  readonly document: PartDocument
  /** How many changes came after the newest snapshot. */
  readonly tail: number
}

const nothing: Snapshot = { n: 0, bytes: new Uint8Array() }

/**
 * Loads a part from its newest snapshot that is sound and the changes after it; the full log is the
 * last resort. Fails with `damaged` when no way gives the whole part.
 */
export async function loadPart(
  store: CaseStore,
  caseId: string,
  part: string,
): Promise<Result<LoadedPart, 'damaged'>> {
  const snapshots = await store.snapshots(caseId, part)
  const ways = snapshots.ok ? [...snapshots.value, nothing] : [nothing]
  for (const snapshot of ways) {
    const tail = await store.since(caseId, part, snapshot.n)
    const document = tail.ok ? assemble(snapshot, tail.value) : null
    if (tail.ok && document) return ok({ document, tail: tail.value.length })
  }
  return fail('damaged')
}

function assemble(snapshot: Snapshot, tail: readonly NumberedChange[]): PartDocument | null {
  const isWhole = tail.every((change, index) => change.n === snapshot.n + index + 1)
  if (!isWhole || !tail.every(isItself) || snapshot.n + tail.length === 0) return null
  try {
    const begun =
      snapshot === nothing ? A.init<PartShape>() : A.load<PartShape>(new Uint8Array(snapshot.bytes))
    const [document] = A.applyChanges(
      begun,
      tail.map(({ bytes }) => bytes),
    )
    return A.getMissingDeps(document, []).length === 0 ? document : null
  } catch (error) {
    if (isTrap(error)) throw error
    return null
  }
}

/**
 * Automerge does not check a single change, and takes a damaged one for another change. Its hash is
 * the SHA-256 of everything behind the first eight bytes (magic and checksum).
 */
const isItself = ({ bytes, hash }: NumberedChange): boolean =>
  createHash('sha256').update(bytes.subarray(8)).digest('hex') === hash
