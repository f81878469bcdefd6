import type { ChangeMetadata } from '@automerge/automerge'
import { placeText } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'

/**
 * What a change was for its writer, as the change itself says it: `edit 1776938400000 on 7f3a`. So
 * the log is the only truth of what can be taken back, today and after any restart.
 */
export interface Act {
  readonly kind: 'edit' | 'undo' | 'redo'
  /** Milliseconds since 1970, never the same twice in a session: acts are ordered by it. */
  readonly number: number
  /** The act that is taken back, or done again; as `actNameOf` gives it. */
  readonly target: string | null
  /** The device on which it was written. */
  readonly device: string | null
}

const form = /^(edit|undo|redo) (\d+)(?: of ([0-9a-f]+:\d+))?(?: on ([0-9a-z]+))?$/

export function readAct(message: string | null): Act | null {
  const [, kind, number, target, device] = form.exec(message ?? '') ?? []
  if (!kind || !number) return null
  return {
    kind: kind as Act['kind'],
    number: Number(number),
    target: target ?? null,
    device: device ?? null,
  }
}

/** When a change was written, in milliseconds since 1970 by its writer's clock. */
export const timeOfChange = ({ message, time }: ChangeMetadata): number =>
  readAct(message)?.number ?? time * 1000

export const actNameOf = (actor: string, number: number): string => `${actor}:${number}`

/** Names the acts of one person's session with one case, in the order in which they are made. */
export interface ActStamps {
  /** The message of a change that is about to be made by edits. */
  readonly forEdit: (part: string, heads: readonly string[], edits: readonly Edit[]) => string
  readonly forUndo: (target: string) => string
  readonly forRedo: (target: string) => string
  /** What is written next is an act of its own. */
  readonly end: () => void
  /** Tells which change the latest message went into; a message that went into none leaves no trace. */
  readonly made: (hash: string) => void
}

/** Writing on in one field after a shorter pause than this is still the same act. In milliseconds. */
export const samePause = 5000

/** Writing on in one field of one part. */
interface Run {
  readonly part: string
  readonly subject: string
  readonly number: number
  readonly at: number
}

/** @param now milliseconds since 1970. */
export function actStamps(now: () => number, device = ''): ActStamps {
  let latest = 0
  let coming: Run | null = null
  let going: (Run & { readonly hash: string }) | null = null
  const next = () => {
    latest = Math.max(now(), latest + 1)
    return latest
  }
  const on = device ? ` on ${device}` : ''
  const backOrForth = (kind: 'undo' | 'redo') => (target: string) => {
    coming = null
    going = null
    return `${kind} ${next()} of ${target}${on}`
  }

  return {
    forEdit: (part, heads, edits) => {
      const at = next()
      const subject = subjectOf(edits)
      const goesOn =
        going !== null &&
        edits.every(isValue) &&
        going.part === part &&
        going.subject === subject &&
        // Nobody else's change has come between: the act stays one unbroken run of changes.
        heads.join() === going.hash &&
        at - going.at <= samePause
      const number = goesOn && going ? going.number : at
      coming = subject === null ? null : { part, subject, number, at }
      return `edit ${number}${on}`
    },
    forUndo: backOrForth('undo'),
    forRedo: backOrForth('redo'),
    end: () => {
      coming = null
      going = null
    },
    made: (hash) => {
      going = coming && { ...coming, hash }
      coming = null
    },
  }
}

const isValue = ({ act }: Edit): boolean => act === 'write' || act === 'choose' || act === 'clear'

/** The one field that edits write into; `null` when there are several, or none. */
function subjectOf(edits: readonly Edit[]): string | null {
  const places = new Set(edits.filter(isValue).map(({ place }) => placeText(place)))
  const [only] = places
  return places.size === 1 && only !== undefined ? only : null
}
