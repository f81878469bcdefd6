/**
 * An ICC version 4 profile of sRGB, made from the published numbers: primaries and white of
 * IEC 61966-2-1 adapted to D50 by Bradford's matrix, and its transfer curve. An archived file must
 * say what its colours mean (ISO 19005-3, 6.2.4.3).
 */
export function sRgbProfile(): Uint8Array {
  const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
  const tags: readonly Tag[] = [
    ['desc', words('sRGB')],
    ['cprt', words('Public domain')],
    ['wtpt', colour(0.9642, 1, 0.8249)],
    ['chad', bradford()],
    ['rXYZ', colour(0.43607, 0.22249, 0.01392)],
    ['gXYZ', colour(0.38515, 0.71687, 0.09708)],
    ['bXYZ', colour(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return assemble(tags)
}

type Tag = readonly [name: string, data: Uint8Array]

const headerLength = 128
const tagEntryLength = 12

function assemble(tags: readonly Tag[]): Uint8Array {
  const start = headerLength + 4 + tags.length * tagEntryLength
  const distinct = [...new Set(tags.map(([, data]) => data))]
  const offsets = new Map<Uint8Array, number>()
  const size = distinct.reduce((offset, data) => {
    offsets.set(data, offset)
    return offset + data.length
  }, start)
  const table = tags.flatMap(([name, data]) => [
    ...ascii(name),
    ...uint32(offsets.get(data) ?? 0),
    ...uint32(data.length),
  ])
  return Uint8Array.from([
    ...header(size),
    ...uint32(tags.length),
    ...table,
    ...distinct.flatMap((data) => [...data]),
  ])
}

/** ICC.1:2010, 7.2; the date is that of the numbers in this file, not of the document. */
function header(size: number): number[] {
  const bytes = [
    ...uint32(size),
    ...uint32(0),
    ...uint32(0x04200000),
    ...ascii('mntrRGB XYZ '),
    ...[2026, 1, 1, 0, 0, 0].flatMap(uint16),
    ...ascii('acsp'),
    ...Array<number>(28).fill(0),
    ...[0.9642, 1, 0.8249].flatMap(fixed),
  ]
  return [...bytes, ...Array<number>(headerLength - bytes.length).fill(0)]
}

function bradford(): Uint8Array {
  const matrix = [
    1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678,
  ]
  return typed('sf32', matrix.flatMap(fixed))
}

const colour = (x: number, y: number, z: number) => typed('XYZ ', [x, y, z].flatMap(fixed))

/** Function type 3: a power curve with a straight foot. */
function parametricCurve(parameters: readonly number[]): Uint8Array {
  return typed('para', [...uint16(3), ...uint16(0), ...parameters.flatMap(fixed)])
}

function words(text: string): Uint8Array {
  const letters = [...text].flatMap((letter) => uint16(letter.charCodeAt(0)))
  const record = [...ascii('enUS'), ...uint32(letters.length), ...uint32(28)]
  return typed('mluc', [...uint32(1), ...uint32(12), ...record, ...letters])
}

/** A tag's data: its type, four reserved bytes, and filling up to a multiple of four. */
function typed(type: string, data: readonly number[]): Uint8Array {
  const filling = Array<number>((4 - (data.length % 4)) % 4).fill(0)
  return Uint8Array.from([...ascii(type), ...uint32(0), ...data, ...filling])
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const uint16 = (value: number) => [(value >> 8) & 255, value & 255]
const uint32 = (value: number) => [...uint16(value >>> 16), ...uint16(value & 0xffff)]
/** s15Fixed16: sixteen bits before the point and sixteen after. */
const fixed = (value: number) => uint32(Math.round(value * 65536) >>> 0)
