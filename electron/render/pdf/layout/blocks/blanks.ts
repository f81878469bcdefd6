import { blankRows } from '../../../../../templates/model/blank-rows.ts'
import type { Blank, Blanks, Boxes } from '../../../../../templates/model/blocks.ts'
import { contentWidth, styles } from '../look.ts'
import type { Operation } from '../operations.ts'
import { heldWithNext, merged, onGround, type Strip, sideBySide, withSpace } from '../strips.ts'
import type { Element } from '../structure.ts'
import { type Desk, plain, setInto, setParagraph } from '../text.ts'
import { box, indented } from './prose.ts'

const gap = 20
const halfWidth = (contentWidth - gap) / 2
const spaceBetweenRows = 11
/** Room for handwriting: 8.5 mm from line to line. */
const lineForHand = 24

/** Places to write by hand; two halves stand side by side. */
export function layBlanks(desk: Desk, blanks: Blanks, parent: Element): Strip[] {
  const rows = blankRows(blanks.items)
  const strips = rows.flatMap((row, index) => {
    const laid = layRow(desk, row, parent)
    const goesOn = rows[index + 1]?.[0]?.label === ''
    return withSpace(goesOn ? heldWithNext(laid) : laid, index === 0 ? 0 : spaceBetweenRows)
  })
  return blanks.together ? heldTogether(strips) : strips
}

function layRow(desk: Desk, row: readonly Blank[], parent: Element): Strip[] {
  const [first] = row
  if (row.length === 1 && first?.width === 'full') return layFull(desk, first, parent)
  const columns = row.map((blank, index) => {
    const element = desk.structure.element(parent, 'Div')
    const head = merged(layHead(desk, blank, halfWidth, element))
    const answer = merged(layAnswer(desk, blank, halfWidth, element))
    return { x: index * (halfWidth + gap), strips: [head, answer] }
  })
  // What is asked may take two lines on one side; the lines to write on stand level all the same.
  return heldTogether(sideBySide(columns))
}

/** So many lines stay with what is asked; more may go on over the page. */
const linesKept = 6

function layFull(desk: Desk, blank: Blank, parent: Element): Strip[] {
  const element = desk.structure.element(parent, 'Div')
  const head = heldWithNext(layHead(desk, blank, contentWidth, element))
  const answer = layAnswer(desk, blank, contentWidth, element)
  const last = answer.length - 1
  return [
    ...head,
    ...answer.map((strip, index) => ({
      ...strip,
      held: index < last && (index < linesKept - 1 || index === last - 1),
    })),
  ]
}

function layHead(desk: Desk, blank: Blank, room: number, element: Element): Strip[] {
  return [
    ...layLabel(desk, blank, room, element),
    ...blank.help.flatMap((line) =>
      setParagraph(desk, plain(line), { style: styles.note, room }, element),
    ),
  ]
}

/** The field's code stands at the right end of the label, or below a label that needs the room. */
function layLabel(desk: Desk, { label, code }: Blank, room: number, element: Element): Strip[] {
  const setup = { style: styles.name, room }
  if (code === '') return setParagraph(desk, plain(label), setup, element)
  const { regular, size } = styles.code
  const width = (desk.typesetter.shape(code, regular.weight).width * size) / 1000
  const labelRoom = room - width - 8
  const beside = labelRoom > room * 0.55
  const asked = setParagraph(
    desk,
    plain(label),
    { ...setup, room: beside ? labelRoom : room },
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
  return Array.from({ length: answer.count }, () => lineFor(room))
}

const lineFor = (room: number): Strip => ({
  height: lineForHand,
  space: 0,
  held: false,
  operations: [box(0, lineForHand - 0.6, room, 0.6, 'muted')],
})

const boxSize = 10
const textLeft = 16
const betweenBoxes = 22

/** Boxes follow each other on a line as long as they fit. */
function layBoxes(desk: Desk, { options }: Boxes, room: number, element: Element): Strip[] {
  const list = desk.structure.element(element, 'L', { numbering: 'None' })
  const { regular, size } = styles.body
  const rows: { x: number; strips: Strip[] }[][] = []
  let used = 0
  for (const option of options) {
    const body = desk.structure.element(desk.structure.element(list, 'LI'), 'LBody')
    const setup = { style: styles.body, room: room - textLeft }
    const strips = layBox(setInto(desk, plain(option), setup, body))
    const width = textLeft + (desk.typesetter.shape(option, regular.weight).width * size) / 1000
    const row = rows.at(-1)
    if (row && used + betweenBoxes + width <= room) {
      row.push({ x: used + betweenBoxes, strips })
      used += betweenBoxes + width
    } else {
      rows.push([{ x: 0, strips }])
      used = width
    }
  }
  return rows.flatMap((row) => withSpace(heldTogether(sideBySide(row)), 4))
}

const layBox = (text: readonly Strip[]): Strip[] =>
  onGround(indented(text, textLeft), (height, { first }) =>
    first ? square(Math.min(height, styles.body.lineHeight)) : [],
  )

/** An empty box, midway in a line of this height. */
function square(height: number): Operation[] {
  const top = (height - boxSize) / 2
  const rule = 0.8
  return [
    box(0, top, boxSize, rule, 'ink'),
    box(0, top + boxSize - rule, boxSize, rule, 'ink'),
    box(0, top, rule, boxSize, 'ink'),
    box(boxSize - rule, top, rule, boxSize, 'ink'),
  ]
}

const heldTogether = (strips: readonly Strip[]): Strip[] => [
  ...heldWithNext(strips.slice(0, -1)),
  ...strips.slice(-1),
]
