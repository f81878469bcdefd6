import type { DocumentModel } from '../../../../templates/model/blocks.ts'
import { box } from './blocks/prose.ts'
import { contentWidth, page, type Style, styles } from './look.ts'
import type { Operation, Owner } from './operations.ts'
import { type Strip, shifted } from './strips.ts'
import { type Desk, plain, setAside, setInto } from './text.ts'

const bandTop = 20
const bandHeight = 20
const headerTop = 50
const footTop = 800

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

function drawBand(label: readonly Strip[]): Operation[] {
  const text = label.slice(0, 1).flatMap((strip) => strip.operations)
  return [
    box(0, bandTop, page.width, bandHeight, 'attentionTint'),
    box(0, bandTop + bandHeight - 0.8, page.width, 0.8, 'attentionLine'),
    ...shifted(text, page.left, bandTop + 2.6),
  ]
}

function layHeader(desk: Desk, model: DocumentModel): Operation[] {
  return placed(aside(desk, model.header, styles.furniture, 'header').slice(0, 1), headerTop)
}

/** State and template left, the page's number right; a long state goes on to a second line. */
function layFoot(desk: Desk, model: DocumentModel, pageLabel: string): Operation[] {
  const labels = [model.stateLabel, model.templateLabel].filter((label) => label !== '').join(' · ')
  const left = aside(desk, labels, styles.furniture, 'footer', contentWidth - 90)
  const right = setAside(
    desk,
    pageLabel,
    { style: styles.furniture, room: contentWidth, align: 'end' },
    'footer',
  )
  return [
    box(page.left, footTop - 6, contentWidth, 0.5, 'line'),
    ...placed(left, footTop),
    ...placed(right, footTop),
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
