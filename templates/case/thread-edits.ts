import {
  type Answers,
  answerAt,
  fieldAt,
  isRecords,
  lineText,
  type Place,
  type RecordAnswers,
  type SingleValue,
} from '../model/answers.ts'
import type { Edit } from '../model/edits.ts'
import type { Field } from '../model/fields.ts'
import { type TurnAct, threadsPlace } from '../model/teamwork.ts'
import { partNamed } from '../parts/index.ts'
import { placeOfAnchor } from './anchors.ts'
import { suggestedText } from './suggested-text.ts'
import type { Thread } from './threads.ts'

/** Who does something, when, and how new things are named. */
export interface Doer {
  /** An actor's id, or a name. */
  readonly by: string
  /** ISO date-time. */
  readonly at: string
  readonly newId: () => string
}

type Asked = Pick<Thread, 'part' | 'kind' | 'about' | 'text'> &
  Partial<Pick<Thread, 'to' | 'words' | 'was' | 'value' | 'list'>>

/** The edits of the part that begin a thread. */
export function editsOfAsking(answers: Answers, asked: Asked, doer: Doer): readonly Edit[] {
  const { part, kind, about, text, to, words, was, value, list = [] } = asked
  const threads = threadsPlace(part)
  const recordId = doer.newId()
  const at = (name: string): Place => [...threads, recordId, name]
  const choose = (name: string, given: SingleValue | undefined): Edit[] =>
    given === undefined || given === null ? [] : [{ act: 'choose', place: at(name), value: given }]
  const write = (name: string, given: string | undefined): Edit[] =>
    given ? [{ act: 'write', place: at(name), text: given }] : []
  return [
    { act: 'add', place: threads, recordId, after: lastOf(answers, threads) },
    ...choose('kind', kind),
    ...choose('about', about),
    ...choose('by', doer.by),
    ...choose('at', doer.at),
    ...choose('to', to || undefined),
    ...write('text', text),
    ...write('words', words),
    ...write('was', was),
    ...choose('value', value),
    ...newLines(at('list'), list, null, doer.newId),
  ]
}

/** The edits by which somebody answers a thread, decides it, closes it or opens it again. */
export function editsOfTurn(
  answers: Answers,
  thread: Thread,
  { act, text }: { readonly act: TurnAct; readonly text: string },
  doer: Doer,
): readonly Edit[] {
  const turns: Place = [...threadsPlace(thread.part), thread.id, 'turns']
  const recordId = doer.newId()
  const at = (name: string): Place => [...turns, recordId, name]
  return [
    { act: 'add', place: turns, recordId, after: lastOf(answers, turns) },
    { act: 'choose', place: at('act'), value: act },
    { act: 'choose', place: at('by'), value: doer.by },
    { act: 'choose', place: at('at'), value: doer.at },
    ...(text ? [{ act: 'write', place: at('text'), text } as const] : []),
  ]
}

/** What a suggestion is about, while that is still there to be changed. */
export function fieldOfSuggestion(
  answers: Answers,
  { part, about }: Pick<Thread, 'part' | 'about'>,
): { readonly field: Field; readonly place: Place } | null {
  const place = placeOfAnchor(about)
  const field = place ? fieldAt(partNamed(part).fields, place) : undefined
  if (!place || !field || field.kind === 'group' || field.kind === 'records') return null
  return isThere(answers, place) ? { field, place } : null
}

/**
 * The edits that make a field read as somebody suggested, for its owner to make their own; empty
 * where it reads so already, `null` where the field is gone.
 */
export function editsOfTaking(
  answers: Answers,
  thread: Thread,
  newId: () => string,
): readonly Edit[] | null {
  const found = fieldOfSuggestion(answers, thread)
  if (!found) return null
  const { field, place } = found
  const now = answerAt(answers, place)
  switch (field.kind) {
    case 'text': {
      const text = suggestedText(thread, String(now ?? '')).text
      return text === (now ?? '') ? [] : [{ act: 'write', place, text }]
    }
    case 'lines':
      return editsToLines(isRecords(now) ? now : [], place, thread.list, newId)
    case 'group':
    case 'records':
      return null
    default: {
      const value = valueOfText(field, thread.value ?? '')
      if (value === undefined) return now === undefined ? [] : [{ act: 'clear', place }]
      return value === now ? [] : [{ act: 'choose', place, value }]
    }
  }
}

/** A single value from its text; `undefined` is "nobody has answered". */
export function valueOfText(field: Field, text: string): SingleValue | undefined {
  if (text === '') return undefined
  if (field.kind === 'yesNo' && (text === 'true' || text === 'false')) return text === 'true'
  if (field.kind === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) {
    return Number(text)
  }
  return text
}

/** A single value as the text that a suggestion carries. */
export const textOfValue = (value: SingleValue | undefined): string =>
  value === undefined || value === null ? '' : String(value)

/** Lines that stay keep their identity, and with it what others write into them. */
function editsToLines(
  now: readonly RecordAnswers[],
  list: Place,
  wanted: readonly string[],
  newId: () => string,
): readonly Edit[] {
  const left = [...now]
  const chosen = wanted.map((text) => {
    const index = left.findIndex(({ answers }) => answers[lineText] === text)
    return { text, recordId: index < 0 ? null : (left.splice(index, 1)[0]?.recordId ?? null) }
  })
  const removed = left.map(({ recordId }): Edit => ({ act: 'remove', place: list, recordId }))
  const order = now
    .map(({ recordId }) => recordId)
    .filter((id) => !left.some((l) => l.recordId === id))
  let after: string | null = null
  const placed = chosen.flatMap(({ text, recordId }): readonly Edit[] => {
    const before = after
    if (recordId === null) {
      const made = newLines(list, [text], before, newId)
      after = madeId(made)
      if (after !== null) order.splice(before === null ? 0 : order.indexOf(before) + 1, 0, after)
      return made
    }
    after = recordId
    const at = order.indexOf(recordId)
    if ((order[at - 1] ?? null) === before) return []
    order.splice(at, 1)
    order.splice(before === null ? 0 : order.indexOf(before) + 1, 0, recordId)
    return [{ act: 'move', place: list, recordId, after: before }]
  })
  return [...removed, ...placed]
}

const madeId = ([first]: readonly Edit[]): string | null =>
  first?.act === 'add' ? first.recordId : null

function newLines(
  list: Place,
  lines: readonly string[],
  first: string | null,
  newId: () => string,
): Edit[] {
  let after = first
  return lines.flatMap((text): Edit[] => {
    const recordId = newId()
    const add: Edit = { act: 'add', place: list, recordId, after }
    after = recordId
    return [add, { act: 'write', place: [...list, recordId, lineText], text }]
  })
}

function lastOf(answers: Answers, list: Place): string | null {
  const records = answerAt(answers, list)
  return isRecords(records) ? (records.at(-1)?.recordId ?? null) : null
}

/** Whether every record on the way to a place is in sight. */
const isThere = (answers: Answers, place: Place): boolean =>
  place.every((_, index) => {
    const list = answerAt(answers, place.slice(0, index))
    return !isRecords(list) || list.some(({ recordId }) => recordId === place[index])
  })
