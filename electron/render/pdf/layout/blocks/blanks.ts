import { blankRows } from '../../../../../templates/model/blank-rows.ts'
import type { Blank, Blanks, Boxes } from '../../../../../templates/model/blocks.ts'
import { contentWidth, lineForHand, type Style, styles } from '../look.ts'
import type { Operation } from '../operations.ts'
import {
  heldWithNext,
  merged,
  onGround,
  type Strip,
  shifted,
  sideBySide,
  withSpace,
} from '../strips.ts'
import type { Element } from '../structure.ts'
import { type Desk, plain, setInto, setParagraph } from '../text.ts'
import { box, indented } from './prose.ts'

const rule = 0.7
const padding = { side: 6, top: 4 }
const belowBoxes = 5

/**
 * Places to write by hand, as frames with the question small in the corner: all of the rest is for
 * the pen. Frames of neighbours touch, so that a form reads as one sheet and not as many lines.
 */
export function layBlanks(desk: Desk, blanks: Blanks, parent: Element): Strip[] {
  const rows = blankRows(blanks.items)
  const strips = rows.map((row, index) => {
    const laid = layRow(desk, row, parent)
    const goesOn = rows[index + 1]?.[0]?.label === ''
    return { ...laid, held: goesOn }
  })
  return heldTogether(blanks.together ? heldWithNext(strips) : strips, blanks.together === true)
}

/** One row is never parted: it is as high as its highest place. */
function layRow(desk: Desk, row: readonly Blank[], parent: Element): Strip {
  const width = contentWidth / row.length
  const places = row.map((blank) => layPlace(desk, blank, width - 2 * padding.side, parent))
  const heads = Math.max(...places.map(({ head }) => head.height))
  const height = heads + Math.max(...places.map(({ answer }) => answer.height))
  return {
    height,
    space: 0,
    held: false,
    operations: places.flatMap(({ head, answer }, index) => {
      const left = index * width
      return [
        ...frame(left, width, height),
        ...shifted(head.operations, left + padding.side, 0),
        // What is asked may take two lines on one side; the lines to write on stand level all the same.
        ...shifted(answer.operations, left + padding.side, heads),
      ]
    }),
  }
}

function layPlace(desk: Desk, blank: Blank, room: number, parent: Element) {
  const element = desk.structure.element(parent, 'Div')
  const head = merged(layHead(desk, blank, room, element))
  const answer = merged(layAnswer(desk, blank, room, element))
  return {
    head: {
      height: head.height + padding.top,
      operations: shifted(head.operations, 0, padding.top),
    },
    answer,
  }
}

function frame(x: number, width: number, height: number): Operation[] {
  return [
    box(x, -rule / 2, width, rule, 'muted'),
    box(x, height - rule / 2, width, rule, 'muted'),
    box(x - rule / 2, -rule / 2, rule, height + rule, 'muted'),
    box(x + width - rule / 2, -rule / 2, rule, height + rule, 'muted'),
  ]
}

/** What is asked, and what helps to answer: on one line where that has the room. */
function layHead(desk: Desk, blank: Blank, room: number, element: Element): Strip[] {
  const left = widthOf(desk, blank.label, styles.blankLabel) + afterLabel
  const label = layLabel(desk, blank, room, element)
  if (!hasHelpBeside(desk, blank, room - left))
    return [...label, ...layHelp(desk, blank, room, element)]
  return sideBySide([
    { x: 0, strips: label },
    { x: left, strips: layHelp(desk, blank, room - left, element) },
  ])
}

const afterLabel = 8
const beforeCode = 8

function hasHelpBeside(desk: Desk, { label, code, help }: Blank, room: number): boolean {
  const [only, ...more] = help
  if (label === '' || only === undefined || more.length > 0) return false
  const roomOfCode = code === '' ? 0 : widthOf(desk, code, styles.code) + beforeCode
  return widthOf(desk, only, styles.blankHelp) + roomOfCode <= room
}

