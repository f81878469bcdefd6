import { Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx'
import { blankRows } from '../../../templates/model/blank-rows.ts'
import type { Blank, Blanks } from '../../../templates/model/blocks.ts'
import { grid } from './grid.ts'
import type { Sheet } from './page.ts'
import { boxes } from './paragraphs.ts'
import { plain } from './runs.ts'
import { styleIds } from './styles.ts'

/** Places to write by hand; parts of the width stand side by side, the lines are leaders to a tab. */
export const paintBlanks = ({ items }: Blanks, sheet: Sheet): (Table | Paragraph)[] =>
  alike(blankRows(items.map(withRoom))).flatMap((rows) => {
    const columns = rows[0]?.length ?? 1
    if (columns === 1) return rows.flat().flatMap((blank) => paintBlank(blank, sheet.textWidth))
    const room = sheet.textWidth / columns - roomBetween
    const shares = Array.from({ length: columns }, () => 1 / columns)
    const painted = rows.map((row) => ({
      whole: true,
      // As on paper: a question may take two lines, what is filled in stands level all the same.
      endLevel: new Set(row.map(({ answer }) => heightOf(answer))).size === 1,
      cells: row.map((blank) => paintBlank(blank, room)),
    }))
    return grid(shares, painted, { lines: 'none' }, sheet)
  })

/** A word too long for a narrow cell would be broken without a hyphen. */
const withRoom = (blank: Blank): Blank =>
  blank.width === 'quarter' ? { ...blank, width: 'half' } : blank

/** What takes as much of the page is written alike. */
const heightOf = (answer: Blank['answer']): string =>
  answer.kind === 'boxes' ? `boxes:${answer.options.length}` : answer.kind

/** Rows after each other that part the width alike are one table. */
function alike(rows: readonly Blank[][]): Blank[][][] {
  const runs: Blank[][][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last?.[0]?.length === row.length) last.push(row)
    else runs.push([row])
  }
  return runs
}

/** In twips: a line does not touch its neighbour's. */
const roomBetween = 300

function paintBlank({ label, code, help, answer }: Blank, room: number): Paragraph[] {
  return [
    ...(label ? [new Paragraph({ style: styleIds.blankLabel, children: plain(label) })] : []),
    ...(code ? [new Paragraph({ style: styleIds.blankCode, children: plain(code) })] : []),
    ...help.map((line) => new Paragraph({ style: styleIds.blankHelp, children: plain(line) })),
    ...(answer.kind === 'boxes'
      ? answer.options.map(
          (option) =>
            new Paragraph({
              style: styleIds.listItem,
              numbering: { reference: boxes, level: 0 },
              children: plain(option),
            }),
        )
      : Array.from({ length: answer.count }, (_, index) =>
          lineFor(room, index === answer.count - 1),
        )),
  ]
}

/** The lines of an answer stand on one page with what is asked. */
const lineFor = (room: number, isLast: boolean) =>
  new Paragraph({
    style: styleIds.writingLine,
    keepNext: !isLast,
    tabStops: [{ type: TabStopType.RIGHT, position: Math.round(room), leader: 'underscore' }],
    children: [new TextRun({ children: [new Tab()] })],
  })
