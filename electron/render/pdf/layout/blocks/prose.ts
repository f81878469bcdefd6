import type { Heading, List, Note, Paragraph } from '../../../../../templates/model/blocks.ts'
import { contentWidth, measure, type Style, styles, type Tone } from '../look.ts'
import type { BoxOperation, Operation } from '../operations.ts'
import {
  closed,
  heldWithNext,
  inCompany,
  keptReadable,
  onGround,
  padded,
  type Strip,
  shifted,
  sideBySide,
  withSpace,
} from '../strips.ts'
import type { Element } from '../structure.ts'
import { type Desk, plain, setInto, setParagraph, setParagraphs } from '../text.ts'

const headingStyles = { 1: styles.title, 2: styles.section, 3: styles.subsection } as const
const headingRoles = { 1: 'H1', 2: 'H2', 3: 'H3' } as const

/** A heading stands with what it heads. */
export function layHeading(desk: Desk, heading: Heading, parent: Element): Strip[] {
  const { level, text } = heading
  const setup = { style: headingStyles[level], room: contentWidth }
  const strips = setParagraph(desk, plain(text), setup, parent, headingRoles[level])
  return heldWithNext(strips).map((strip, index) =>
    index === 0 ? { ...strip, bookmark: { level, title: text } } : strip,
  )
}

const paragraphStyles: Record<Paragraph['style'], Style> = {
  body: styles.body,
  lead: styles.lead,
  note: styles.note,
  quote: styles.body,
}
const quoteIndent = 14

export function layParagraph(desk: Desk, paragraph: Paragraph, parent: Element): Strip[] {
  const strips =
    paragraph.style === 'quote'
      ? layQuote(desk, paragraph, parent)
      : layPlain(desk, paragraph, parent)
  return paragraph.keepWithNext ? heldWithNext(strips) : strips
}

function layPlain(desk: Desk, paragraph: Paragraph, parent: Element): Strip[] {
  const setup = { style: paragraphStyles[paragraph.style], room: measure }
  return setParagraph(desk, paragraph.content, setup, parent)
}

/** A person's own words stand upright beside a bar: long italics are hard to read. */
function layQuote(desk: Desk, paragraph: Paragraph, parent: Element): Strip[] {
  const quote = desk.structure.element(parent, 'BlockQuote')
  const setup = { style: styles.body, room: measure - quoteIndent }
  const strips = setParagraph(desk, paragraph.content, setup, quote)
  return onGround(indented(strips, quoteIndent), (height) => [box(0, 0, 2.5, height, 'tintBar')])
}

const widthOfMarkers = (list: List) => (list.ordered && list.items.length > 9 ? 22 : 16)

export function layList(desk: Desk, list: List, parent: Element): Strip[] {
  const numbering = list.ordered ? 'Decimal' : 'Disc'
  const element = desk.structure.element(parent, 'L', { numbering })
  const markerWidth = widthOfMarkers(list)
  const items = list.items.map((item, index) => {
    const entry = desk.structure.element(element, 'LI')
    const label = desk.structure.element(entry, 'Lbl')
    const marker = list.ordered ? `${index + 1}.` : '•'
    const setup = { style: styles.body, room: measure - markerWidth }
    const columns = [
      { x: 0, strips: setInto(desk, plain(marker), setup, label) },
      { x: markerWidth, strips: setParagraph(desk, item, setup, entry, 'LBody') },
    ]
    return withSpace(sideBySide(columns), index === 0 ? 0 : 3)
  })
  return inCompany(items)
}

const noteTones = {
  attention: { ground: 'attentionTint', bar: 'attention' },
  quiet: { ground: 'tint', bar: 'accent' },
} as const

export function layNote(desk: Desk, note: Note, parent: Element): Strip[] {
  const element = desk.structure.element(parent, 'Div')
  const setup = { style: styles.boxed, room: contentWidth - 32 }
  const strips = padded(closed(setParagraphs(desk, note.content, setup, element)), 9, 9)
  const { ground, bar } = noteTones[note.tone]
  return onGround(keptReadable(indented(strips, 18), desk.sheet.linesKeptWhole), (height) => [
    box(0, 0, contentWidth, height, ground),
    box(0, 0, 3, height, bar),
  ])
}

export function indented(strips: readonly Strip[], by: number): Strip[] {
  return strips.map((strip) => ({ ...strip, operations: shifted(strip.operations, by, 0) }))
}

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  tone: Tone,
): BoxOperation & Operation {
  return { kind: 'box', owner: 'decoration', x, y, width, height, tone }
}
