import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paintPdf } from '../index.ts'
import { fontsOfTheHouse } from '../testing/fonts.ts'
import { documentOf, paragraph } from '../testing/reading.ts'
import { type Shaped, typesetterOf } from './typesetter.ts'

const typesetter = typesetterOf(fontsOfTheHouse)
const read = ({ runs }: Shaped) =>
  runs.map((run) => run.actual ?? run.glyphs.map((glyph) => glyph.text).join('')).join('')
const facesOf = ({ runs }: Shaped) => [
  ...new Set(runs.flatMap((run) => run.glyphs.map((glyph) => glyph.face))),
]
const drawnAs = ({ runs }: Shaped) =>
  runs.flatMap((run) => run.glyphs.map((glyph) => glyph.text)).join('')

describe('every sign is drawn', () => {
  test.each([
    ['Leyla Şükran', ['text']],
    ['Aslı, İzmir', ['text']],
    ['Öhrnfors–Ulappamäki”®', ['text']],
    ['Eadni láđđi čáppa ž', ['text']],
    ['hyvä👍', ['symbols', 'text']],
    ['✓ ☑ ★', ['symbols', 'text']],
    ['→', ['symbols']],
    ['😀', ['emoji']],
  ])('%s', (text, faces) => {
    const shaped = typesetter.shape(text, 'regular')
    expect(facesOf(shaped).sort()).toEqual(faces)
    expect(read(shaped)).toBe(text)
    for (const run of shaped.runs) for (const glyph of run.glyphs) expect(glyph.id).not.toBe(0)
  })

  test('a sign says the same whatever was set and embedded before it', async () => {
    const fonts = { ...fontsOfTheHouse, text: fontsOfTheHouse.text.slice() }
    await paintPdf(documentOf(paragraph('í')), fonts)
    const shaped = typesetterOf({ ...fonts }).shape('Aslı', 'regular')
    expect(shaped.runs.map((run) => run.actual)).toEqual([undefined])
    expect(drawnAs(shaped)).toBe('Aslı')
  })

  test('a Sámi word keeps to one face when the first lacks one of its letters', () => {
    expect(facesOf(typesetter.shape('giŋká', 'regular'))).toEqual(['wide'])
    expect(facesOf(typesetter.shape('giŋká', 'strong'))).toEqual(['wideStrong'])
  })

  test('a sign that no face has shows its code and is still read as itself', () => {
    const shaped = typesetter.shape('中', 'regular')
    const [glyph] = shaped.runs.flatMap((run) => run.glyphs)
    expect(glyph).toMatchObject({ face: 'codes 156', id: 0x4e2d, text: '中' })
    expect(shaped.width).toBeCloseTo(typesetter.shape('[U+4E2D]', 'regular').width, 0)
  })

  test('a Hebrew word stands from right to left, sign by sign', () => {
    const shaped = typesetter.shape('שלום', 'regular')
    const signs = shaped.runs.flatMap((run) => run.glyphs.map((glyph) => glyph.text))
    expect(signs.reverse()).toEqual([...'שלום'])
  })

  test('a letter that a face draws in two pieces is read as the letter', () => {
    const shaped = typesetter.shape('Thịŋ', 'regular')
    expect(shaped.runs.map((run) => run.actual)).toEqual([undefined])
    expect(drawnAs(shaped).normalize('NFC')).toBe('Thịŋ')
  })

  test('a joined emoji and a mark without a letter of its own are read as they were written', () => {
    for (const text of ['👩🏽‍⚕️', 'q\u0301', '12\u202F000', 'ei\u2011katkea'])
      expect(drawnAs(typesetter.shape(text, 'regular'))).toBe(text)
  })

  test('whatever a person may paste, nothing of it is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (text) => {
        const shaped = typesetter.shape(text, 'regular')
        const order = [...text].sort().join('')
        expect([...read(shaped)].sort().join('')).toBe(order)
        for (const run of shaped.runs) for (const glyph of run.glyphs) expect(glyph.id).not.toBe(0)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

test('figures of a column are of one width', () => {
  const widths = [...'0123456789'].map((digit) => typesetter.shape(digit, 'regular', true).width)
  expect(new Set(widths).size).toBe(1)
})
