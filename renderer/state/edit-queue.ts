import type { SavedMark } from '../../electron/contract/views.ts'
import { placeText } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { PartName } from '../../templates/parts/index.ts'

/**
 * Sent this long after the first keystroke that waits, in milliseconds, whether or not more follow.
 * A power cut may cost somebody who types 300, and the first edit of a day, for which nothing has run
 * before, takes up to 200 to the disk.
 */
export const longestWait = 60
/** How long to wait before trying again by ourselves. */
export const retryAfter = 5000

export type Saving =
  | { readonly at: 'saved' }
  | { readonly at: 'saving' }
  | { readonly at: 'failed'; readonly code: string }

export interface Clock {
  readonly now: () => number
  /** Runs once after so many milliseconds; the function that comes back calls it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void
}

export const realClock: Clock = {
  now: () => performance.now(),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

type Sent =
  | { readonly ok: true; readonly value: SavedMark }
  | { readonly ok: false; readonly code: string }

/** Gives an edit as it is to be done to a part that another window has changed meanwhile. */
export type Rebase = (edit: Edit) => Edit

export interface EditQueue {
  readonly add: (part: PartName, edit: Edit) => void
  /** Sends everything at once; true when all of it is on disk. */
  readonly saveNow: () => Promise<boolean>
  readonly isEmpty: () => boolean
  /** Every edit of a part that is not known to be on disk, in order. */
  readonly unsaved: (part: PartName) => readonly Edit[]
  /** Puts each of them anew, in order. What is on its way is put anew for when it comes back. */
  readonly rebase: (part: PartName, rebase: Rebase) => void
}

/** Edits of one part that travel together. */
interface Batch {
  readonly edits: readonly Edit[]
  /** Nobody heard whether they are on disk: they go again just as they were. */
  readonly isDoubtful: boolean
}
type Way = Batch & { readonly part: PartName }

/**
 * Holds what is typed until it is on disk.
 *
 * Edits of one place follow each other, so only the last of them travels. An edit leaves the queue
 * only when the other side says that it is saved: a failed one goes back and is tried again. One
 * whose answer was lost may have been saved: what is written after it stays apart from it, because
 * the same writing once more changes nothing, and a longer one would be written beside it.
 */
export function createEditQueue(options: {
  readonly send: (part: PartName, edits: Edit[]) => Promise<Sent>
  readonly onSaving: (saving: Saving) => void
  readonly onSaved: (mark: SavedMark, part: PartName, edits: readonly Edit[]) => void
  readonly clock?: Clock
}): EditQueue {
  const { send, onSaving, onSaved, clock = realClock } = options
  /** For each part, what is doubtful, and then at most one batch that gathers what is typed. */
  const waiting = new Map<PartName, readonly Batch[]>()
  let isInTrouble = false
  let callOff = () => {}
  let dueAt = Number.POSITIVE_INFINITY
  let running: Promise<boolean> | null = null
  let onTheWay: Way | null = null

  function plan(delay: number) {
    const at = clock.now() + delay
    if (at >= dueAt) return
    callOff()
    dueAt = at
    callOff = clock.later(delay, () => void saveNow())
  }

  function saveNow(): Promise<boolean> {
    callOff()
    dueAt = Number.POSITIVE_INFINITY
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }

  async function drain(): Promise<boolean> {
    for (onTheWay = takeOne(waiting); onTheWay; onTheWay = takeOne(waiting)) {
      const sent = await send(onTheWay.part, [...onTheWay.edits])
      if (!sent.ok) {
        putBack(waiting, onTheWay, sent.code)
        onTheWay = null
        isInTrouble = true
        onSaving({ at: 'failed', code: sent.code })
        plan(retryAfter)
        return false
      }
      const { part, edits } = onTheWay
      onTheWay = null
      onSaved(sent.value, part, edits)
    }
    isInTrouble = false
    onSaving({ at: 'saved' })
    return true
  }

  return {
    add: (part, edit) => {
      const batches = waiting.get(part) ?? []
      const gathered = batches.find(({ isDoubtful }) => !isDoubtful)?.edits ?? []
      const edits = coalesce(gathered, edit)
      waiting.set(part, [
        ...batches.filter((batch) => batch.isDoubtful),
        { edits, isDoubtful: false },
      ])
      // While nothing gets through, that is what is true; it must not blink with each key.
      if (!isInTrouble) onSaving({ at: 'saving' })
      if (!running) plan(longestWait)
    },
    saveNow,
    isEmpty: () => waiting.size === 0 && running === null,
    unsaved: (part) => [
      ...(onTheWay?.part === part ? onTheWay.edits : []),
      ...(waiting.get(part) ?? []).flatMap(({ edits }) => edits),
    ],
    rebase: (part, rebase) => {
      const rebased = <B extends Batch>(batch: B): B => ({
        ...batch,
        edits: batch.edits.map(rebase),
      })
      if (onTheWay?.part === part) onTheWay = rebased(onTheWay)
      const batches = waiting.get(part)
      if (batches) waiting.set(part, batches.map(rebased))
    },
  }
}

/** Adds an edit; an earlier value of the same place has had its day, but for where it began. */
export function coalesce(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  if (!isValue(edit)) return [...edits, edit]
  const place = placeText(edit.place)
  const isOfPlace = (other: Edit) => isValue(other) && placeText(other.place) === place
  return [...edits.filter((other) => !isOfPlace(other)), goingOn(edits.find(isOfPlace), edit)]
}

/** Both writings are one, from the text that the first of them began with. */
const goingOn = (earlier: Edit | undefined, edit: Edit): Edit =>
  earlier?.act === 'write' && edit.act === 'write' && earlier.from !== undefined
    ? { ...edit, from: earlier.from }
    : edit

const isValue = (edit: Edit): boolean =>
  edit.act === 'write' || edit.act === 'choose' || edit.act === 'clear'

/** The next to go. A part of which more waits comes after the others. */
function takeOne(waiting: Map<PartName, readonly Batch[]>): Way | null {
  const [first] = waiting
  if (!first) return null
  const [part, [batch, ...rest]] = first
  waiting.delete(part)
  if (rest.length > 0) waiting.set(part, rest)
  return batch ? { ...batch, part } : null
}

/** What did not get through waits before whatever has been typed since. */
function putBack(waiting: Map<PartName, readonly Batch[]>, way: Way, code: string): void {
  const { part, edits } = way
  const since = waiting.get(part) ?? []
  waiting.delete(part)
  if (way.isDoubtful || code === 'unreachable') {
    waiting.set(part, [{ edits, isDoubtful: true }, ...since])
  } else {
    const all = [...edits, ...since.flatMap((batch) => batch.edits)].reduce<readonly Edit[]>(
      coalesce,
      [],
    )
    waiting.set(part, [{ edits: all, isDoubtful: false }])
  }
}
