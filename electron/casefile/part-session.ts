import type { PartContent } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { Part } from '../../templates/model/part.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { Change } from '../store/case-store.ts'
import { applyEdits, BadEdit } from './apply-edits.ts'
import { A } from './automerge.ts'
import type { LoadedPart } from './load-part.ts'
import type { PartDocument, PartShape } from './part-document.ts'
import { contentAt, contentOf, emptyContent } from './read-content.ts'
import { beginSession, writeInto } from './writing.ts'

/**
 * One part, open for one person's editing session. What it changes is on disk only when the caller
 * has kept the change. A change that could not be kept must not be built upon: the session is then
 * closed and a new one begun.
 */
export interface PartSession {
  readonly content: () => PartContent
  /** The part as it stood at some heads; `null` when this copy does not hold them. */
  readonly contentAt: (heads: readonly string[]) => PartContent | null
  /** Sorted. */
  readonly heads: () => readonly string[]
  /** All edits in one change, or none of them; `null` when they change nothing. */
  readonly edit: (edits: readonly Edit[]) => Result<Change | null, 'badEdit'>
  /** The signed records of the part, by id, as JSON texts. */
  readonly ledger: () => Readonly<Record<string, string>>
  readonly enterInLedger: (id: string, json: string) => Change
  /** How many changes are in no snapshot yet. */
  readonly tail: () => number
  /** The whole part in one piece, or `null` if that does not open again as the same part. */
  readonly snapshot: () => Uint8Array | null
  /** Gives the memory back. Nothing else may be called after it. */
  readonly close: () => void
}

/** @param author as in `beginSession`. */
export function openSession(part: Part, loaded: LoadedPart, author: string): PartSession {
  let document: PartDocument | undefined
  let isBegun = false
  let tail = loaded.tail
  let content = loaded.isUntouched ? emptyContent(part) : undefined

  const current = (): PartDocument => {
    document ??= loaded.document()
    return document
  }
  /** Whoever only reads needs no actor. */
  const begun = (): PartDocument => {
    if (isBegun) return current()
    isBegun = true
    document = beginSession(current(), author)
    return document
  }
  const write = (edit: (shape: PartShape) => void): Change | null => {
    const written = writeInto(part.name, begun(), edit)
    if (!written.change) return null
    document = written.document
    content = undefined
    tail += 1
    return written.change
  }

  return {
    content: () => {
      content ??= contentOf(part, current())
      return content
    },
    contentAt: (heads) => contentAt(part, current(), heads),
    heads: () => A.getHeads(current()).toSorted(),
    edit: (edits) => {
      try {
        return ok(write((shape) => applyEdits(part.fields, shape, edits)))
      } catch (error) {
        if (error instanceof BadEdit) return fail('badEdit')
        throw error
      }
    },
    ledger: () =>
      Object.fromEntries(
        Object.entries(current().ledger).map(([id, json]) => [id, json.toString()]),
      ),
    enterInLedger: (id, json) => {
      const change = write((shape) => {
        if (Object.hasOwn(shape.ledger, id)) throw new Error('The ledger is never written over')
        shape.ledger[id] = new A.ImmutableString(json)
      })
      if (!change) throw new Error('The entry is not in the ledger')
      return change
    },
    tail: () => tail,
    snapshot: () => {
      const bytes = proved(current())
      tail = 0
      return bytes
    },
    close: () => {
      if (document || !loaded.isUntouched) A.free(current())
    },
  }
}

/** Loads what was saved before anybody trusts it with the only copy of the past. */
export function proved(document: PartDocument): Uint8Array | null {
  const bytes = A.save(document)
  const again = A.load<PartShape>(bytes)
  const same = A.getHeads(again).toSorted().join() === A.getHeads(document).toSorted().join()
  A.free(again)
  return same ? bytes : null
}
