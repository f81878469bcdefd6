import { type Self, whoIsSelf } from '../../templates/case/people.ts'
import { threadsOf } from '../../templates/case/threads.ts'
import { placeText } from '../../templates/model/answers.ts'
import { teamworkName } from '../../templates/model/teamwork.ts'
import { byPerson } from '../../templates/walk/agenda.ts'
import { type OpenItem, openItems, subjectOf } from '../../templates/walk/open-items.ts'
import { type StepName, steps } from '../../templates/walk/steps.ts'
import type { FieldPlace } from '../form/desk.tsx'
import { todayIso } from '../wording/dates.ts'
import type { OpenCase } from './open-case.ts'
import type { SessionState } from './session.ts'

type AnswersOf = OpenCase['answersOf']

/**
 * What waits in the open case, each place once, one's own first: the order in which F8 goes.
 * `first` is one's own, where there is any.
 */
export function openItemsFor({ openCase, person }: SessionState): {
  readonly all: readonly OpenItem[]
  readonly first: readonly OpenItem[]
} {
  if (!openCase) return { all: [], first: [] }
  const { answersOf, selfKey } = openCase
  const self: Self = { key: selfKey, name: person?.name ?? '' }
  const items = openItems(answersOf, todayIso())
  const groups = byPerson(items, answersOf, whoIsSelf(answersOf, self))
  const all = onePerPlace(groups.flatMap((group) => group.items))
  const mine = groups.find(({ isMine }) => isMine)?.items
  return { all, first: mine ?? all }
}

function onePerPlace(items: readonly OpenItem[]): readonly OpenItem[] {
  const seen = new Set<string>()
  return items.filter(({ part, place }) => {
    const key = `${part}/${placeText(place)}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

interface Where {
  readonly field: FieldPlace
  readonly step: StepName | undefined
  readonly isTalk: boolean
}

/** Where a place of a part's teamwork is shown; `null` for every other place. */
export function whereOf(answersOf: AnswersOf, { part, place }: FieldPlace): Where | null {
  const [top, , list, name] = place
  if (top !== teamworkName) return null
  if (list === 'owners') {
    const step = steps.find(({ sections }) => sections.some((section) => section.name === name))
    return { field: { part, place }, step: step?.name, isTalk: false }
  }
  const thread = threadsOf(part, answersOf(part)).find(({ id }) => id === name)
  const subject = thread && subjectOf(answersOf, thread)
  const first = steps.flatMap(({ sections }) => sections).find((section) => section.part === part)
  const section = subject?.section ?? first
  const shown = subject?.place ?? section?.fields[0] ?? place
  const step = steps.find(({ sections }) => sections.some((one) => one === section))
  return { field: { part, place: shown }, step: step?.name, isTalk: list === 'threads' }
}
