import { PDFContext } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { sheets } from '../layout/look.ts'
import type { Operation, Owner } from '../layout/operations.ts'
import { fontsOfTheHouse } from '../testing/fonts.ts'
import { typesetterOf } from '../text/typesetter.ts'
import { writePage } from './content.ts'
import { Wardrobe } from './fonts.ts'

const typesetter = typesetterOf(fontsOfTheHouse)
const wardrobe = () => new Wardrobe(fontsOfTheHouse, PDFContext.create())
const words = (text: string, owner: Owner): Operation => {
  const { runs } = typesetter.shape(text, 'regular')
  return { kind: 'text', owner, x: 100, y: 100, size: 10, tone: 'ink', runs }
}

describe('a page', () => {
  test('is written in reading order, whatever stood highest', () => {
    const operations = [words('c', 7), words('a', 2), words('b', 5), words('a', 2)]
    const { slots, operators } = writePage(operations, () => 'P', wardrobe(), sheets.usual)
    expect(slots).toEqual([2, 5, 7])
    expect(operators.match(/BDC/g)).toHaveLength(3)
  })

  test('has its shades behind the text and its foot after it', () => {
    const shade: Operation = {
      ...{ kind: 'box', owner: 'decoration', tone: 'tint' },
      ...{ x: 0, y: 0, width: 10, height: 10 },
    }
    const { operators } = writePage(
      [words('1/7', 'footer'), words('a', 0), shade],
      () => 'H1',
      wardrobe(),
      sheets.usual,
    )
    expect(operators.match(/\/\w+ <<[^>]*>>/g)).toEqual([
      '/Artifact <</Type /Layout>>',
      '/H1 <</MCID 0>>',
      '/Artifact <</Type /Pagination /Subtype /Footer>>',
    ])
  })

  test('is kerned: a T moves closer to the o after it', () => {
    const { operators } = writePage([words('To', 0)], () => 'P', wardrobe(), sheets.usual)
    const moves = [...operators.matchAll(/>(-?[\d.]+)</g)].map((match) => Number(match[1]))
    expect(moves).toHaveLength(1)
    expect(moves[0]).toBeGreaterThan(5)
  })

  test('keeps two moves in a row apart', () => {
    const [first, second] = typesetter.shape('ab', 'regular').runs.flatMap((run) => run.glyphs)
    if (!first || !second) throw new Error('The face lacks letters')
    const glyphs = [
      { ...first, advance: first.width + 20 },
      { ...second, dx: 30 },
    ]
    const { operators } = writePage(
      [{ ...words('ab', 0), runs: [{ glyphs }] } as Operation],
      () => 'P',
      wardrobe(),
      sheets.usual,
    )
    expect(operators).toMatch(/> ?-20 -30</)
  })

  test('counts from the bottom, as PDF does', () => {
    expect(writePage([words('a', 0)], () => 'P', wardrobe(), sheets.usual).operators).toContain(
      '1 0 0 1 100 741.89 Tm',
    )
  })
})

describe('a face in a document', () => {
  const [hyphen] = typesetter.shape('-', 'regular').runs.flatMap((run) => run.glyphs)

  test('has a code of its own for each text that one sign stands for', () => {
    if (!hyphen) throw new Error('The face has no hyphen')
    const face = wardrobe().face('text')
    const codes = ['-', '\u00AD', '- '].map((text) => face.codeOf({ ...hyphen, text }))
    expect(new Set(codes).size).toBe(3)
    expect(face.codeOf(hyphen)).toBe(codes[0])
  })

  test('is not carried along unless it is drawn', () => {
    const worn = wardrobe()
    writePage([words('hyvä', 0)], () => 'P', worn, sheets.usual)
    expect(Object.keys(worn.resources())).toEqual(['F1'])
  })
})
