import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import type { Block } from '../../model/blocks.ts'
import { documentModel } from '../index.ts'
import { recordKinds } from './kinds.ts'

const walk = JSON.parse(
  readFileSync(new URL('../../../test/specimens/whole-walk.json', import.meta.url), 'utf8'),
) as CaseFile

const blocksOf = (kind: (typeof recordKinds)[number]) =>
  documentModel(kind, walk, { state: { kind: 'draft' }, modified: '2026-04-24T12:00:00Z' }).blocks

/** Each block with the one above it. */
const withAbove = (blocks: readonly Block[]) =>
  blocks.map((block, index) => ({ block, above: blocks[index - 1] }))

test.each(recordKinds)('%s says nothing under a heading that the heading has said', (kind) => {
  for (const { block, above } of withAbove(blocksOf(kind))) {
    if (above?.type !== 'heading') continue
    if (block.type === 'table') expect(block.headed, block.caption).toBe(true)
    if (block.type === 'fieldList' && block.items.length === 1)
      expect(block.items[0]?.label).not.toBe(above.text)
  }
})

test('what the client does not want told stands as text under its heading', () => {
  const { block } =
    withAbove(blocksOf('consent-record')).find(
      ({ above }) => above?.type === 'heading' && above.text === 'Rajaukset',
    ) ?? {}
  expect(block?.type).toBe('paragraph')
  expect(JSON.stringify(block)).toContain(walk.consent?.limitations)
})

test('what is told of the checklist stays on the page of its answers', () => {
  const note = blocksOf('start-record').find(
    (block) => block.type === 'paragraph' && block.style === 'note',
  )
  expect(note).toMatchObject({ keepWithNext: true })
})
