import type { Inline, Span } from '../../../../templates/model/blocks.ts'
import { type Line, linesOf } from '../text/lines.ts'
import type { Typesetter } from '../text/typesetter.ts'
import type { Setting, Stretch } from '../text/words.ts'
import type { Sheet, Style } from './look.ts'
import type { Operation, Owner } from './operations.ts'
import { keptReadable, type Strip, withSpace } from './strips.ts'
import type { Attributes, Element, Role, Structure } from './structure.ts'

/** What every block needs to lay itself out. */
export interface Desk {
  readonly typesetter: Typesetter
  readonly structure: Structure
  /** The document's language, for hyphenation and for what needs no language of its own. */
  readonly language: string
  readonly sheet: Sheet
}

export interface Setup {
  readonly style: Style
  /** Width in points. */
  readonly room: number
  readonly align?: 'start' | 'end'
}

const softHyphen = '\u00AD'
// Of our face: capitals are this share of the type size, so that text sits midway in its line.
const capitals = 0.668

/** Sets a paragraph as a new element of `parent`: one strip a line. */
export function setParagraph(
  desk: Desk,
  content: Inline,
  setup: Setup,
  parent: Element,
  role: Role = 'P',
  attributes: Attributes = {},
): Strip[] {
  return setInto(desk, content, setup, desk.structure.element(parent, role, attributes))
}

/** Sets paragraphs as elements of `parent`, or as its own text when there is only one. */
export function setCell(
  desk: Desk,
  paragraphs: readonly Inline[],
  setup: Setup,
  parent: Element,
): Strip[] {
  const [only] = paragraphs
  if (only && paragraphs.length === 1) return setInto(desk, only, setup, parent)
  return setParagraphs(desk, paragraphs, setup, parent, betweenInCell)
}

/** White space between paragraphs, as a share of a line's height; in a cell the rules part enough. */
const betweenUsually = 0.4
const betweenInCell = 0.2

/**
 * Sets paragraphs one below the other with a little space between them. Those that are a line each
 * stand as tight as the lines of one: names are a list, not a row of statements.
 */
export function setParagraphs(
  desk: Desk,
  paragraphs: readonly Inline[],
  setup: Setup,
  parent: Element,
  share = betweenUsually,
): Strip[] {
  const set = paragraphs.map((paragraph) => setParagraph(desk, paragraph, setup, parent))
  const isList = set.every((strips) => strips.length <= 1)
  const between = isList ? 0 : Math.round(setup.style.lineHeight * share)
  return set.flatMap((strips, index) => (index === 0 ? strips : withSpace(strips, between)))
}

/** Sets text as the own text of an element; its lines stand on a page as a paragraph may. */
export function setInto(desk: Desk, content: Inline, asked: Setup, element: Element): Strip[] {
  const setup = legible(desk, asked)
  const stretches = stretchesOf(desk, content, setup.style, element)
  return keptReadable(setLines(desk, stretches, setup), desk.sheet.linesKeptWhole)
}

/** The same setup in type that is no smaller than the sheet allows. */
function legible({ sheet: { leastSize } }: Desk, setup: Setup): Setup {
  const { style } = setup
  if (style.size >= leastSize) return setup
  const lineHeight = Math.max(style.lineHeight, leastSize * 1.36)
  const grown = (setting: Setting): Setting => ({ ...setting, size: leastSize })
  const { regular, strong, italic } = style
  return {
    ...setup,
    style: {
      ...style,
      size: leastSize,
      lineHeight,
      regular: grown(regular),
      strong: grown(strong),
      italic: grown(italic),
    },
  }
}

/** Sets text that is no part of the document's content, such as a repeated header. */
export function setAside(desk: Desk, text: string, asked: Setup, owner: Owner): Strip[] {
  const setup = legible(desk, asked)
  const setting = setup.style.regular
  return setLines(desk, [{ text, setting, slot: owner, language: desk.language }], setup)
}

export const plain = (text: string): Inline => [{ text }]

function setLines(desk: Desk, stretches: readonly Stretch<Owner>[], setup: Setup): Strip[] {
  return linesOf(stretches, setup.room, desk.typesetter).map((line) => ({
    height: setup.style.lineHeight,
    space: 0,
    // No page ends within a word: whoever turns it, or searches, would find half of one.
    held: endsWithinWord(line),
    operations: drawLine(line, setup),
  }))
}

const endsWithinWord = (line: Line<Owner>): boolean =>
  line.pieces.at(-1)?.runs.at(-1)?.glyphs.at(-1)?.text === softHyphen

function drawLine(line: Line<Owner>, { style, room, align }: Setup): Operation[] {
  const start = align === 'end' ? room - line.width : 0
  return line.pieces.map((piece) => ({
    kind: 'text',
    owner: piece.slot,
    x: start + piece.x,
    y: (style.lineHeight + capitals * style.size) / 2,
    size: style.size,
    tone: style.tone,
    runs: piece.runs,
  }))
}

/**
 * Neighbouring spans of one language share a slot. One of another language gets a Span of its own, a
 * link a Link, and a place that links find an element to be found by.
 */
function stretchesOf(
  desk: Desk,
  content: Inline,
  style: Style,
  element: Element,
): Stretch<Owner>[] {
  let shared: { readonly slot: number; readonly language: string } | undefined
  return content.map((span) => {
    const language = span.language ?? desk.language
    const own = span.link !== undefined || span.anchor !== undefined
    const slot =
      !own && shared?.language === language ? shared.slot : slotFor(desk, element, span, language)
    shared = own ? undefined : { slot, language }
    return { text: span.text, setting: settingOf(span, style), slot, language }
  })
}

function slotFor(
  { structure, language: usual }: Desk,
  element: Element,
  { link, anchor }: Span,
  language: string,
): number {
  if (language === usual && !link && anchor === undefined) return structure.slot(element)
  return structure.slot(
    structure.element(element, link ? 'Link' : 'Span', {
      ...(language === usual ? {} : { language }),
      ...(link && { link }),
      ...(anchor !== undefined && { anchor }),
    }),
  )
}

function settingOf(span: Span, style: Style) {
  return style[span.emphasis ?? 'regular']
}
