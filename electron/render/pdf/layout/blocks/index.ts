import type { Block } from '../../../../../templates/model/blocks.ts'
import type { Strip } from '../strips.ts'
import type { Element } from '../structure.ts'
import type { Desk } from '../text.ts'
import { layBlanks } from './blanks.ts'
import { layChart } from './chart.ts'
import { layFields } from './fields.ts'
import { layActors, laySignatures } from './people.ts'
import { layHeading, layList, layNote, layParagraph } from './prose.ts'
import { layTable } from './table.ts'

type Layers = {
  readonly [Type in Block['type']]: (
    desk: Desk,
    block: Extract<Block, { type: Type }>,
    parent: Element,
  ) => Strip[]
}

const layers: Layers = {
  heading: layHeading,
  paragraph: layParagraph,
  list: layList,
  fieldList: layFields,
  table: layTable,
  chart: layChart,
  actorCards: layActors,
  signatures: laySignatures,
  note: layNote,
  blanks: layBlanks,
}

/** Lays one block out as strips, and adds what it says to the structure. */
export function layBlock(desk: Desk, block: Block, parent: Element): Strip[] {
  const lay = layers[block.type] as (desk: Desk, block: Block, parent: Element) => Strip[]
  return lay(desk, block, parent)
}

const above: Record<Block['type'], number> = {
  heading: 0,
  paragraph: 7,
  list: 7,
  fieldList: 9,
  table: 14,
  chart: 16,
  actorCards: 10,
  signatures: 16,
  note: 12,
  blanks: 9,
}
/** What has edges of its own keeps its distance from what follows. */
const below: Record<Block['type'], number> = {
  heading: 0,
  paragraph: 0,
  list: 0,
  fieldList: 12,
  table: 14,
  chart: 12,
  actorCards: 12,
  signatures: 14,
  note: 12,
  blanks: 8,
}
const aboveHeading = { 1: 26, 2: 24, 3: 16 } as const
const belowHeading = { 1: 8, 2: 6, 3: 3 } as const

/** White space between two blocks, in points. A heading stands closer to what it heads. */
export function spaceBetween(previous: Block | undefined, next: Block): number {
  if (previous?.type === 'heading') {
    const below = belowHeading[previous.level]
    return next.type === 'heading' ? below + 8 : below
  }
  if (next.type === 'heading') return aboveHeading[next.level]
  return Math.max(above[next.type], below[previous?.type ?? 'heading'])
}
