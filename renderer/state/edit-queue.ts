import type { SavedMark } from '../../electron/contract/views.ts'
import { placeText } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { PartName } from '../../templates/parts/index.ts'

/**
 * Sent this long after the first keystroke that waits, in milliseconds, whether or not more follow:
 * with the way to the disk that stays under the 300 that a power cut may cost somebody who types.
 */
export const longestWait = 150
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

export interface EditQueue {
  readonly add: (part: PartName, edit: Edit) => void
  /** Sends everything at once; true when all of it is on disk. */
  readonly saveNow: () => Promise<boolean>
  readonly isEmpty: () => boolean
}

/**
 * Holds what is typed until it is on disk.
 *
 * Edits of one place follow each other, so only the last of them travels. An edit leaves the queue
 * only when the other side says that it is saved: a failed one goes back and is tried again.
 */
export function createEditQueue(options: {
  readonly send: (part: PartName, edits: Edit[]) => Promise<Sent>
  readonly onSaving: (saving: Saving) => void
  readonly onSaved: (mark: SavedMark) => void
  readonly clock?: Clock
}): EditQueue {
  const { send, onSaving, onSaved, clock = realClock } = options
  const waiting = new Map<PartName, Edit[]>()
  let isInTrouble = false
  let callOff = () => {}
  let dueAt = Number.POSITIVE_INFINITY
  let running: Promise<boolean> | null = null

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
    for (let next = takeOne(waiting); next; next = takeOne(waiting)) {
      const [part, edits] = next
      const sent = await send(part, edits)
      if (!sent.ok) {
        waiting.set(part, [...edits, ...(waiting.get(part) ?? [])].reduce(coalesce, []))
        isInTrouble = true
        onSaving({ at: 'failed', code: sent.code })
        plan(retryAfter)
        return false
      }
      onSaved(sent.value)
    }
    isInTrouble = false
    onSaving({ at: 'saved' })
    return true
  }

  return {
    add: (part, edit) => {
      waiting.set(part, coalesce(waiting.get(part) ?? [], edit))
      // While nothing gets through, that is what is true; it must not blink with each key.
      if (!isInTrouble) onSaving({ at: 'saving' })
      if (!running) plan(longestWait)
    },
    saveNow,
    isEmpty: () => waiting.size === 0 && running === null,
  }
}

/** Adds an edit; an earlier value of the same place has had its day. */
export function coalesce(edits: readonly Edit[], edit: Edit): Edit[] {
  if (!isValue(edit)) return [...edits, edit]
  const place = placeText(edit.place)
  return [...edits.filter((other) => !(isValue(other) && placeText(other.place) === place)), edit]
}

const isValue = (edit: Edit): boolean =>
  edit.act === 'write' || edit.act === 'choose' || edit.act === 'clear'

function takeOne(waiting: Map<PartName, Edit[]>): [PartName, Edit[]] | undefined {
  const first = waiting.entries().next().value
  if (first) waiting.delete(first[0])
  return first
}
