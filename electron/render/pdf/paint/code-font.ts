import type { PDFContext, PDFRef } from 'pdf-lib'
import { labelOfCode, signsOfCodeFace } from '../text/codes.ts'
import type { Face } from '../text/face.ts'
import type { Glyph } from '../text/glyph.ts'
import { rounded, twoDigits } from './numbers.ts'
import type { SubsetFace } from './subset-face.ts'
import { toUnicodeMap } from './to-unicode.ts'

/**
 * The signs of one code face that no font file has, as a Type 3 font (ISO 32000-1, 9.6.5): each
 * glyph is the outline of its code, so one code stands for exactly one sign.
 */
export function codeFont(letters: Face, key: string, ref: PDFRef): SubsetFace {
  const used = new Map<number, Glyph>()
  return {
    key,
    ref,
    codeOf(glyph) {
      const code = glyph.id % signsOfCodeFace
      used.set(code, glyph)
      return twoDigits(code)
    },
    embed: (context) => embedCodes(context, ref, letters, used),
  }
}

function embedCodes(
  context: PDFContext,
  ref: PDFRef,
  letters: Face,
  used: ReadonlyMap<number, Glyph>,
): void {
  const entries = [...used].map(([code, glyph]) => ({
    code,
    name: nameOf(glyph),
    width: glyph.width,
    drawing: drawCode(letters, glyph),
  }))
  const all = [...entries, ...measureOf(used)].sort((a, b) => a.code - b.code)
  const texts = Array.from({ length: signsOfCodeFace }, (_, code) => used.get(code)?.text ?? '')
  const widths = new Map(all.map(({ code, width }) => [code, width]))
  context.assign(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type3',
      FontBBox: [0, -300, 6000, 1000],
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      CharProcs: Object.fromEntries(
        all.map(({ name, width, drawing }) => [
          name,
          context.register(context.flateStream(`${width} 0 d0\n${drawing}`)),
        ]),
      ),
      Encoding: { Type: 'Encoding', Differences: all.flatMap(({ code, name }) => [code, name]) },
      FirstChar: 0,
      LastChar: signsOfCodeFace - 1,
      Widths: Array.from({ length: signsOfCodeFace }, (_, code) => widths.get(code) ?? 0),
      Resources: {},
      ToUnicode: context.register(context.flateStream(toUnicodeMap(texts, twoDigits))),
    }),
  )
}

/**
 * Readers guess the size of a Type 3 font from the width of its m, and take a line with a code in it
 * for two lines when they guess wrong. So there is an m, which is never drawn.
 */
function measureOf(used: ReadonlyMap<number, Glyph>) {
  const free = Array.from({ length: signsOfCodeFace }, (_, code) => code).find(
    (code) => !used.has(code),
  )
  return free === undefined ? [] : [{ code: free, name: 'm', width: 600, drawing: '' }]
}

const nameOf = ({ id }: Glyph) => `u${id.toString(16).toUpperCase().padStart(4, '0')}`

function drawCode(letters: Face, { id }: Glyph): string {
  const scale = 1000 / letters.font.unitsPerEm
  let x = 0
  return letters
    .shape(labelOfCode(id), false)
    .map((letter) => {
      const at = x
      x += letter.advance
      return outlineOf(letters, letter.id, at, scale)
    })
    .join('\n')
}

const operators = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' } as const

/** A letter's outline as path operators, filled. */
function outlineOf(letters: Face, id: number, x: number, scale: number): string {
  const glyph = letters.font.getGlyph(id)
  const path: string[] = []
  let at: readonly [number, number] = [0, 0]
  for (const { command, args } of glyph?.path.commands ?? []) {
    const points = command === 'quadraticCurveTo' ? asCubic(at, args) : args
    const placed = points.map((value, index) => rounded(value * scale + (index % 2 === 0 ? x : 0)))
    const operator = command === 'quadraticCurveTo' ? 'c' : operators[command]
    path.push([...placed, operator].join(' '))
    if (args.length > 1) at = [args.at(-2) ?? 0, args.at(-1) ?? 0]
  }
  return path.length === 0 ? '' : `${path.join(' ')} f`
}

/** PDF has cubic curves only. */
function asCubic([x, y]: readonly [number, number], args: readonly number[]): number[] {
  const [controlX = 0, controlY = 0, toX = 0, toY = 0] = args
  const between = (from: number, control: number) => from + (2 / 3) * (control - from)
  return [
    ...[between(x, controlX), between(y, controlY)],
    ...[between(toX, controlX), between(toY, controlY)],
    ...[toX, toY],
  ]
}
