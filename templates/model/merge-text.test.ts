import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeText } from './merge-text.ts'
import { tokensOf } from './word-diff.ts'

const words = fc
  .array(fc.constantFrom('halli', 'melu', 'tauko', 'opastus', 'jaksoi'), { maxLength: 12 })
  .map((all) => all.join(' '))

test('two windows that write at different ends of one text lose nothing of each other', () => {
  expect(mergeText('Jaksoi hyvin.', 'Aamulla jaksoi hyvin.', 'Jaksoi hyvin. Tauko auttoi.')).toBe(
    'Aamulla jaksoi hyvin. Tauko auttoi.',
  )
})

test('what one of them took away stays away, and what the other wrote stays', () => {
  expect(mergeText('Melu häiritsi. Jaksoi.', 'Jaksoi.', 'Melu häiritsi. Jaksoi. Väsyi.')).toBe(
    'Jaksoi. Väsyi.',
  )
})

test('what both have made of it is written once', () => {
  fc.assert(
    fc.property(words, words, (from, both) => {
      expect(mergeText(from, both, both)).toBe(both)
    }),
  )
})

test('where only one has written, that is what stands', () => {
  fc.assert(
    fc.property(words, words, (from, other) => {
      expect(mergeText(from, other, from)).toBe(other)
      expect(mergeText(from, from, other)).toBe(other)
    }),
  )
})

test('no word that either of them added is missing', () => {
  fc.assert(
    fc.property(words, words, words, (from, one, other) => {
      const mine = `${from} ${one}`
      const theirs = `${other} ${from}`
      // Side by side at one place they may touch, as two people's words do that meet in a merge.
      const merged = mergeText(from, mine, theirs)
      for (const word of [...tokensOf(one), ...tokensOf(other)]) expect(merged).toContain(word)
    }),
  )
})
