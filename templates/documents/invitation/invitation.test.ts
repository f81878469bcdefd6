import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import { documentModel } from '../index.ts'
import { blockOf, readThrough } from '../reading.testing.ts'

const specimen = JSON.parse(
  readFileSync(new URL('../../../test/specimens/case-1.json', import.meta.url), 'utf8'),
) as CaseFile
const nobody: CaseFile = { language: 'fi', client: { firstName: 'Aino', lastName: 'Puro' } }

const made = (file: CaseFile, language?: 'sv') =>
  documentModel('invitation', file, {
    language,
    state: { kind: 'draft' },
    modified: '2026-11-06T22:30:00Z',
  })

test('the invitation tells when, where and who, and how the meeting goes', () => {
  const text = readThrough(made(specimen))
  expect(text).toContain('11.6.2026 klo 10.00')
  expect(text).toContain('Kierrätyskeskus Uusikierto, kokoustila Keltainen')
  expect(text).toContain('Kaarina Sammalkallio, toimintaterapeutti')
  expect(text).toContain('040-000 1301')
  const agenda = made(specimen).blocks.find((block) => block.type === 'list' && block.ordered)
  expect(agenda?.type === 'list' && agenda.items).toHaveLength(7)
})

test('only who invites is told how to reach', () => {
  const [, second] = specimen.actors ?? []
  expect(second?.email).toBeDefined()
  expect(readThrough(made(specimen))).not.toContain(second?.email)
  expect(JSON.stringify(made(specimen).data)).not.toContain(second?.email)
})

test('what is not agreed yet is left to be written', () => {
  const asked = blockOf(made(nobody), 'blanks').items.map(({ label }) => label)
  expect(asked.slice(0, 4)).toEqual(['Päivä', 'Kellonaika', 'Paikka', 'Miten tavataan'])
})

test('it warns that being a client is itself secret', () => {
  expect(readThrough(made(nobody, 'sv'))).toContain('sekretessbelagd')
})
