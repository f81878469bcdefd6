import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptText } from '../../templates/model/merge-text.ts'
import { tries } from '../../test/generators/runs.ts'
import { textChanges } from './text-change.ts'

const changed = (before: string, after: string): string =>
  textChanges(before, after).reduce(
    (text, { at, removed, inserted }) => text.slice(0, at) + inserted + text.slice(at + removed),
    before,
  )

describe('a change of text', () => {
  test('replaces whole words, never letters inside them', () => {
    expect(textChanges('Hän tuli aiemmin töihin.', 'Hän tuli myös töihin.')).toEqual([
      {
        at: 9,
        removed: 7,
        inserted: 'myös',
      },
    ])
    expect(textChanges('kunt', 'kuntoutus')).toEqual([{ at: 0, removed: 4, inserted: 'kuntoutus' }])
  })

  test('leaves the words on both sides alone', () => {
    expect(textChanges('Työ sujui.', 'Työ sujui hyvin.')).toEqual([
      {
        at: 9,
        removed: 0,
        inserted: ' hyvin',
      },
    ])
    expect(textChanges('a b c', 'a c')).toEqual([{ at: 2, removed: 2, inserted: '' }])
  })

  test('takes a few words between two changes with them, and leaves many alone', () => {
    expect(textChanges('Hän tuli ja istui.', 'Mies saapui ja lähti.')).toEqual([
      { at: 0, removed: 17, inserted: 'Mies saapui ja lähti' },
    ])
    const many = 'tuli aamulla bussilla töihin ja aloitti heti pakkaamisen ohjaajan kanssa'
    expect(textChanges(`Hän ${many}.`, `Veeti ${many} yhdessä.`)).toEqual([
      { at: 4 + many.length, removed: 0, inserted: ' yhdessä' },
      { at: 0, removed: 3, inserted: 'Veeti' },
    ])
  })

  test('makes no word new for white space that changed elsewhere', () => {
    expect(textChanges('bussilla ', 'aamulla bussilla')).toEqual([
      { at: 8, removed: 1, inserted: '' },
      { at: 0, removed: 0, inserted: 'aamulla ' },
    ])
  })

  test('that changes nothing is none', () => {
    expect(textChanges('sama', 'sama')).toEqual([])
  })

  test('never cuts an emoji or a letter with its marks in two', () => {
    expect(textChanges('👩‍🔧', '👩‍🏫')).toEqual([{ at: 0, removed: 5, inserted: '👩‍🏫' }])
    expect(textChanges('x\u0301', 'x\u0302')).toEqual([{ at: 0, removed: 2, inserted: 'x\u0302' }])
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
