import type { ChangeMetadata } from '@automerge/automerge'
import { fieldAt, type PartContent, type Place } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { Part } from '../../templates/model/part.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { wholeOf } from '../../templates/parts/sections.ts'
import type { Change } from '../store/case-store.ts'
import type { KeptView } from '../store/views.ts'
import { type ActStamps, actStamps } from './acts.ts'
import { applyEdits, BadEdit } from './apply-edits.ts'
import { type OnceRead, statesOf } from './as-seen.ts'
import { A } from './automerge.ts'
import type { LoadedPart } from './load-part.ts'
import type { OwnAct } from './own-acts.ts'
import type { PartDocument, PartShape } from './part-document.ts'
import { type PartHistory, partHistory, touchIndex } from './part-history.ts'
import { isSameView, keptViewOf, ledgerOf, NotAsViewed, viewOf } from './part-view.ts'
import { contentAt, contentOf, emptyContent } from './read-content.ts'
import { editsBackTo } from './restore.ts'
import { backSteps } from './take-back.ts'
import { beginSession, writeInto } from './writing.ts'

/** An act taken back: the change that did it, and the places that it touched. */
export interface TakenBack {
  readonly change: Change
  readonly places: readonly Place[]
}

/**
 * One part, open for one person's editing session. What it changes is on disk only when the caller
 * has kept the change. A change that could not be kept must not be built upon: the session is then
 * closed and a new one begun.
 *
 * Where only a view has been read, anything that needs the document loads it first, and throws
 * `NotAsViewed` when the two disagree: the session is closed then as well, and begun without a view.
 */
export interface PartSession {
  readonly content: () => PartContent
  /** The content as it stands now, read when it is first asked for, whatever is written until then. */
  readonly contentFromNow: () => () => PartContent
  /** The part as it stood at some heads; `null` when this copy does not hold them. */
  readonly contentAt: (heads: readonly string[]) => PartContent | null
  /** Sorted. */
  readonly heads: () => readonly string[]
  /** All edits in one change, or none of them; `null` when they change nothing. */
  readonly edit: (edits: readonly Edit[]) => Result<Change | null, 'badEdit'>
  /** Every change of the part with its author and message, in an order in which they fit. */
  readonly changes: () => readonly ChangeMetadata[]
  /** Who wrote what and when at a place; `null` when the part has no such place. */
  readonly history: (place: Place) => PartHistory | null
  /**
   * Every state that the record with an id in a list, or the group at a place where no id is given,
   * has been in; newest first.
   */
  readonly statesOf: (place: Place, id: string | null) => Iterable<OnceRead>
  /** Brings a field back to what it read after a change, as an act of its own. */
  readonly restore: (place: Place, hash: string) => Result<Change | null, 'badEdit'>
  /** Takes a run of changes back in one change; `null` when nothing is left of it to take back. */
  readonly takeBack: (act: OwnAct, message: () => string) => TakenBack | null
  /** The signed records of the part, by id, as JSON texts. */
  readonly ledger: () => Readonly<Record<string, string>>
  readonly enterInLedger: (id: string, json: string) => Change
  /** The number of the newest change in the log. */
  readonly number: () => number
  /** How many changes are in no snapshot yet. */
  readonly tail: () => number
  /** The whole part in one piece, or `null` if that does not open again as the same part. */
  readonly snapshot: () => Uint8Array | null
  /** Loads what will be needed for writing; false when it is there already. */
  readonly warm: () => boolean
  /** How the part reads, to be kept beside it; `null` when what is kept already says so. */
  readonly view: () => KeptView | null
  /** Gives the memory back. Nothing else may be called after it. */
  readonly close: () => void
}

/**
 * @param author as in `beginSession`.
 * @param stamps shared by all parts of a case, so that acts have one order.
 */
