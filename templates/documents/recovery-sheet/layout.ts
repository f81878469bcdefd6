import type { Block, DocumentModel, Language, Table } from '../../model/blocks.ts'
import { dateText } from '../shared/dates.ts'
import { words } from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { type RecoverySheetWording, recoverySheetWords } from './wording/words.ts'

/** What a recovery sheet is about. */
export interface RecoverySheetInput {
  readonly fingerprint: string
  /** The key in the groups in which it is typed. */
  readonly groups: readonly string[]
  readonly owner: string
  /** ISO date-time. */
  readonly madeAt: string
  /** The one that the person uses the window in. */
  readonly language: Language
}

/** The page that opens a vault when its passphrase is forgotten. It names no client. */
export const recoverySheet = (input: RecoverySheetInput): DocumentModel =>
  laidOut(input, recoverySheetWords(input.language))

const laidOut = (input: RecoverySheetInput, said: RecoverySheetWording): DocumentModel => ({
  kind: 'recovery-sheet',
  language: input.language,
  title: said.title,
  header: said.title,
  stateLabel: said.state,
  draft: false,
  templateLabel: said.template,
  pageLabel: said.page,
  modified: input.madeAt,
  blocks: [
    { type: 'heading', level: 1, text: said.title },
    { type: 'paragraph', style: 'lead', content: words(said.lead) },
    facts(input, said),
    { type: 'heading', level: 2, text: said.key },
    keyTable(input.groups, said),
    { type: 'paragraph', style: 'note', content: words(said.signs) },
    { type: 'heading', level: 2, text: said.useTitle },
    { type: 'list', ordered: true, items: said.use.map(words) },
    { type: 'heading', level: 2, text: said.keepTitle },
    { type: 'list', ordered: false, items: said.keep.map(words) },
    { type: 'note', tone: 'attention', content: [words(said.warning)] },
  ],
})

const facts = (
  { fingerprint, owner, madeAt, language }: RecoverySheetInput,
  said: RecoverySheetWording,
): Block => ({
  type: 'fieldList',
  items: [
    { label: said.vault, value: [words(fingerprint)] },
    { label: said.owner, value: [words(owner)] },
    { label: said.made, value: [words(dateText(madeAt, sharedWords(language).dates))] },
  ],
})

const groupsARow = 4

/** Four groups a row, each under its number, so that the eye can find the one that is asked. */
function keyTable(groups: readonly string[], said: RecoverySheetWording): Table {
  const numbered = groups.map((group, index) => ({ group, number: index + 1 }))
  const rows = Array.from({ length: Math.ceil(groups.length / groupsARow) }, (_, row) =>
    numbered.slice(row * groupsARow, (row + 1) * groupsARow),
  )
  return {
    type: 'table',
    caption: said.groups,
    rowHeaders: false,
    columns: Array.from({ length: groupsARow }, (_, column) => ({
      title: rows
        .map((row) => row[column])
        .flatMap((each) => (each ? [said.group(each.number)] : []))
        .join(', '),
      align: 'start',
      share: 1 / groupsARow,
    })),
    rows: rows.map((row) => ({
      cells: row.map(({ group, number }) => [
        [{ text: `${number}. ` }, { text: group, emphasis: 'strong' }],
      ]),
    })),
  }
}
