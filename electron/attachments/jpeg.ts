import { removePosition } from './tiff.ts'

/** One marked piece before the picture itself; `to` is where the next one begins. */
interface Segment {
  readonly marker: number
  readonly from: number
  readonly to: number
}

interface Jpeg {
  readonly segments: readonly Segment[]
  /** Where the picture ends; what telephones hang on after it begins here. */
  readonly end: number
}

const [startOfScan, endOfImage] = [0xda, 0xd9]
const application1 = 0xe1
const exif = 'Exif\0\0'
const xmp = 'http://ns.adobe.com/x'

export const isWholeJpeg = (bytes: Uint8Array): boolean => readJpeg(bytes) !== null

/** Width times height; `null` when the picture does not say. */
export function pixelsOfJpeg(bytes: Uint8Array): number | null {
  const frame = readJpeg(bytes)?.segments.find(({ marker }) => isFrame(marker))
  if (!frame) return null
  const at = (place: number) =>
    (bytes[frame.from + place] ?? 0) * 256 + (bytes[frame.from + place + 1] ?? 0)
  return at(5) * at(7)
}

/**
 * A picture that tells where it was taken, without that; `null` for one that does not tell. With the
 * position go the free-form facts (XMP) and what hangs on after the picture, where it may stand too.
 */
export function jpegWithoutPosition(bytes: Uint8Array): Uint8Array | null {
  const jpeg = readJpeg(bytes)
  if (!jpeg) return null
  const copy = new Uint8Array(bytes.subarray(0, jpeg.end))
  const removed = jpeg.segments.map((segment) => {
    const facts = copy.subarray(segment.from + 4, segment.to)
    if (begins(facts, segment, exif)) return removePosition(facts.subarray(exif.length))
    return begins(facts, segment, xmp) && Buffer.from(facts).includes('GPS')
  })
  if (!removed.includes(true)) return null
  const dropped = jpeg.segments.filter((segment) =>
    begins(copy.subarray(segment.from + 4, segment.to), segment, xmp),
  )
  return without(copy, dropped)
}

const begins = (facts: Uint8Array, { marker }: Segment, words: string): boolean =>
  marker === application1 &&
  Buffer.from(facts.subarray(0, words.length)).toString('latin1') === words

function without(bytes: Uint8Array, dropped: readonly Segment[]): Uint8Array {
  const starts = [0, ...dropped.map(({ to }) => to)]
  const ends = [...dropped.map(({ from }) => from), bytes.length]
  return new Uint8Array(Buffer.concat(starts.map((from, n) => bytes.subarray(from, ends[n]))))
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Walks from mark to mark; `null` when the picture has no beginning, no frame or no end. */
function readJpeg(bytes: Uint8Array): Jpeg | null {
  const segments: Segment[] = []
  for (let from = 2; from + 4 <= bytes.length; ) {
    const marker = bytes[from + 1] ?? 0
    if (bytes[from] !== 0xff) return null
    // Marks may be padded with any number of these.
    if (marker === 0xff) {
      from += 1
      continue
    }
    const to = from + 2 + (bytes[from + 2] ?? 0) * 256 + (bytes[from + 3] ?? 0)
    if (to < from + 4 || to > bytes.length) return null
    segments.push({ marker, from, to })
    if (marker === startOfScan) {
      const end = endFrom(bytes, to)
      return end !== null && segments.some((one) => isFrame(one.marker)) ? { segments, end } : null
    }
    from = to
  }
  return null
}

/** In the picture itself every 0xff is followed by 0, a restart mark, or the mark of the next piece. */
function endFrom(bytes: Uint8Array, start: number): number | null {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfImage) return at + 2
    const isPiece = marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)
    // Tables and further scans of a picture that grows clearer have a length of their own.
    if (isPiece) at += 1 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
  }
  return null
}
