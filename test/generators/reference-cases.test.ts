import { expect, test } from 'vitest'
import { readCaseFile } from '../../templates/case/read-case-file.ts'
import { bigCase, referenceCase, smallCase } from './reference-cases.ts'

test.each([
  ['reference', referenceCase, 300],
  ['big', bigCase, 3000],
  ['small', smallCase, 4],
])('a %s case is a good file, and the same for the same seed', (_, make, observations) => {
  const file = make(7)
  const read = readCaseFile(JSON.stringify(file))
  expect(read).toMatchObject({ ok: true, value: { unknown: [] } })
  expect(file.observations).toHaveLength(observations)
  expect(make(7)).toEqual(file)
  expect(make(8)).not.toEqual(file)
})

test('in a reference case two sources rate each of sixty categories of ICF', () => {
  const codes = (referenceCase(1).icfCodes ?? []).map(({ code }) => code)
  expect(codes).toHaveLength(120)
  expect(new Set(codes).size).toBe(60)
})
