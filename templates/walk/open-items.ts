import { placeOfAnchor, sectionOfAnchor, standing } from '../case/anchors.ts'
import { changedBases } from '../case/bases.ts'
import { type AnswersOf, clientNameOf } from '../case/people.ts'
import { isOpen, type Thread, threadsOf } from '../case/threads.ts'
import { type Answers, answerAt, isRecords, type Place } from '../model/answers.ts'
import { isIsoDate } from '../model/checks.ts'
import type { Expectation } from '../model/file-schema.ts'
import { ownerPlace } from '../model/teamwork.ts'
import { type PartName, partNames } from '../parts/index.ts'
import { remarksOnStep, type Section, type StepName, sectionAt, steps } from './steps.ts'

/** What waits for somebody in a case, as a link to where it is done. */
export interface OpenItem {
  readonly kind: 'missing' | 'invalid' | 'question' | 'suggestion' | 'basis' | 'overdue'
  readonly part: PartName
  readonly place: Place
  readonly step: StepName
  /** Whose turn it is: an actor's id or a name; empty where nobody has been named. */
  readonly who: string
  /** Of what is invalid: what was expected. */
  readonly expected?: Expectation
  /** Of a question or a suggestion. */
  readonly thread?: Thread
  /** Of what is overdue: an ISO date. */
  readonly due?: string
}

interface Look {
  readonly answersOf: AnswersOf
  /** ISO date; empty where it does not matter what day it is. */
  readonly today: string
}

/** One function a kind. A new kind of work is a new line here, and a word in the wording. */
const kinds: readonly ((look: Look) => readonly OpenItem[])[] = [
  missingAndInvalid,
  questionsAndSuggestions,
  basesThatChanged,
  overduePlan,
  overdueTimeline,
]

/** Everything that waits for somebody, in the order of the walk. */
export function openItems(answersOf: AnswersOf, today: string): readonly OpenItem[] {
  const order = steps.map(({ name }) => name)
  return kinds
    .flatMap((find) => find({ answersOf, today }))
    .toSorted((one, other) => order.indexOf(one.step) - order.indexOf(other.step))
}

/** Who looks after a section: an actor's id or a name, empty where nobody has been named. */
export const ownerOf = (answersOf: AnswersOf, { part, name }: Section): string => {
  const owner = answerAt(answersOf(part), ownerPlace(part, name))
  return typeof owner === 'string' ? owner : ''
}

/** The section in which a thread is, and the place at which its subject can be read. */
export function subjectOf(
  answersOf: AnswersOf,
  { part, about }: Pick<Thread, 'part' | 'about'>,
): { readonly section: Section; readonly place: Place } | null {
  const named = sectionOfAnchor(about)
  if (named !== null) {
    const section = steps.flatMap(({ sections }) => sections).find(({ name }) => name === named)
    const place = section?.fields[0]
    return section?.part === part && place ? { section, place } : null
  }
  const anchored = placeOfAnchor(about)
  const section = anchored ? sectionAt(part, anchored) : undefined
  return anchored && section ? { section, place: standing(answersOf(part), anchored) } : null
}

/** Questions that nobody has closed: they stand in the way of signing off. */
export const openQuestions = (answersOf: AnswersOf): readonly OpenItem[] =>
  questionsAndSuggestions({ answersOf, today: '' }).filter(({ kind }) => kind === 'question')

function missingAndInvalid({ answersOf }: Look): readonly OpenItem[] {
  return steps
    .filter(({ name }) => name !== 'signOff')
    .flatMap((step) =>
      remarksOnStep(step, answersOf).map(({ part, place, expected }): OpenItem => {
        const section = sectionAt(part, place)
        const who = section ? ownerOf(answersOf, section) : ''
        const found = { part, place, step: step.name, who }
        return expected === 'missing'
          ? { kind: 'missing', ...found }
          : { kind: 'invalid', ...found, expected }
      }),
    )
}

function questionsAndSuggestions({ answersOf }: Look): readonly OpenItem[] {
  return partNames.flatMap((part) =>
    threadsOf(part, answersOf(part)).flatMap((thread): OpenItem[] => {
      if (thread.kind === 'comment' || !isOpen(thread)) return []
      const subject = subjectOf(answersOf, thread)
      // What a file brought with a place that is not there is still somebody's question.
      const section = subject?.section ?? sectionsOfPart(part)[0]
      const place = subject?.place ?? section?.fields[0]
      if (!section || !place) return []
      const owner = ownerOf(answersOf, section)
      const who = thread.kind === 'question' && thread.to ? thread.to : owner
      return [{ kind: thread.kind, part, place, step: stepOfSection(section), who, thread }]
    }),
  )
}

/** What rests on an entry that reads otherwise now. */
function basesThatChanged({ answersOf }: Look): readonly OpenItem[] {
  return changedBases(answersOf).flatMap(({ part, place }): OpenItem[] => {
    const section = sectionAt(part, place)
    if (!section) return []
    const who = ownerOf(answersOf, section)
    return [{ kind: 'basis', part, place, step: stepOfSection(section), who }]
  })
}

/** A task is done when it has been said how far it went. */
function overduePlan({ answersOf, today }: Look): readonly OpenItem[] {
  const place = ['sharedPlan', 'tasks']
  return overdueIn(answersOf('sharedPlan'), place, 'due', 'attainment', today).map((record) => ({
    kind: 'overdue',
    part: 'sharedPlan',
    place: [...place, record.recordId, 'attainment'],
    step: 'plan',
    who: whoOfTask(record.answers, answersOf),
    due: record.due,
  }))
}

/** A point of the timeline is done when its talk has been written down. */
function overdueTimeline({ answersOf, today }: Look): readonly OpenItem[] {
  const place = ['trialTimeline']
  const section = sectionAt('trialPeriod', place)
  return overdueIn(answersOf('trialPeriod'), place, 'date', 'notes', today).map((record) => ({
    kind: 'overdue',
    part: 'trialPeriod',
    place: [...place, record.recordId, 'notes'],
    step: 'trial',
    who: section ? ownerOf(answersOf, section) : '',
    due: record.due,
  }))
}

function overdueIn(answers: Answers, list: Place, dated: string, done: string, today: string) {
  const records = answerAt(answers, list)
  return (isRecords(records) ? records : []).flatMap((record) => {
    const due = record.answers[dated]
    const isDone = String(record.answers[done] ?? '').trim() !== ''
    const isLate = typeof due === 'string' && isIsoDate(due) && due < today
    return isLate && !isDone ? [{ ...record, due }] : []
  })
}

/** The client is told by kind only, in plans that others have made. */
function whoOfTask({ owner, ownerType }: Answers, answersOf: AnswersOf): string {
  if (typeof owner === 'string' && owner !== '') return owner
  return ownerType === 'client' ? clientNameOf(answersOf) : ''
}

const sectionsOfPart = (part: PartName): readonly Section[] =>
  steps.flatMap(({ sections }) => sections).filter((section) => section.part === part)

const stepOfSection = ({ name }: Section): StepName =>
  steps.find(({ sections }) => sections.some((section) => section.name === name))?.name ?? 'start'
