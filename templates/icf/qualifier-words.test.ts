import { expect, test } from 'vitest'
import { qualifierInWords } from './qualifier-words.ts'
import { icfWords } from './wording/words.ts'

const said = (qualifier: string, direction: 'barrier' | 'facilitator' | null = null) =>
  qualifierInWords(icfWords('fi'), { qualifier, direction, short: true })

test('nothing, 0, 8 and 9 are said in four different ways', () => {
  expect(['', '0', '8', '9'].map((qualifier) => said(qualifier))).toEqual([
    'ei arvioitu',
    'ei ongelmaa',
    'ei määritelty',
    'ei sovellettavissa',
  ])
})

test('the same degree hinders, helps or is a problem', () => {
  expect([said('2'), said('2', 'barrier'), said('+2', 'barrier'), said('.2')]).toEqual([
    'kohtalainen ongelma',
    'kohtalainen este',
    'edistää kohtalaisesti',
    'kohtalainen este',
  ])
})

test('two are said one after the other, and what is none is not said', () => {
  expect(said('21')).toBe('kohtalainen ongelma / lievä ongelma')
  expect(said('7')).toBeNull()
})
