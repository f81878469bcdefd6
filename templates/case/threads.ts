import {
  type Answers,
  answerAt,
  isRecords,
  lineText,
  type RecordAnswers,
} from '../model/answers.ts'
import {
  type ThreadKind,
  type TurnAct,
  threadKinds,
  threadsPlace,
  turnActs,
} from '../model/teamwork.ts'
import type { PartName } from '../parts/index.ts'

/** What somebody said or decided in a thread. */
export interface Turn {
  readonly id: string
  readonly act: TurnAct
  readonly by: string
  readonly at: string
  readonly text: string
}

/** A comment, a question or a suggestion, and what came of it. */
export interface Thread {
  readonly id: string
  readonly part: PartName
  readonly kind: ThreadKind
  /** An anchor: see `anchors.ts`. */
  readonly about: string
  readonly by: string
  /** ISO date-time. */
  readonly at: string
  readonly to: string
  readonly text: string
  readonly words: string
  readonly was: string
  /** `undefined` where no single value is suggested; empty to take it away. */
  readonly value: string | undefined
  readonly list: readonly string[]
  /** In the order in which they were said. */
  readonly turns: readonly Turn[]
}

export type Standing = 'open' | 'accepted' | 'rejected' | 'closed'

/** A list of threads is never changed in place: what is read of one stays true. */
const known = new WeakMap<readonly RecordAnswers[], readonly Thread[]>()

/** The threads of a part, in the order in which they were begun. */
export function threadsOf(part: PartName, answers: Answers): readonly Thread[] {
  const records = answerAt(answers, threadsPlace(part))
  if (!isRecords(records)) return []
  const found = known.get(records) ?? records.map((one) => threadOf(part, one)).toSorted(inTime)
  known.set(records, found)
  return found
}

/** The latest decision tells how a thread stands; on one made at the same time the ids decide. */
export function standingOf({ turns }: Thread): Standing {
  const latest = turns.findLast(({ act }) => act !== 'answer')?.act
  return latest === undefined || latest === 'answer' || latest === 'reopened' ? 'open' : latest
}

export const isOpen = (thread: Thread): boolean => standingOf(thread) === 'open'

const counted = new WeakMap<readonly Thread[], ReadonlyMap<string, number>>()

/** How many open threads there are about each anchor of a part; the same map for the same threads. */
export function openThreadsOf(part: PartName, answers: Answers): ReadonlyMap<string, number> {
  const threads = threadsOf(part, answers)
  if (threads.length === 0) return none
  const before = counted.get(threads)
  if (before) return before
  const counts = new Map<string, number>()
  for (const { about } of threads.filter(isOpen)) counts.set(about, (counts.get(about) ?? 0) + 1)
  counted.set(threads, counts)
  return counts
}

const none: ReadonlyMap<string, number> = new Map()

function threadOf(part: PartName, { recordId, answers }: RecordAnswers): Thread {
  return {
    id: recordId,
    part,
    kind: threadKinds.find((kind) => kind === answers.kind) ?? 'comment',
    about: said(answers, 'about'),
    by: said(answers, 'by'),
    at: said(answers, 'at'),
    to: said(answers, 'to'),
    text: said(answers, 'text'),
    words: said(answers, 'words'),
    was: said(answers, 'was'),
    value: typeof answers.value === 'string' ? answers.value : undefined,
    list: recordsIn(answers.list).map((line) => said(line.answers, lineText)),
    turns: recordsIn(answers.turns).map(turnOf).toSorted(inTime),
  }
}

const turnOf = ({ recordId, answers }: RecordAnswers): Turn => ({
  id: recordId,
  act: turnActs.find((act) => act === answers.act) ?? 'answer',
  by: said(answers, 'by'),
  at: said(answers, 'at'),
  text: said(answers, 'text'),
})

const inTime = (one: { at: string; id: string }, other: { at: string; id: string }): number =>
  compare(one.at, other.at) || compare(one.id, other.id)
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const recordsIn = (answer: unknown): readonly RecordAnswers[] =>
  Array.isArray(answer) ? (answer as readonly RecordAnswers[]) : []

const said = (answers: Answers, name: string): string => {
  const answer = answers[name]
  return typeof answer === 'string' ? answer : ''
}
