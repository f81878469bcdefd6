import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCaseFile } from '../../test/generators/any-case-file.ts'
import { type CaseFile, joinCaseFile, splitCaseFile } from './case-file.ts'
import { readCaseFile } from './read-case-file.ts'

const written = (name: string) =>
  readFileSync(new URL(`../../test/specimens/${name}.json`, import.meta.url), 'utf8')
const specimen = (n: number) => written(`case-${n}`)

let lastId = 0
const newRecordId = () => `r${++lastId}`

function read(text: string) {
  const result = readCaseFile(text)
  if (!result.ok) throw new Error(JSON.stringify(result.details))
  return result.value
}

const faultsOf = (file: unknown) => {
  const result = readCaseFile(typeof file === 'string' ? file : JSON.stringify(file))
  return result.ok ? [] : result.details
}

describe('a case file', () => {
  test.each([1, 2, 3])('splits into parts and joins into an equal file: specimen %i', (n) => {
    const { file, unknown } = read(specimen(n))
    expect(unknown).toEqual([])
    expect(joinCaseFile(splitCaseFile(file, newRecordId))).toEqual(JSON.parse(specimen(n)))
  })

  test('in which every step of the walk is filled in joins into an equal file', () => {
    const { file, unknown } = read(written('whole-walk'))
    expect(unknown).toEqual([])
    const joined = joinCaseFile(splitCaseFile(file, newRecordId))
    expect(joined).toEqual(JSON.parse(written('whole-walk')))
  })

  test('of any shape that the format allows joins into an equal file', () => {
    fc.assert(
      fc.property(anyCaseFile, (generated) => {
        const { file } = read(JSON.stringify(generated))
        expect(joinCaseFile(splitCaseFile(file, newRecordId))).toStrictEqual(normalised(generated))
      }),
      { numRuns: 300 },
    )
  })

  test('keeps health apart from the background', () => {
    const { file } = read(specimen(3))
    const content = splitCaseFile(file, newRecordId)
    expect(JSON.stringify(content.background)).not.toContain('masennus')
    expect(JSON.stringify(content.health)).toContain('Toistuva masennus')
  })

  test('keeps and reports what the format does not know, at any depth', () => {
    const file = {
      language: 'fi',
      client: { firstName: 'Aino', lastName: 'Puro', shoeSize: 38 },
      background: { hobby: 'soutu', healthInformation: 'terve' },
      observations: [{ text: 'Teki työn.', weather: { sky: ['pilvi'] } }],
      ledger: [1, 2],
    }
    const { file: checked, unknown } = read(JSON.stringify(file))
    expect(unknown.toSorted()).toEqual([
      'background.hobby',
      'client.shoeSize',
      'ledger',
      'observations[0].weather',
    ])
    expect(joinCaseFile(splitCaseFile(checked, newRecordId))).toEqual(file)
  })

  test('keeps a field that is called like a part of the language', () => {
    const text =
      '{"language":"fi","client":{"firstName":"A","lastName":"B","__proto__":{"x":1},"toString":"t"}}'
    const { file } = read(text)
    const joined = joinCaseFile(splitCaseFile(file, newRecordId))
    expect(JSON.stringify(joined)).toContain('"__proto__":{"x":1}')
    expect(JSON.stringify(joined)).toContain('"toString":"t"')
  })
})

describe('a broken file', () => {
  test('is refused with every fault named: place, what stands there, what was expected', () => {
    const file = JSON.parse(specimen(1)) as CaseFile & Record<string, never>
    Object.assign(file, { language: 'de' })
    Object.assign(file.client, { lastName: undefined, interpreterNeeded: 'ei' })
    Object.assign(file.assessment ?? {}, { periodStart: '2026-02-30' })
    Object.assign(file.abilitator?.measurements?.[0]?.percentages ?? {}, {
      overall: 152,
      mind: '48',
    })
    Object.assign(file.observations?.[1] ?? {}, { text: 7 })
    expect(faultsOf(file).map(({ place, found, expected }) => [place, found, expected])).toEqual(
      expect.arrayContaining([
        ['language', '"de"', 'choice:fi|sv|en'],
        ['client.lastName', undefined, 'text'],
        ['client.interpreterNeeded', '"ei"', 'yesNo'],
        ['assessment.periodStart', '"2026-02-30"', 'date'],
        ['abilitator.measurements[0].percentages.overall', '152', 'wholeNumber:0:100'],
        ['abilitator.measurements[0].percentages.mind', '"48"', 'wholeNumber:0:100'],
        ['observations[1].text', '7', 'text'],
      ]),
    )
    expect(faultsOf(file)).toHaveLength(7)
  })

  test.each([
    ['not JSON', '{"language":', 'json'],
    ['a list', '[]', 'object'],
    ['nothing', 'null', 'object'],
    [
      'a half surrogate',
      '{"language":"fi","client":{"firstName":"\\ud800","lastName":"x"}}',
      'wellFormedText',
    ],
    ['no client', '{"language":"fi"}', 'object'],
    [
      'two actors with one id',
      '{"language":"fi","client":{"firstName":"a","lastName":"b"},"actors":[{"id":"a1"},{"id":"a1"}]}',
      'unique',
    ],
    [
      'a bottomless field',
      `{"language":"fi","client":{"firstName":"a","lastName":"b"},"x":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'depthUpTo:64',
    ],
  ])('%s is refused in words', (_, text, expected) => {
    expect(faultsOf(text).map((fault) => fault.expected)).toEqual([expected])
  })
})

const normalised = (value: unknown): unknown => JSON.parse(JSON.stringify(value).normalize('NFC'))
