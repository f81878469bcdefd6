import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

/**
 * Files as people have them on their desks: some that may be attached, some that may not. All are
 * made here but the photo, which is a drawing.
 */
const photo = readFileSync(new URL('../specimens/photo.jpg', import.meta.url))

export const aPhoto = (): Uint8Array<ArrayBuffer> => new Uint8Array(photo)

/** A page that other programs open, with a word on it. */
export function aPdf(word = 'Allekirjoitettu'): Uint8Array {
  const content = `BT /F1 24 Tf 72 720 Td (${word}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 6\n0000000000 65535 f \n${places.join('')}`
  return strToU8(
    `${text}${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    true,
  )
}

/** A PDF of so many bytes, another one for each number. */
export function aLongPdf(length: number, number = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length).fill(0x20)
  bytes.set(strToU8(`%PDF-1.4\n%${number}\n`))
  bytes.set(strToU8('\n%%EOF\n'), length - 7)
  return bytes
}

/** What Windows runs, whatever it is called. */
export const aProgram = (): Uint8Array => strToU8('MZ\x90\x00\x03 This program cannot be run', true)

const facts = (entries: readonly number[][]): number[] => [
  ...[entries.length % 256, entries.length >> 8],
  ...entries.flat(),
  ...[0, 0, 0, 0],
]
const entry = (tag: number, type: number, count: number, value: readonly number[]): number[] =>
  [tag, type]
    .flatMap((n) => [n % 256, n >> 8])
    .concat([count, 0, 0, 0], [...value, 0, 0, 0, 0].slice(0, 4))

/** Degrees that stand nowhere else: 62, 14 and 33. */
export const position = [62, 14, 33].flatMap((n) => [n, 0, 0, 0, 1, 0, 0, 0])

/** EXIF that says which way is up, and where the picture was taken. */
export function factsWithPosition(): Uint8Array {
  const pointsTo = 8 + 2 + 2 * 12 + 4
  const values = pointsTo + 2 + 2 * 12 + 4
  return new Uint8Array([
    ...[0x49, 0x49, 42, 0, 8, 0, 0, 0],
    ...facts([entry(0x0112, 3, 1, [1]), entry(0x8825, 4, 1, [pointsTo])]),
    ...facts([entry(1, 2, 2, [78]), entry(2, 5, 3, [values])]),
    ...position,
  ])
}

/** The photo as a telephone gives it: with EXIF, XMP, and more after its end. */
export function aPhotoWithPosition(): Uint8Array {
  const segment = (bytes: Uint8Array) => [
    ...[0xff, 0xe1, (bytes.length + 2) >> 8, (bytes.length + 2) % 256],
    ...bytes,
  ]
  return new Uint8Array(
    Buffer.concat([
      photo.subarray(0, 2),
      Buffer.from(segment(Buffer.concat([Buffer.from('Exif\0\0'), factsWithPosition()]))),
      Buffer.from(segment(strToU8('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="62,14N"/>'))),
      photo.subarray(2),
      Buffer.from('MotionPhoto GPS 62,14'),
    ]),
  )
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc = (bytes: Uint8Array): number =>
  (bytes.reduce((c, byte) => (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), 0xffffffff) ^
    0xffffffff) >>>
  0

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A grey picture, as wide as high. */
export function aPng(side = 8, more: readonly Buffer[] = []): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head[8] = 8
  const rows = Buffer.alloc(side * (side + 1), 0x80).map((byte, at) => (at % (side + 1) ? byte : 0))
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', head),
      ...more,
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}
export const aPngWithPosition = (): Uint8Array => aPng(8, [chunk('eXIf', factsWithPosition())])

/** Scanned paper: one row of one grey. */
export function aTiff(withPosition = false): Uint8Array {
  if (withPosition) return factsWithPosition()
  return new Uint8Array([...[0x49, 0x49, 42, 0, 8, 0, 0, 0], ...facts([entry(0x0100, 3, 1, [1])])])
}

export const aDocx = (more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<document/>'),
    ...more,
  })
export const aDocxWithMacros = (): Uint8Array => aDocx({ 'word/vbaProject.bin': aProgram() })

export const anOdt = (): Uint8Array =>
  zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8('<content/>'),
    },
    { level: 0 },
  )

export const aZip = (): Uint8Array => zipSync({ 'asetukset.exe': aProgram() })
export const aHeic = (): Uint8Array => strToU8('\0\0\0\x18ftypheic\0\0\0\0mif1heic', true)
