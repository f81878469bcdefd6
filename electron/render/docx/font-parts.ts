import { createHash } from 'node:crypto'
import { strToU8, type Zippable } from 'fflate'

/** The family in which every style is written. */
export const fontName = 'Atkinson Hyperlegible Next'

/** Taken where embedded fonts are not read: every Office has it, others its metric twin Carlito. */
const standIn = 'Calibri'

/** TrueType bytes of the faces that the file carries; they are the family `fontName`. */
export interface EmbeddedFaces {
  readonly text: Uint8Array
  readonly textItalic: Uint8Array
  readonly textStrong: Uint8Array
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * The parts that let a document carry its font (ECMA-376 part 1, 17.8.1 "Font Embedding"): the table,
 * its relationships and the obfuscated faces. The library's own makes them with random keys; here a
 * key is the hash of the face, so the same faces give the same bytes.
 */
export function fontParts({ text, textStrong, textItalic }: EmbeddedFaces): Zippable {
  const faces = [
    { element: 'embedRegular', key: keyOf(text), bytes: text },
    { element: 'embedBold', key: keyOf(textStrong), bytes: textStrong },
    { element: 'embedItalic', key: keyOf(textItalic), bytes: textItalic },
  ]
  const embedded = faces.map(
    ({ element, key }, index) => `<w:${element} r:id="rId${index + 1}" w:fontKey="{${key}}"/>`,
  )
  const related = faces.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/font" Target="fonts/font${index + 1}.odttf"/>`,
  )
  return {
    'word/fontTable.xml': xml(
      `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relationships}"><w:font w:name="${fontName}"><w:altName w:val="${standIn}"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font></w:fonts>`,
    ),
    'word/_rels/fontTable.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      faces.map(({ key, bytes }, index) => [
        `word/fonts/font${index + 1}.odttf`,
        obfuscated(bytes, key),
      ]),
    ),
  }
}

/** A GUID of the face's own content, e.g. `6F9619FF-8B86-D011-B42D-00CF4FC964FF`. */
function keyOf(face: Uint8Array): string {
  const hex = createHash('sha256').update(face).digest('hex').toUpperCase()
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-')
}

/** The first 32 bytes are combined with the key's bytes, last one first. */
function obfuscated(face: Uint8Array, key: string): Uint8Array {
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  return face.map((byte, index) => (index < 32 ? byte ^ (mask[index % 16] ?? 0) : byte))
}

const xml = (content: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`)
