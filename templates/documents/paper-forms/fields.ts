import { fieldAt, type Place } from '../../model/answers.ts'
import type { Blank, Block } from '../../model/blocks.ts'
import type { Fields, RecordsField } from '../../model/fields.ts'
import { type PartName, partNamed } from '../../parts/index.ts'
import { blanks } from '../shared/blanks.ts'
import { prose, section, words } from '../shared/prose.ts'
import { type Asked, type FormDesk, helpOf, inside, labelOf, wordsOf } from './asked.ts'
import { roomFor } from './room.ts'
import { fitsInRow, writingTable } from './writing-table.ts'

/** Everything that is asked at a place of a part: a group stands for all in it. */
export function fieldsOf(desk: FormDesk, part: PartName, place: Place): Block[] {
  const field = fieldAt(partNamed(part).fields, place)
  if (!field) return []
  return asked(desk, { part, path: place.join('.'), field, depth: 0 }, true)
}

/** A group or a list that a section asks for by itself has the section's heading already. */
function asked(desk: FormDesk, one: Asked, isHeaded: boolean): Block[] {
  const { field } = one
  if (field.kind === 'group') return groupOf(desk, one, field.fields, isHeaded)
  if (field.kind === 'records') return recordsOf(desk, { ...one, field }, isHeaded)
  return [blanks(blankOf(desk, one))]
}

/** Boxes of a group are ticked in one place; what is asked beside them follows. */
function groupOf(desk: FormDesk, group: Asked, fields: Fields, isHeaded: boolean): Block[] {
  const inner = inside(group, fields)
  const boxes = inner.filter(({ field }) => field.kind === 'yesNo' && field.tick)
  if (boxes.length > 1) {
    const others = inner.filter((each) => !boxes.includes(each))
    return [
      blanks(boxesOf(desk, group, boxes)),
      ...others.flatMap((each) => asked(desk, each, false)),
    ]
  }
  const { label } = wordsOf(desk, group)
  if (group.depth > 0) return innerOfCard(desk, inner, label)
  const blocks = inner.flatMap((each) => asked(desk, each, false))
  return isHeaded ? blocks : section(label, blocks)
}

/** In a card the group's name leads each place; a row of figures says it once, at the first. */
const innerOfCard = (desk: FormDesk, inner: readonly Asked[], label: string): Block[] => {
  const areFigures = inner.every(({ field }) => field.kind === 'number')
  return inner.flatMap((each, index) =>
    asked(desk, areFigures && index > 0 ? each : { ...each, within: label }, false),
  )
}

const boxesOf = (desk: FormDesk, group: Asked, boxes: readonly Asked[]): Blank => ({
  label: labelOf(desk, group),
  code: group.path,
  help: group.isAgain ? [] : helpOf(wordsOf(desk, group)),
  width: 'full',
  answer: { kind: 'boxes', options: boxes.map((each) => wordsOf(desk, each).label) },
})

/** A list whose records fit in rows is a table to write in; of any other each record has a card. */
function recordsOf(desk: FormDesk, list: Asked<RecordsField>, isHeaded: boolean): Block[] {
  const wording = wordsOf(desk, list)
  const { fields } = list.field
  const help = list.isAgain ? [] : helpOf(wording)
  const notes = prose(help.map(words), 'note').map((note) => ({ ...note, keepWithNext: true }))
  const places = fitsInRow(fields) ? writingTable(desk, list, fields) : cardsOf(desk, list)
  const blocks = [...notes, ...places]
  return isHeaded || list.depth > 0 ? blocks : section(wording.label, blocks)
}

/** Room for so many rows of places in all the cards of a list. */
const rowsOfCards = 18

/** A meeting is one card, for it holds lists of its own; of smaller things there are a few. */
function cardsOf(desk: FormDesk, list: Asked<RecordsField>): Block[] {
  const inner = inside({ ...list, depth: list.depth + 1 }, list.field.fields)
  const wording = wordsOf(desk, list)
  const count = inner.some(({ field }) => field.kind === 'records')
    ? 1
    : Math.min(4, Math.max(2, Math.round(rowsOfCards / rowsOf(inner))))
  return Array.from({ length: count }, (_, index) => {
    const card = cardOf(desk, inner, index > 0)
    return count === 1 ? card : section(titleOf(desk, wording, index), card)
  }).flat()
}

const titleOf = (desk: FormDesk, { one, label }: { one?: string; label: string }, index: number) =>
  desk.text.numbered(one ?? label, index + 1)

/** A card this high, in rows, is kept on one page; a higher one would leave half a page empty. */
const rowsKeptTogether = 5

const cardOf = (desk: FormDesk, inner: readonly Asked[], isAgain: boolean): Block[] => {
  const blocks = inner.flatMap((each) => asked(desk, { ...each, isAgain }, true))
  const together = rowsOf(inner) <= rowsKeptTogether
  return joinedBlanks(blocks).map((block) =>
    block.type === 'blanks' && together ? { ...block, together } : block,
  )
}

/** In rows of one line; a place of half the width counts half. */
const rowsOf = (all: readonly Asked[]): number =>
  all.reduce((sum, one) => {
    const { field } = one
    if (field.kind === 'group') {
      const isTicks = Object.values(field.fields).every((inner) => inner.kind === 'yesNo')
      return sum + (isTicks ? 3 : rowsOf(inside(one, field.fields)))
    }
    if (field.kind === 'text') return sum + 2
    return sum + (field.kind === 'choice' ? 1 : 0.5)
  }, 0)

const blankOf = (desk: FormDesk, one: Asked): Blank => ({
  label: labelOf(desk, one),
  code: one.path,
  help: one.isAgain ? [] : helpOf(wordsOf(desk, one)),
  ...roomFor(desk, one),
})

/** Neighbouring places are one block, so that parts of the width find each other. */
export function joinedBlanks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.type === 'blanks' && last?.type === 'blanks' && !last.together)
      joined[joined.length - 1] = blanks(...last.items, ...block.items)
    else joined.push(block)
  }
  return joined
}
