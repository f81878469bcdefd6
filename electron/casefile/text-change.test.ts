import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptText } from '../../templates/model/merge-text.ts'
import { tries } from '../../test/generators/runs.ts'
import { textChange } from './text-change.ts'

const changed = (before: string, after: string): string => {
  const change = textChange(before, after)
  if (!change) return before
  const { at, removed, inserted } = change
  return before.slice(0, at) + inserted + before.slice(at + removed)
}

describe('a change of text', () => {
  test('replaces whole words, never letters inside them', () => {
    expect(textChange('Hän tuli aiemmin töihin.', 'Hän tuli myös töihin.')).toEqual({
      at: 9,
      removed: 7,
      inserted: 'myös',
    })
    expect(textChange('kunt', 'kuntoutus')).toEqual({ at: 0, removed: 4, inserted: 'kuntoutus' })
  })

  test('leaves the words on both sides alone', () => {
    expect(textChange('Työ sujui.', 'Työ sujui hyvin.')).toEqual({
      at: 9,
      removed: 0,
      inserted: ' hyvin',
    })
    expect(textChange('a b c', 'a c')).toEqual({ at: 2, removed: 2, inserted: '' })
  })

  test('that changes nothing is none', () => {
    expect(textChange('sama', 'sama')).toBeNull()
  })

  test('never cuts an emoji or a letter with its marks in two', () => {
    expect(textChange('👩‍🔧', '👩‍🏫')).toEqual({ at: 0, removed: 5, inserted: '👩‍🏫' })
    expect(textChange('x\u0301', 'x\u0302')).toEqual({ at: 0, removed: 2, inserted: 'x\u0302' })
  })

  test('gives the new text, whatever the two texts are', () => {
    const words = fc.constantFrom('a', 'ä', ' ', 'työ', '.', '\n', '😀', '\u0308', '\u200d')
    const anyText = fc.oneof(
      fc.array(words, { maxLength: 15 }).map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(anyText, anyText, (before, after) => changed(before, after) === after),
      tries(1000, 10_000),
    )
  })
})

test('text is kept in one Unicode form and without halves of characters', () => {
  expect(keptText('a\u0308')).toBe('ä')
  expect(keptText('\ud800x😀')).toBe('\ufffdx😀')
})
