import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import type { Block } from '../../model/blocks.ts'
import { documentModel } from '../index.ts'
import { headingsOf, readThrough } from '../reading.testing.ts'

const specimen = JSON.parse(
  readFileSync(new URL('../../../test/specimens/case-3.json', import.meta.url), 'utf8'),
) as CaseFile

const made = (file: CaseFile) =>
  documentModel('plan-duties', file, { state: { kind: 'draft' }, modified: '2026-11-06' })

/** What stands on each person's page. */
function pages(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = []
  for (const block of blocks.slice(1)) {
    if (block.type === 'heading' && block.level === 2) pages.push([])
    pages.at(-1)?.push(block)
  }
  return pages
}

test('everybody has a page of their own, the client first, and reads nobody else’s duties', () => {
  const model = made(specimen)
  const own = pages(model.blocks)
  const tasks = specimen.sharedPlan?.tasks ?? []
  expect(own.length).toBe(new Set(tasks.map(({ owner }) => owner)).size)
  expect(headingsOf(model)[1]).toContain('Demirkaya-Suvantola')
  const texts = own.map((blocks) => readThrough({ ...model, blocks }))
  for (const { task = '' } of tasks) {
    const said = task.replace(/\s+/g, ' ')
    expect(texts.filter((text) => text.includes(said))).toHaveLength(1)
  }
  const starts = own.map(([heading]) => heading?.type === 'heading' && heading.startsPage === true)
  expect(starts).toEqual(own.map((_, index) => index > 0))
})

test('nothing of health, no code and no birthday goes with it', () => {
  const text = readThrough(made(specimen))
  expect(text).not.toContain(specimen.client.personalIdentityCode)
  expect(text).not.toContain('Syntymäaika')
})

test('a plan without tasks says so', () => {
  const { sharedPlan: _, ...without } = specimen
  expect(readThrough(made(without))).toContain('ei ole vielä kirjattu')
})
