import { changedBases } from '../../templates/case/bases.ts'
import type { CaseContent } from '../../templates/case/case-file.ts'
import { type Self, whoIsSelf } from '../../templates/case/people.ts'
import { answerAt, isRecords, lineText, type Place } from '../../templates/model/answers.ts'
import { type Remark, remarksOn } from '../../templates/model/validity.ts'
import { type PartName, parts } from '../../templates/parts/index.ts'
import { agendaOf, byPerson, turnsOf } from '../../templates/walk/agenda.ts'
import { openItems } from '../../templates/walk/open-items.ts'
import type { CaseRow } from '../contract/views.ts'
import type { CaseEntry } from '../store/case-store.ts'

/** What the content alone does not tell. */
type Circumstances = Pick<CaseRow, 'caseId' | 'editedAt' | 'latestVersion' | 'changedSinceSigned'>

/**
 * What the list of cases shows and searches of a case.
 *
 * @param self whose list it is.
 */
export function entryOf(content: CaseContent, circumstances: Circumstances, self: Self): CaseEntry {
  const answersOf = (part: PartName) => content[part].answers
  const today = circumstances.editedAt.slice(0, 10)
  const line = (part: PartName, ...place: Place): string =>
    String(answerAt(content[part].answers, place) ?? '')
  const name = (which: string) => line('clientAndConsent', 'client', which)
  const trial = (which: string) => line('trialPeriod', 'assessment', which)
  const clientName = `${name('firstName')} ${name('lastName')}`.trim()
  return {
    row: {
      ...circumstances,
      clientName,
      site: trial('site'),
      periodStart: trial('periodStart'),
      periodEnd: trial('periodEnd'),
      fictional: content.clientAndConsent.answers.fictional === true,
      missing: missingIn(content),
      // What is late is told by its date: it becomes so without any edit.
      turns: turnsOf(byPerson(openItems(answersOf, ''), answersOf, whoIsSelf(answersOf, self))),
      dates: agendaOf(answersOf, today),
      changedBases: changedBases((part) => content[part].answers).length,
    },
    searchText: searchable(
      [
        clientName,
        name('preferredName'),
        name('municipality'),
        trial('site'),
        ...tasks(content),
      ].join('\n'),
    ),
  }
}

/** Text as it is searched: without regard to case. */
export const searchable = (text: string): string => text.normalize('NFC').toLocaleLowerCase('fi')

/** Whether an entry holds every word that somebody searches for. */
export const isFoundBy =
  (search: string) =>
  ({ searchText }: CaseEntry): boolean =>
    searchable(search)
      .split(/\s+/)
      .every((word) => searchText.includes(word))

/** Whether any single value stands that its field does not allow. */
export const hasInvalidAnswers = (content: CaseContent): boolean =>
  remarks(content).some(([, { expected }]) => expected !== 'missing')

function missingIn(content: CaseContent): CaseRow['missing'] {
  const missing: Partial<Record<PartName, number>> = {}
  for (const [part, { expected }] of remarks(content)) {
    if (expected === 'missing' || expected === 'unconfirmed')
      missing[part] = (missing[part] ?? 0) + 1
  }
  return missing
}

const remarks = (content: CaseContent): [PartName, Remark][] =>
  parts.flatMap((part) =>
    remarksOn(part.fields, content[part.name].answers).map((remark): [PartName, Remark] => [
      part.name,
      remark,
    ]),
  )

function tasks(content: CaseContent): string[] {
  const lines = answerAt(content.trialPeriod.answers, ['assessment', 'workTasks'])
  return isRecords(lines) ? lines.map(({ answers }) => String(answers[lineText])) : []
}
