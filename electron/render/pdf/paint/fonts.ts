import { createHash } from 'node:crypto'
import type { Subset } from '@cantoo/fontkit'
import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib'
import type { FontFiles } from '../../fonts/index.ts'
import { isCodeFace } from '../text/codes.ts'
import { type Face, faceOf } from '../text/face.ts'
import type { Glyph } from '../text/glyph.ts'
import { codeFont } from './code-font.ts'
import { fourDigits, rounded } from './numbers.ts'
import type { SubsetFace } from './subset-face.ts'
import { toUnicodeMap } from './to-unicode.ts'

/** The faces of a document, each made when its first glyph is drawn. */
export class Wardrobe {
  readonly #faces = new Map<Glyph['face'], SubsetFace>()
  readonly #fonts: FontFiles
  readonly #context: PDFContext

  constructor(fonts: FontFiles, context: PDFContext) {
    this.#fonts = fonts
    this.#context = context
  }

  face(name: Glyph['face']): SubsetFace {
    const known = this.#faces.get(name)
    if (known) return known
    const key = `F${this.#faces.size + 1}`
    const ref = this.#context.nextRef()
    const face = isCodeFace(name)
      ? codeFont(faceOf('text', this.#fonts.text), key, ref)
      : subsetOf(faceOf(name, this.#fonts[name]), key, ref)
    this.#faces.set(name, face)
    return face
  }

  embedAll(): void {
    for (const face of this.#faces.values()) face.embed(this.#context)
  }

  resources(): Record<string, PDFRef> {
    return Object.fromEntries([...this.#faces.values()].map((face) => [face.key, face.ref]))
  }
}

interface Entry {
  readonly width: number
  readonly text: string
}

/**
 * A glyph that stands for two texts (a hyphen, and a soft hyphen at a line's end) is in the subset
 * twice, so that each code has exactly one text.
 */
function subsetOf(face: Face, key: string, ref: PDFRef): SubsetFace {
  // fontkit keeps the list open for its own additions; its types do not show it.
  const subset = face.font.createSubset() as Subset & { readonly glyphs: number[] }
  const entries: Entry[] = [{ width: widthOfNotdef(face), text: '' }]
  const codes = new Map<string, string>()
  return {
    key,
    ref,
    codeOf(glyph) {
      const name = `${glyph.id} ${glyph.text}`
      const known = codes.get(name)
      if (known !== undefined) return known
      const code = fourDigits(subset.glyphs.push(glyph.id) - 1)
      codes.set(name, code)
      entries.push({ width: glyph.width, text: glyph.text })
      return code
    },
    embed: (context) => embedSubset(context, ref, face, subset.encode(), entries),
  }
}

function widthOfNotdef(face: Face): number {
  return ((face.font.getGlyph(0)?.advanceWidth ?? 0) * 1000) / face.font.unitsPerEm
}

function embedSubset(
  context: PDFContext,
  ref: PDFRef,
  face: Face,
  file: Uint8Array,
  entries: readonly Entry[],
): void {
  const name = `${tagOf(file)}+${face.font.postscriptName ?? face.name}`
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      CIDToGIDMap: 'Identity',
      DW: 1000,
      W: [0, entries.map(({ width }) => rounded(width))],
      FontDescriptor: context.register(descriptorOf(context, face, name, file)),
    }),
  )
  const toUnicode = toUnicodeMap(entries.map(({ text }) => text))
  context.assign(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode)),
    }),
  )
}

function descriptorOf(context: PDFContext, face: Face, name: string, file: Uint8Array) {
  const { font } = face
  const scaled = (value: number) => Math.round((value * 1000) / font.unitsPerEm)
  const { minX, minY, maxX, maxY } = font.bbox
  return context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    // Symbolic: the codes are ours and follow no standard encoding.
    Flags: 4,
    FontBBox: [minX, minY, maxX, maxY].map(scaled),
    ItalicAngle: font.italicAngle,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.capHeight || font.ascent),
    StemV: face.name.endsWith('Strong') ? 120 : 80,
    FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
  })
}

/** Six letters that name a subset (ISO 32000-1, 9.6.4), from its content instead of chance. */
function tagOf(file: Uint8Array): string {
  const digest = createHash('sha256').update(file).digest()
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('')
}
