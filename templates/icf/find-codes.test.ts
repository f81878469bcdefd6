import { expect, test } from 'vitest'
import { searchableCodes } from './find-codes.ts'

const list = searchableCodes([
  { code: 'b1', name: 'Keksitty mieli' },
  { code: 'b130', name: 'Keksitty into ja Ärtyminen' },
  { code: 'b1300', name: 'Keksitty innon määrä' },
  { code: 'd8', name: 'Keksitty työelämä' },
  { code: 'd850', name: 'Keksitty palkkatyö' },
  { code: 'e3', name: 'Keksitty tuki' },
  { code: 'e330', name: 'Keksitty esimies, joka antaa intoa' },
])
const found = (typed: string, only?: 'e') => list.find(typed, only).map(({ code }) => code)

test('nothing typed: the chapters', () => {
  expect(found('')).toEqual(['b1', 'd8', 'e3'])
  expect(found('', 'e')).toEqual(['e3'])
})

test('a beginning of a code brings what is under it, in order', () => {
  expect(found('b1')).toEqual(['b1', 'b130', 'b1300'])
  expect(found('D85')).toEqual(['d850'])
})

test('a word is found in any case, with its dots, and words in any order', () => {
  expect(found('ÄRTYMINEN')).toEqual(['b130'])
  expect(found('artyminen')).toEqual([])
  expect(found('määrä innon')).toEqual(['b1300'])
})

test('a word at its beginning comes before the same letters inside of another', () => {
  expect(found('työ')).toEqual(['d8', 'd850'])
})

test('in a whole classification a code is found by its letters and by a word of its name', () => {
  const many = Array.from({ length: 1700 }, (_, n) => ({
    code: `${'bsde'[n % 4]}${1 + (n % 8)}${String(n).padStart(4, '0')}`,
    name: `Keksitty luokka ${n} ja toiminnot`,
  }))
  const whole = searchableCodes(many)
  expect(whole.find('luokka 1699').map(({ code }) => code)).toContain('e41699')
  expect(whole.find('e41699').map(({ code }) => code)).toEqual(['e41699'])
  expect(whole.find('ei ole')).toEqual([])
})
