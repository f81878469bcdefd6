import type { Block, DocumentModel, Table } from '../../model/blocks.ts'
import { dateText } from '../shared/dates.ts'
import { words } from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { fi } from './wording.ts'

/** What a recovery sheet is about. */
export interface RecoverySheetInput {
  readonly fingerprint: string
  /** The key in the groups in which it is typed. */
  readonly groups: readonly string[]
  readonly owner: string
  /** ISO date-time. */
  readonly madeAt: string
}

/** The page that opens a vault when its passphrase is forgotten. It names no client. */
export const recoverySheet = (input: RecoverySheetInput): DocumentModel => ({
  kind: 'recovery-sheet',
  language: 'fi',
  title: fi.title,
  header: fi.title,
  stateLabel: fi.state,
  draft: false,
  templateLabel: fi.template,
  pageLabel: fi.page,
  modified: input.madeAt,
  blocks: [
    { type: 'heading', level: 1, text: fi.title },
    { type: 'paragraph', style: 'lead', content: words(fi.lead) },
    facts(input),
    { type: 'heading', level: 2, text: fi.key },
    keyTable(input.groups),
    { type: 'paragraph', style: 'note', content: words(fi.signs) },
    { type: 'heading', level: 2, text: fi.useTitle },
    { type: 'list', ordered: true, items: fi.use.map(words) },
    { type: 'heading', level: 2, text: fi.keepTitle },
    { type: 'list', ordered: false, items: fi.keep.map(words) },
    { type: 'note', tone: 'attention', content: [words(fi.warning)] },
  ],
})

const facts = ({ fingerprint, owner, madeAt }: RecoverySheetInput): Block => ({
  type: 'fieldList',
  items: [
    { label: fi.vault, value: [words(fingerprint)] },
    { label: fi.owner, value: [words(owner)] },
    { label: fi.made, value: [words(dateText(madeAt, sharedWords('fi').dates))] },
  ],
})

const groupsARow = 4

/** Four groups a row, each under its number, so that the eye can find the one that is asked. */
function keyTable(groups: readonly string[]): Table {
  const numbered = groups.map((group, index) => ({ group, number: index + 1 }))
  const rows = Array.from({ length: Math.ceil(groups.length / groupsARow) }, (_, row) =>
    numbered.slice(row * groupsARow, (row + 1) * groupsARow),
  )
  return {
    type: 'table',
    caption: fi.key,
    rowHeaders: false,
    columns: Array.from({ length: groupsARow }, (_, column) => ({
      title: rows
        .map((row) => row[column])
        .flatMap((each) => (each ? [fi.group(each.number)] : []))
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
