import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Piece, wordDiff } from './word-diff.ts'

const words = fc.constantFrom('asiakas', 'työ', 'ä', ' ', '\n', '.', '😀', 'a\u0308', '1,5')
const anyText = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((some) => some.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const only = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('')

test('the pieces give both texts again', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const pieces = wordDiff(before, after)
      expect(only(pieces, 'removed')).toBe(before)
      expect(only(pieces, 'added')).toBe(after)
    }),
    { numRuns: 500 },
  )
})

test('a word that changed is shown as a whole word', () => {
  expect(wordDiff('Hän tuli myöhässä töihin.', 'Hän tuli ajoissa töihin.')).toEqual([
    { kind: 'same', text: 'Hän tuli ' },
    { kind: 'removed', text: 'myöhässä' },
    { kind: 'added', text: 'ajoissa' },
    { kind: 'same', text: ' töihin.' },
  ])
})

test('two changes far apart leave what is between them alone', () => {
  const kinds = wordDiff('yksi kaksi kolme neljä viisi', 'kaksi kolme neljä viisi kuusi')
  expect(kinds.map(({ kind }) => kind)).toEqual(['removed', 'same', 'added'])
})

test('a word stays where it was rather than a space', () => {
  expect(wordDiff('bussilla ', 'aamulla bussilla')).toEqual([
    { kind: 'added', text: 'aamulla ' },
    { kind: 'same', text: 'bussilla' },
    { kind: 'removed', text: ' ' },
  ])
})

test('equal texts have one piece, and none when there is nothing', () => {
  expect(wordDiff('Sama.', 'Sama.')).toEqual([{ kind: 'same', text: 'Sama.' }])
  expect(wordDiff('', '')).toEqual([])
})

test('two long texts that have nothing in common are compared at once', () => {
  const long = (word: string) =>
    Array.from({ length: 8000 }, (_, index) => `${word}${index}`).join(' ')
  const started = performance.now()
  const pieces = wordDiff(long('a'), long('b'))
  expect(performance.now() - started).toBeLessThan(2000)
  expect(only(pieces, 'added')).toBe(long('b'))
})
