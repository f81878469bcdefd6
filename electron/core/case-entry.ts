import { changedBases } from '../../templates/case/bases.ts'
import type { CaseContent } from '../../templates/case/case-file.ts'
import {
  answerAt,
  isRecords,
  lineText,
  type PartContent,
  type Place,
} from '../../templates/model/answers.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { type Remark, remarksOn } from '../../templates/model/validity.ts'
import { type PartName, parts } from '../../templates/parts/index.ts'
import type { CaseRow } from '../contract/views.ts'
import type { CaseEntry } from '../store/case-store.ts'

/** What the content alone does not tell. */
type Circumstances = Pick<CaseRow, 'caseId' | 'editedAt' | 'latestVersion' | 'changedSinceSigned'>

/** What the list of cases shows and searches of a case. */
export function entryOf(content: CaseContent, circumstances: Circumstances): CaseEntry {
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
    remarksOf(part.fields, content[part.name]).map((remark): [PartName, Remark] => [
      part.name,
      remark,
    ]),
  )

/** A content is never changed, and an edit makes only one of fifteen anew. */
const known = new WeakMap<PartContent, readonly Remark[]>()

function remarksOf(fields: Fields, content: PartContent): readonly Remark[] {
  const found = known.get(content) ?? remarksOn(fields, content.answers)
  known.set(content, found)
  return found
}

function tasks(content: CaseContent): string[] {
  const lines = answerAt(content.trialPeriod.answers, ['assessment', 'workTasks'])
  return isRecords(lines) ? lines.map(({ answers }) => String(answers[lineText])) : []
}
