import { expect, test } from 'vitest'
import { toUnicodeMap } from './to-unicode.ts'

test('a code is read as its letter, a pair of letters, or a sign beyond the first plane', () => {
  const map = toUnicodeMap(['', 'Ş', '- ', '👍'])
  expect(map).toContain(
    '3 beginbfchar\n<0001> <015E>\n<0002> <002D0020>\n<0003> <D83DDC4D>\nendbfchar',
  )
})

test('no section holds more than a hundred entries, and none is lost', () => {
  const map = toUnicodeMap(Array.from({ length: 251 }, (_, index) => (index === 0 ? '' : 'a')))
  const sizes = [...map.matchAll(/(\d+) beginbfchar/g)].map((match) => Number(match[1]))
  expect(sizes).toEqual([100, 100, 50])
  expect(map.match(/> <0061>/g)).toHaveLength(250)
})
