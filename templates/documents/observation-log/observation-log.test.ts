import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import { documentModel } from '../index.ts'
import { blockOf, readThrough, rowsOf } from '../reading.testing.ts'

const specimen = JSON.parse(
  readFileSync(new URL('../../../test/specimens/case-1.json', import.meta.url), 'utf8'),
) as CaseFile
const nobody: CaseFile = { language: 'fi', client: { firstName: 'Aino', lastName: 'Puro' } }

const made = (file: CaseFile, language?: 'sv') =>
  documentModel('observation-log', file, {
    language,
    state: { kind: 'draft' },
    modified: '2026-11-06T22:30:00Z',
  })

test('the log holds every observation by date, with who saw it and in which task', () => {
  const rows = rowsOf(blockOf(made(specimen), 'table', 'Havainnot aikajärjestyksessä'))
  expect(rows).toHaveLength(specimen.observations?.length ?? 0)
  expect(rows[0]?.slice(0, 3)).toEqual(['3.2.2026', 'Jouni Kaarnakoski', 'perehdytys lajitteluun'])
})

test('the codes of ICF stand beside, those of the environment too', () => {
  const rows = rowsOf(blockOf(made(specimen), 'table', 'Koodit ja tarkenteet'))
  expect(rows.map(([code]) => code)).toEqual(
    expect.arrayContaining(['b140', 'b134', 'e250', 'e330']),
  )
})

test('a log without observations says so', () => {
  expect(readThrough(made(nobody))).toContain('ei ole vielä kirjattu')
})
