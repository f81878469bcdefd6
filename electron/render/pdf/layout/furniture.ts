import type { DocumentModel } from '../../../../templates/model/blocks.ts'
import { box } from './blocks/prose.ts'
import { contentWidth, page, type Style, styles } from './look.ts'
import type { Operation, Owner } from './operations.ts'
import { type Strip, shifted } from './strips.ts'
import { type Desk, plain, setAside, setInto } from './text.ts'

const bandTop = 18
const bandHeight = 24
const badgePadding = 12
const headerTop = 50
const linesOfFoot = 2

/**
 * What each page carries around its text: the state of a draft in a band across the top, the
 * running head from the second page on, and the foot.
 */
export function furnish(
  desk: Desk,
  model: DocumentModel,
  pages: readonly (readonly Operation[])[],
  draftBand: readonly Operation[],
): Operation[][] {
  return pages.map((operations, index) => [
    ...(index === 0 ? draftBand : layDraftBand(desk, model)),
    ...operations,
    ...(index === 0 ? [] : layHeader(desk, model)),
    ...layFoot(desk, model, model.pageLabel(index + 1, pages.length)),
  ])
}

/** On the first page the state is read out before the title; on later pages it is only seen. */
export function layFirstDraftBand(desk: Desk, model: DocumentModel): Operation[] {
  if (!model.draft) return []
  const element = desk.structure.element(desk.structure.root, 'P')
  const setup = { style: styles.draft, room: contentWidth }
  return drawBand(setInto(desk, plain(model.stateLabel), setup, element))
}

function layDraftBand(desk: Desk, model: DocumentModel): Operation[] {
  return model.draft ? drawBand(aside(desk, model.stateLabel, styles.draft, 'header')) : []
}

/** A full badge on a pale band: seen at once, and clear of the text. */
function drawBand(label: readonly Strip[]): Operation[] {
  const words = label.slice(0, 1).flatMap((strip) => strip.operations)
  const badgeWidth = Math.max(0, ...words.map(endOf)) + 2 * badgePadding
  return [
    box(0, bandTop, page.width, bandHeight, 'attentionTint'),
    box(page.left, bandTop, badgeWidth, bandHeight, 'attention'),
    ...shifted(
      words,
      page.left + badgePadding,
      bandTop + (bandHeight - styles.draft.lineHeight) / 2,
    ),
  ]
}

function endOf(operation: Operation): number {
  if (operation.kind !== 'text') return operation.x
  const advances = operation.runs.flatMap((run) => run.glyphs.map((glyph) => glyph.advance))
  return operation.x + (advances.reduce((sum, each) => sum + each, 0) * operation.size) / 1000
}

/** It only repeats what the first page says in full: a line that would reach into the text is left out. */
function layHeader(desk: Desk, model: DocumentModel): Operation[] {
  const lines = aside(desk, model.header, styles.furniture, 'header')
  const { lineHeight, size } = styles.furniture
  const whiteBelowLetters = lineHeight - size
  const fitting = Math.floor((desk.sheet.top - headerTop + whiteBelowLetters) / lineHeight)
  return placed(lines.slice(0, Math.max(1, fitting)), headerTop)
}

/** State and template left, the page's number right; a long state goes on to a second line. */
function layFoot(desk: Desk, model: DocumentModel, pageLabel: string): Operation[] {
  const { foot } = desk.sheet
  const labels = [model.organisation ?? '', model.stateLabel, model.templateLabel]
    .filter((label) => label !== '')
    .join(' · ')
  const left = aside(desk, labels, styles.furniture, 'footer', contentWidth - 90)
  const right = setAside(
    desk,
    pageLabel,
    { style: styles.furniture, room: contentWidth, align: 'end' },
    'footer',
  )
  return [
    box(page.left, foot - 6, contentWidth, 0.5, 'line'),
    ...placed(left.slice(0, linesOfFoot), foot),
    ...placed(right, foot),
  ]
}

function aside(desk: Desk, text: string, style: Style, owner: Owner, room = contentWidth): Strip[] {
  return setAside(desk, text, { style, room }, owner)
}

function placed(strips: readonly Strip[], top: number): Operation[] {
  let y = top
  return strips.flatMap((strip) => {
    const operations = shifted(strip.operations, page.left, y)
    y += strip.height
    return operations
  })
}