export function openSession(
  part: Part,
  loaded: LoadedPart,
  author: string,
  stamps: ActStamps = actStamps(Date.now),
): PartSession {
  const isSpared = loaded.isUntouched || loaded.view !== null
  let document = isSpared ? undefined : loaded.document()
  let isBegun = false
  let tail = loaded.tail
  let viewedAt = loaded.view || loaded.isUntouched ? loaded.n : 0
  let n = loaded.n
  let content = loaded.isUntouched ? emptyContent(part) : loaded.view?.content
  let changes: readonly ChangeMetadata[] = []
  let changesUpTo: string[] = []

  const current = (): PartDocument => {
    document ??= asViewed(loaded.document())
    return document
  }
  /** A view is never believed longer than until the document is there to ask. */
  const asViewed = (read: PartDocument): PartDocument => {
    if (!loaded.view) return read
    const view = viewOf(part, read)
    if (!isSameView(view, loaded.view)) {
      A.free(read)
      throw new NotAsViewed(`The part ${part.name} reads differently`)
    }
    content = view.content
    return read
  }
  /** Whoever only reads needs no actor. */
  const begun = (): PartDocument => {
    if (isBegun) return current()
    isBegun = true
    document = beginSession(current(), author)
    return document
  }
  const touchedBy = touchIndex(current)
  const allChanges = () => {
    // Nobody has written anything: there is nothing that opening it would tell.
    if (loaded.isUntouched && !document) return changes
    changes = [...changes, ...A.getChangesMetaSince(current(), changesUpTo)]
    changesUpTo = A.getHeads(current())
    return changes
  }

  const write = (edit: (shape: PartShape) => void, message?: string): Change | null => {
    const written = writeInto(part.name, begun(), edit, message)
    if (!written.change) return null
    stamps.made(written.change.hash)
    document = written.document
    content = undefined
    tail += 1
    n += 1
    return written.change
  }

  const edit: PartSession['edit'] = (edits) => {
    try {
      const message = stamps.forEdit(part.name, A.getHeads(current()), edits)
      return ok(write((shape) => applyEdits(wholeOf(part), shape, edits), message))
    } catch (error) {
      if (error instanceof BadEdit) return fail('badEdit')
      throw error
    }
  }

  const contentNow = () => {
    content ??= contentOf(part, current())
    return content
  }
  const contentFromNow = () => {
    if (content) return always(content)
    const standing = current()
    let read: PartContent | undefined
    return () => {
      read ??= standing === document ? contentNow() : contentOf(part, standing)
      return read
    }
  }
  const viewNow = () => ({ content: contentNow(), ledger: ledgerOf(current()) })
  /** What stood at some heads never changes, and a version is looked at more than once. */
  let lookedAt: { readonly heads: string; readonly content: PartContent | null } | undefined
  const contentThen = (heads: readonly string[]) => {
    const asked = heads.toSorted().join()
    if (asked === A.getHeads(current()).toSorted().join()) return contentNow()
    if (lookedAt?.heads !== asked || lookedAt.content === null) {
      lookedAt = { heads: asked, content: contentAt(part, current(), heads) }
    }
    return lookedAt.content
  }

  return {
    content: contentNow,
    contentFromNow,
    contentAt: contentThen,
    heads: () => A.getHeads(current()).toSorted(),
    edit,
    changes: allChanges,
    history: (place) =>
      place.length > 0 && !fieldAt(wholeOf(part), place)
        ? null
        : partHistory(wholeOf(part), current(), allChanges(), touchedBy, place),
    statesOf: (place, id) => statesOf(wholeOf(part), current(), allChanges(), touchedBy, place, id),
    restore: (place, hash) => {
      const edits = editsBackTo(wholeOf(part), current(), place, hash)
      stamps.end()
      const restored = edits ? edit(edits) : fail('badEdit')
      stamps.end()
      return restored
    },
    takeBack: (act, message) => {
      const steps = backSteps(wholeOf(part), begun(), act, author)
      if (steps.length === 0) return null
      const change = write((shape) => {
        for (const step of steps) step.apply(shape)
      }, message())
      return change && { change, places: steps.map(({ place }) => place) }
    },
    ledger: () => {
      if (!document && loaded.view) return loaded.view.ledger
      return !document && loaded.isUntouched ? {} : ledgerOf(current())
    },
    enterInLedger: (id, json) => {
      const change = write((shape) => {
        if (Object.hasOwn(shape.ledger, id)) throw new Error('The ledger is never written over')
        shape.ledger[id] = new A.ImmutableString(json)
      })
      if (!change) throw new Error('The entry is not in the ledger')
      return change
    },
    number: () => n,
    tail: () => tail,
    snapshot: () => {
      const bytes = proved(current())
      tail = 0
      return bytes
    },
    warm: () => {
      if (document || loaded.isUntouched) return false
      current()
      return true
    },
    view: () => {
      if (viewedAt === n) return null
      viewedAt = n
      return keptViewOf(part, n, viewNow())
    },
    close: () => {
      if (document) A.free(document)
    },
  }
}

const always =
  <T>(value: T) =>
  () =>
    value

/** Loads what was saved before anybody trusts it with the only copy of the past. */
export function proved(document: PartDocument): Uint8Array | null {
  const bytes = A.save(document)
  const again = A.load<PartShape>(bytes)
  const same = A.getHeads(again).toSorted().join() === A.getHeads(document).toSorted().join()
  A.free(again)
  return same ? bytes : null
}
