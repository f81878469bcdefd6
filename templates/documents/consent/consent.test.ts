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
  documentModel('consent', file, {
    language,
    state: { kind: 'draft' },
    modified: '2026-11-06T22:30:00Z',
  })

const blanksOf = (file: CaseFile) =>
  made(file).blocks.flatMap((block) => (block.type === 'blanks' ? block.items : []))

test('the consent says who gives it, to whom, with what limits and until when', () => {
  const text = readThrough(made(specimen))
  expect(text).toContain('140397-935M')
  for (const recipient of specimen.consent?.recipients ?? []) expect(text).toContain(recipient)
  expect(text).toContain('Terveystietoja ei luovuteta työpaikalle.')
  expect(text).toContain('Voimassa asti 31.12.2026')
  expect(text).toContain('Voit perua suostumuksen milloin tahansa.')
})

test('which information may be given is ticked by hand, health apart from the rest', () => {
  const boxes = blanksOf(specimen).filter(({ answer }) => answer.kind === 'boxes')
  expect(boxes.map(({ label }) => label)).toEqual([
    'Rastita ne tiedot, jotka saa antaa',
    'Terveystiedot ovat erityisen suojattuja. Saako niitä antaa?',
  ])
})

test('a case without answers gives a form with room for every answer', () => {
  const asked = blanksOf(nobody).map(({ label }) => label)
  expect(asked).toContain('Kirjoita jokainen organisaatio tai palvelu omalle rivilleen')
  expect(asked).toContain('Mitä tietoja ei saa antaa, ja kenelle')
  expect(asked).toContain('Voimassa asti')
  expect(asked).toContain('Tulkin nimi')
})

test('what the case knows is not asked again', () => {
  const asked = blanksOf(specimen).map(({ label }) => label)
  expect(asked).not.toContain('Voimassa asti')
  expect(asked).not.toContain('Tulkin nimi')
})

test('the client signs, beside who told about it and who may give it for them', () => {
  const { entries } = blockOf(made(specimen), 'signatures')
  expect(entries.map(({ role, name }) => [role, name])).toEqual([
    ['asiakas', 'Veeti Tuomenoksa'],
    ['suostumuksesta kertonut työntekijä', ''],
    ['edunvalvoja tai valtuutettu, jos hän antaa suostumuksen', ''],
  ])
})

test('it is a paper to sign and no draft, dated by Finnish time', () => {
  const { draft, stateLabel, organisation } = made(specimen)
  expect([draft, stateLabel]).toEqual([false, 'Tilanne 7.11.2026'])
  expect(organisation).toBe('Pohjanrannan hyvinvointialue')
})
