import {
  type Answers,
  isGroup,
  isRecords,
  type RecordAnswers,
} from '../../templates/model/answers.ts'
import { icfHeadings } from '../../templates/parts/observations/fields.ts'

/** Which observations of the diary are shown, and in which order. Empty strings narrow nothing. */
export interface DiaryView {
  readonly newestFirst: boolean
  readonly observer: string
  /** A goal's id. */
  readonly goal: string
  readonly heading: string
}

export const wholeDiary: DiaryView = { newestFirst: false, observer: '', goal: '', heading: '' }

export const isNarrowed = ({ observer, goal, heading }: DiaryView): boolean =>
  [observer, goal, heading].some(Boolean)

/** The observations that a view shows. The whole diary in the order written is the list itself. */
export function shownIn(
  items: readonly RecordAnswers[],
  view: DiaryView,
): readonly RecordAnswers[] {
  const { observer, goal, heading, newestFirst } = view
  const found = isNarrowed(view)
    ? items.filter(
        ({ answers }) =>
          (!observer || answers.actorId === observer) &&
          (!goal || goalsOf(answers).includes(goal)) &&
          (!heading || hasHeading(answers, heading)),
      )
    : items
  if (!newestFirst) return found
  const dateOf = ({ answers }: RecordAnswers) => String(answers.date ?? '')
  // Of one day the last written is the newest.
  return found.toReversed().toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)))
}

/** How many observations point at each goal. */
export function countsByGoal(items: readonly RecordAnswers[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { answers } of items) {
    for (const goal of new Set(goalsOf(answers))) counts.set(goal, (counts.get(goal) ?? 0) + 1)
  }
  return counts
}

export const observersIn = (items: readonly RecordAnswers[]): readonly string[] => [
  ...new Set(items.map(({ answers }) => String(answers.actorId ?? '')).filter(Boolean)),
]

export const headingsIn = (items: readonly RecordAnswers[]): readonly string[] =>
  icfHeadings.filter((heading) => items.some(({ answers }) => hasHeading(answers, heading)))

const goalsOf = ({ goals }: Answers): readonly string[] =>
  isRecords(goals) ? goals.map(({ answers }) => String(answers.text ?? '')).filter(Boolean) : []

const hasHeading = ({ icf }: Answers, heading: string): boolean =>
  isGroup(icf) && icf[heading] === true
