import { describe, expect, test } from 'vitest'
import { fontsOfTheHouse } from '../testing/fonts.ts'
import { type Line, linesOf } from './lines.ts'
import { typesetterOf } from './typesetter.ts'

const typesetter = typesetterOf(fontsOfTheHouse)
const setting = { weight: 'regular', size: 10 } as const
const set = (text: string, room: number, language = 'fi') =>
  linesOf([{ text, setting, slot: 0, language }], room, typesetter)
const textOf = (line: Line<number>) =>
  line.pieces
    .flatMap((piece) => piece.runs)
    .map((run) => run.actual ?? run.glyphs.map((glyph) => glyph.text).join(''))
    .join('')
const texts = (lines: Line<number>[]) => lines.map(textOf)

describe('a paragraph in lines', () => {
  const finding = 'Asiakas kertoi itkeneensä töiden jälkeen kahtena päivänä ja levänneensä sitten.'

  test('no line is wider than the room', () => {
    for (const line of set(finding, 120)) expect(line.width).toBeLessThanOrEqual(120)
  })

  test('each soft line end carries a space, so that words stay apart when copied', () => {
    const lines = texts(set(finding, 120))
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/ $/)
    expect(lines.join('')).toBe(finding)
  })

  test('a line feed that the writer typed ends the line', () => {
    expect(texts(set('Ensin lepo.\nSitten työ.', 400))).toEqual(['Ensin lepo. ', 'Sitten työ.'])
  })

  test('a no-break space holds a number and its unit together', () => {
    const lines = texts(set('Työaika on viikossa 15\u00A0tuntia', 110))
    expect(lines.at(-1)).toContain('15\u00A0tuntia')
  })

  test('a hanging hyphen at a line end is not taken for a broken word', () => {
    const [first] = set('Mielenterveys- ja päihdepalvelut', 72)
    const glyphs = first?.pieces.flatMap((piece) => piece.runs.flatMap((run) => run.glyphs))
    expect(glyphs?.at(-1)?.text).toBe('- ')
  })

  test('a short leftover word is spared when the lines may be a little narrower', () => {
    const text = 'Kahvilan melu ja tilan kirkas valaistus kuormittavat häntä yhä.'
    const rooms = Array.from({ length: 120 }, (_, index) => 150 + index)
    const leftovers = rooms.filter((room) => {
      const lines = set(text, room)
      return lines.length > 1 && (lines.at(-1)?.width ?? 0) < room * 0.14
    })
    expect(leftovers.length).toBeLessThan(6)
  })
})

describe('a word wider than the room', () => {
  const compound = 'monitoimijaisuusosaamiskeskus'

  test('is hyphenated, and the hyphen is one that a reader drops', () => {
    const lines = set(compound, 80)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(80)
    expect(textOf(lines[0] as Line<number>)).toMatch(/\u00AD$/)
    expect(texts(lines).join('').replaceAll('\u00AD', '')).toBe(compound)
  })

  test('is left whole as soon as there is room', () => {
    expect(texts(set(`ja ${compound}`, 200)).join('')).toBe(`ja ${compound}`)
  })

  test('an address is broken after its signs, with nothing to be seen at the break', () => {
    const lines = set('leyla.demirkaya-suvantola@example.fi', 90)
    const ends = lines.slice(0, -1).map((line) => textOf(line))
    for (const end of ends) expect(end).toMatch(/[-.@]\u00AD$/)
    expect(lines[0]?.width).toBeLessThanOrEqual(90)
  })

  test('sixty letters without a syllable, or ten thousand, all come through', () => {
    for (const length of [60, 10_000]) {
      const word = 'x'.repeat(length)
      const lines = set(word, 100)
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(100)
      expect(texts(lines).join('').replaceAll('\u00AD', '')).toBe(word)
    }
  })

  test('a room narrower than a letter still loses none', () => {
    expect(texts(set('äiti', 2)).join('').replaceAll('\u00AD', '')).toBe('äiti')
  })
})
