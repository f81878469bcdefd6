import { Paragraph, type Table } from 'docx'
import type { ActorCards, Signatures } from '../../../templates/model/blocks.ts'
import { type GridLook, type GridRow, grid } from './grid.ts'
import type { Sheet } from './page.ts'
import { plain } from './runs.ts'
import { styleIds } from './styles.ts'

/** The people behind the document, two a row. */
export const paintActorCards = ({ actors }: ActorCards, sheet: Sheet): (Table | Paragraph)[] =>
  twoARow(
    actors.map(({ name, lines }) => [
      new Paragraph({ style: styleIds.personName, children: plain(name) }),
      ...lines
        .filter((line) => line !== '')
        .map((line) => new Paragraph({ style: styleIds.personLine, children: plain(line) })),
    ]),
    sheet,
  )

/** So many fit on a page below a heading. */
const mostKeptTogether = 10

/**
 * Places to sign, two a row: each wide enough for a hand. They stay on one page where they can: each who
 * signs sees who else does.
 */
export const paintSignatures = ({ entries }: Signatures, sheet: Sheet): (Table | Paragraph)[] =>
  twoARow(
    entries.map(({ role, name, signed, lineLabel }) => [
      new Paragraph({ style: styleIds.signatureRole, children: plain(role) }),
      new Paragraph({ style: styleIds.personName, children: plain(name) }),
      signed
        ? new Paragraph({ style: styleIds.personLine, children: plain(signed) })
        : new Paragraph({ style: styleIds.signatureLine, children: plain(lineLabel) }),
    ]),
    sheet,
    { together: entries.length <= mostKeptTogether, endLevel: true },
  )

function twoARow(
  cards: readonly Paragraph[][],
  sheet: Sheet,
  {
    together = false,
    endLevel = false,
  }: Pick<GridLook, 'together'> & Pick<GridRow, 'endLevel'> = {},
): (Table | Paragraph)[] {
  const rows = cards.flatMap((card, index) =>
    index % 2 === 0 ? [{ whole: true, endLevel, cells: [card, cards[index + 1] ?? []] }] : [],
  )
  return grid([0.5, 0.5], rows, { lines: 'none', together }, sheet)
}
