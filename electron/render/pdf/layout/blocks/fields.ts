import type { FieldList } from '../../../../../templates/model/blocks.ts'
import { contentWidth, styles } from '../look.ts'
import { headedBy, inCompany, keptReadable, onGround, padded, type Strip } from '../strips.ts'
import type { Element } from '../structure.ts'
import { type Desk, plain, setInto, setParagraphs } from '../text.ts'
import { box } from './prose.ts'

const labelWidths = { names: 128, questions: 184 }
const gap = 16

/** Labels left, values right, a hairline below each pair. A long value goes on over the page. */
export function layFields(desk: Desk, fields: FieldList, parent: Element): Strip[] {
  const list = desk.structure.element(parent, 'L', { numbering: 'None' })
  const labelWidth = fields.asks ? labelWidths.questions : labelWidths.names
  const last = fields.items.length - 1
  return inCompany(
    fields.items.map((item, index) => {
      const row = layItem(desk, item, labelWidth, list)
      return index === last ? row : underlined(row)
    }),
  )
}

function layItem(
  desk: Desk,
  item: FieldList['items'][number],
  labelWidth: number,
  list: Element,
): Strip[] {
  const valueLeft = labelWidth + gap
  const entry = desk.structure.element(list, 'LI')
  const label = desk.structure.element(entry, 'Lbl')
  const body = desk.structure.element(entry, 'LBody')
  const labelSetup = { style: styles.label, room: labelWidth }
  const valueSetup = { style: styles.body, room: contentWidth - valueLeft }
  const heading = setInto(desk, plain(item.label), labelSetup, label)
  const value = setParagraphs(desk, item.value, valueSetup, body)
  return keptReadable(
    padded(headedBy(heading, valueLeft, value), 4.5, 4.5),
    desk.sheet.linesKeptWhole,
  )
}

function underlined(strips: readonly Strip[]): Strip[] {
  return onGround(strips, (height, { last }) =>
    last ? [box(0, height - 0.3, contentWidth, 0.6, 'hairline')] : [],
  )
}