const layHelp = (desk: Desk, { help }: Blank, room: number, element: Element): Strip[] =>
  help.flatMap((line) =>
    setParagraph(desk, plain(line), { style: styles.blankHelp, room }, element),
  )

/** Of a text on one line, in points. */
const widthOf = ({ typesetter }: Desk, text: string, { size, regular }: Style): number =>
  (typesetter.shape(text, regular.weight).width * size) / 1000

/** The field's code stands at the right end of the label, or below a label that needs the room. */
function layLabel(desk: Desk, { label, code }: Blank, room: number, element: Element): Strip[] {
  const setup = { style: styles.blankLabel, room }
  if (label === '' && code === '') return []
  if (code === '') return setParagraph(desk, plain(label), setup, element)
  const width = widthOf(desk, code, styles.code)
  const labelWidth = widthOf(desk, label, styles.blankLabel)
  const beside = labelWidth + width + beforeCode <= room || width < room * 0.3
  const asked = setParagraph(
    desk,
    plain(label),
    { ...setup, room: beside ? room - width - beforeCode : room },
    element,
  )
  const coded = setParagraph(
    desk,
    plain(code),
    { style: styles.code, room, align: beside ? 'end' : 'start' },
    element,
  )
  if (!beside) return [...asked, ...coded]
  return sideBySide([
    { x: 0, strips: asked },
    { x: 0, strips: coded },
  ])
}

function layAnswer(desk: Desk, { answer }: Blank, room: number, element: Element): Strip[] {
  if (answer.kind === 'boxes') return layBoxes(desk, answer, room, element)
  const last = answer.count - 1
  return Array.from({ length: answer.count }, (_, index) => ({
    height: lineForHand,
    space: 0,
    held: false,
    // The frame is the last line.
    operations: index === last ? [] : [box(0, lineForHand - 0.5, room, 0.5, 'line')],
  }))
}

const boxSize = 10
const textLeft = 16
const betweenBoxes = 14

/** Boxes follow each other on a line as long as they fit. */
function layBoxes(desk: Desk, { options }: Boxes, room: number, element: Element): Strip[] {
  const list = desk.structure.element(element, 'L', { numbering: 'None' })
  const rows: { x: number; strips: Strip[] }[][] = []
  let used = 0
  for (const option of options) {
    const body = desk.structure.element(desk.structure.element(list, 'LI'), 'LBody')
    const setup = { style: styles.cell, room: room - textLeft }
    const strips = layBox(setInto(desk, plain(option), setup, body))
    const width = textLeft + widthOf(desk, option, styles.cell)
    const row = rows.at(-1)
    if (row && used + betweenBoxes + width <= room) {
      row.push({ x: used + betweenBoxes, strips })
      used += betweenBoxes + width
    } else {
      rows.push([{ x: 0, strips }])
      used = width
    }
  }
  const strips = rows.flatMap((row) => withSpace(sideBySide(row), 3))
  return [...strips, { height: belowBoxes, space: 0, held: false, operations: [] }]
}

const layBox = (text: readonly Strip[]): Strip[] =>
  onGround(indented(text, textLeft), (height, { first }) =>
    first ? square(Math.min(height, styles.cell.lineHeight)) : [],
  )

/** An empty box, midway in a line of this height. */
function square(height: number): Operation[] {
  const top = (height - boxSize) / 2
  const side = 0.8
  return [
    box(0, top, boxSize, side, 'ink'),
    box(0, top + boxSize - side, boxSize, side, 'ink'),
    box(0, top, side, boxSize, 'ink'),
    box(boxSize - side, top, side, boxSize, 'ink'),
  ]
}

/** The last strip lets go of what follows. */
const heldTogether = (strips: readonly Strip[], all: boolean): Strip[] =>
  strips.map((strip, index) => ({
    ...strip,
    held: index < strips.length - 1 && (all || strip.held),
  }))
