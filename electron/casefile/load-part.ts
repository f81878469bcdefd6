import { createHash } from 'node:crypto'
import type { Part } from '../../templates/model/part.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { CaseStore, NumberedChange, Snapshot } from '../store/case-store.ts'
import type { KeptView } from '../store/views.ts'
import { A, isTrap } from './automerge.ts'
import { genesisOf } from './genesis.ts'
import type { PartDocument, PartShape } from './part-document.ts'
import { NotAsViewed, type PartView, readView } from './part-view.ts'

/** A part's document from the store, and how much of it is not yet in a snapshot. */
export interface LoadedPart {
  /**
   * Reads it when it is needed: many parts of a case stay untouched, and of the others only a few
   * are written in. Throws `NotAsViewed` when there is a view and no document after all.
   */
  readonly document: () => PartDocument
  /** How the part reads, where that is known without its document. */
  readonly view: PartView | null
  /** Whether nobody has written anything yet. */
  readonly isUntouched: boolean
  /** How many changes came after the newest snapshot. */
  readonly tail: number
  /** The number of its latest change. */
  readonly n: number
}

const nothing: Snapshot = { n: 0, bytes: new Uint8Array() }

/**
 * Loads a part from its newest snapshot that is sound and the changes after it; the full log is the
 * last resort. Fails with `damaged` when no way gives the whole part.
 *
 * @param kept a view of the part. It is taken only beside a log that is there, whole and unchanged to
 * the byte, up to the change at which it was made.
 */
export async function loadPart(
  store: CaseStore,
  caseId: string,
  part: Part,
  kept?: KeptView,
): Promise<Result<LoadedPart, 'damaged'>> {
  const snapshots = await store.snapshots(caseId, part.name)
  const ways = snapshots.ok ? [...snapshots.value, nothing] : [nothing]
  for (const snapshot of ways) {
    const tail = await store.since(caseId, part.name, snapshot.n)
    if (!tail.ok) continue
    if (isGenesisAlone(part, snapshot, tail.value)) return ok(untouched(snapshot, tail.value))
    const n = snapshot.n + tail.value.length
    const counts = { isUntouched: false, tail: tail.value.length, n }
    const view = isWhole(snapshot, tail.value) ? readView(part, n, kept) : null
    if (view) return ok({ ...counts, view, document: () => assembled(snapshot, tail.value) })
    const document = assemble(snapshot, tail.value)
    if (document) return ok({ ...counts, view: null, document: () => document })
  }
  return fail('damaged')
}

/** The same bytes in every copy: they are known to read without being read. */
const isGenesisAlone = (part: Part, { n }: Snapshot, tail: readonly NumberedChange[]): boolean => {
  const [first] = tail
  return n === 0 && tail.length === 1 && first?.hash === genesisOf(part).hash && isItself(first)
}

const untouched = (snapshot: Snapshot, tail: readonly NumberedChange[]): LoadedPart => ({
  isUntouched: true,
  view: null,
  tail: tail.length,
  n: tail.length,
  document: () => assembled(snapshot, tail),
})

function assembled(snapshot: Snapshot, tail: readonly NumberedChange[]): PartDocument {
  const document = assemble(snapshot, tail)
  if (!document) throw new NotAsViewed('The part does not read')
  return document
}

const isWhole = (snapshot: Snapshot, tail: readonly NumberedChange[]): boolean =>
  snapshot.n + tail.length > 0 &&
  tail.every((change, index) => change.n === snapshot.n + index + 1 && isItself(change))

function assemble(snapshot: Snapshot, tail: readonly NumberedChange[]): PartDocument | null {
  if (!isWhole(snapshot, tail)) return null
  try {
    const begun =
      snapshot === nothing ? A.init<PartShape>() : A.load<PartShape>(new Uint8Array(snapshot.bytes))
    const [document] =
      tail.length === 0
        ? [begun]
        : A.applyChanges(
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
