import { expect, test } from 'vitest'
import { recoverySheet } from './layout.ts'

const groups = ['K7Q2M', '9TB4X', '03VND', 'ZZ81R', 'HJ5WC', '6PYEA', 'QS2GF', 'X4N7D']
const sheet = recoverySheet({
  fingerprint: '7KQ2-M9TB-4X03-VNDZ',
  groups,
  owner: 'Aino Puro',
  madeAt: '2026-04-24T09:00:00.000Z',
  language: 'fi',
})
const text = JSON.stringify(sheet)

test('the sheet shows every group of the key once, in order, under its number', () => {
  const table = sheet.blocks.find((block) => block.type === 'table')
  const cells = table?.rows.flatMap((row) => row.cells.map((cell) => cell[0]?.map((s) => s.text)))
  expect(cells).toEqual(groups.map((group, index) => [`${index + 1}. `, group]))
})

test('the sheet says whose vault it opens, which one, and when it was made', () => {
  for (const fact of ['7KQ2-M9TB-4X03-VNDZ', 'Aino Puro', '24.4.2026']) expect(text).toContain(fact)
})

test('the sheet says how to open the vault and where to keep the paper', () => {
  expect(text).toContain('Salalause unohtui')
  expect(text).toContain('kassakaapissa')
})

test('the sheet speaks the language of the person who makes it', () => {
  const swedish = recoverySheet({
    fingerprint: '7KQ2-M9TB-4X03-VNDZ',
    groups,
    owner: 'Aino Puro',
    madeAt: '2026-04-24T09:00:00.000Z',
    language: 'sv',
  })
  expect(swedish.language).toBe('sv')
  expect(JSON.stringify(swedish)).toContain('Återställningsnyckel')
  expect(JSON.stringify(swedish)).not.toMatch(/Salalause|holvi/i)
})
