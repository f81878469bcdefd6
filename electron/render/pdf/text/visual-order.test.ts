import { expect, test } from 'vitest'
import { fontsOfTheHouse } from '../testing/fonts.ts'
import { linesOf } from './lines.ts'
import { typesetterOf } from './typesetter.ts'

const typesetter = typesetterOf(fontsOfTheHouse)
const lineOf = (text: string, room = 900) => {
  const setting = { weight: 'regular', size: 10 } as const
  const [line] = linesOf([{ text, setting, slot: 0, language: 'fi' }], room, typesetter)
  return line?.pieces ?? []
}
const glyphsOf = (text: string) =>
  lineOf(text).flatMap((piece) => piece.runs.flatMap((run) => run.glyphs))

/** What is seen, sign by sign from left to right. */
const seen = (text: string) =>
  [...lineOf(text)]
    .sort((one, other) => one.x - other.x)
    .flatMap((piece) => piece.runs.flatMap((run) => run.glyphs.map((glyph) => glyph.text)))
    .join('')
    .trim()

const backwards = (text: string) => [...text].reverse().join('')

test('two words of a Hebrew name stand from right to left within a Finnish line', () => {
  expect(seen('Tulkki שרה כהן tulee.')).toBe(`Tulkki ${backwards('שרה כהן')} tulee.`)
})

test('they are written into the file in the order in which they are read', () => {
  const read = lineOf('Tulkki שרה כהן tulee.').map(({ runs }) =>
    runs.map((run) => run.glyphs.map((glyph) => glyph.text).join('')).join(''),
  )
  expect(read.map((word) => word.trim()).filter((word) => word !== '')).toEqual([
    'Tulkki',
    backwards('שרה'),
    backwards('כהן'),
    'tulee.',
  ])
})

test('figures within Hebrew keep their own direction', () => {
  expect(seen('חצי יום, 42 ימים')).toBe(
    `${backwards('ימים')} 42 ${backwards('יום')}, ${backwards('חצי')}`.replace(
      `${backwards('יום')}, `,
      `,${backwards('יום')} `,
    ),
  )
})

test('a bracket opens towards what it holds, and is read as it was written', () => {
  expect(seen('שרה (כהן) שרה')).toBe(backwards('שרה (כהן) שרה'))
  const [, opening] = glyphsOf('שרה (כהן) שרה').filter(({ text }) => '()'.includes(text))
  const [drawn] = typesetter.shape('(', 'regular').runs.flatMap((run) => run.glyphs)
  expect([opening?.text, opening?.id]).toEqual([')', drawn?.id])
})

test('Arabic letters are joined: the first of محمد is not the sign that stands alone', () => {
  const joined = typesetter.shape('محمد', 'regular').runs.flatMap((run) => run.glyphs)
  const [alone] = typesetter.shape('م', 'regular').runs.flatMap((run) => run.glyphs)
  expect(joined.map(({ text }) => text).join('')).toBe(backwards('محمد'))
  expect(joined.at(-1)?.id).not.toBe(alone?.id)
})

test('two letters drawn as one sign are read as two, in their order', () => {
  const [run] = typesetter.shape('لا', 'regular').runs
  expect(run?.actual).toBeUndefined()
  expect(run?.glyphs.map(({ text }) => text)).toEqual(['ا', 'ل'])
})

test('a joiner that keeps letters apart is kept', () => {
  const signs = typesetter
    .shape('می\u200Cخواهم', 'regular')
    .runs.flatMap((run) => run.glyphs.map((glyph) => glyph.text))
  expect(signs.reverse().join('')).toBe('می\u200Cخواهم')
})

test('a line from left to right is one piece, as before', () => {
  expect(lineOf('Veeti tekee työtä.')).toHaveLength(1)
})
