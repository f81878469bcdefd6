import { expect, test } from 'vitest'
import { soughtBy } from './query.ts'

test('no form is asked for that another one finds as well', () => {
  const words = ['selkä', 'kirjasto', 'väsymys', 'hallanaho', 'työ', 'keskittyminen', 'worksho']
  for (const { typed, beginnings, insides } of soughtBy(words.join(' ')).words) {
    expect(insides.some((part) => typed.includes(part))).toBe(true)
    for (const one of beginnings) {
      expect(beginnings.filter((other) => one.startsWith(other))).toEqual([one])
    }
    for (const one of insides) {
      expect(insides.filter((other) => one.includes(other))).toEqual([one])
    }
  }
})
