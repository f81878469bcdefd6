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
  blankRows(items).flatMap((row) => {
    const [first] = row
    if (!first) return []
    if (row.length === 1) return paintBlank(first, sheet.textWidth)
    const room = sheet.textWidth / row.length - roomBetween
    const cells = row.map((blank) => paintBlank(blank, room))
    const shares = row.map(() => 1 / row.length)
    return grid(shares, [{ whole: true, cells }], { lines: 'none' }, sheet)
  })

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
      : Array.from({ length: answer.count }, () => lineFor(room))),
  ]
}

const lineFor = (room: number) =>
  new Paragraph({
    style: styleIds.writingLine,
    tabStops: [{ type: TabStopType.RIGHT, position: Math.round(room), leader: 'underscore' }],
    children: [new TextRun({ children: [new Tab()] })],
  })
