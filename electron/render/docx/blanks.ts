import { Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx'
import { blankRows } from '../../../templates/model/blank-rows.ts'
import type { Blank, Blanks } from '../../../templates/model/blocks.ts'
import { grid } from './grid.ts'
import type { Sheet } from './page.ts'
import { boxes } from './paragraphs.ts'
import { plain } from './runs.ts'
import { styleIds } from './styles.ts'

/** Places to write by hand; two halves stand side by side, the lines are leaders to a tab. */
export const paintBlanks = ({ items }: Blanks, sheet: Sheet): (Table | Paragraph)[] =>
  blankRows(items).flatMap((row) => {
    const [first, second] = row
    if (!first) return []
    if (first.width === 'full') return paintBlank(first, sheet.textWidth)
    const room = sheet.textWidth / 2 - roomBetween
    const cells = [paintBlank(first, room), second ? paintBlank(second, room) : []]
    return grid([0.5, 0.5], [{ whole: true, cells }], { lines: 'none' }, sheet)
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
