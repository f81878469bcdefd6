import { removePosition } from './tiff.ts'

interface Chunk {
  readonly type: string
  readonly from: number
  readonly to: number
}

export const isWholePng = (bytes: Uint8Array): boolean => chunksOf(bytes) !== null

/** Width times height; `null` when the picture does not say. */
export function pixelsOfPng(bytes: Uint8Array): number | null {
  if (!isWholePng(bytes)) return null
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.readUInt32BE(16) * view.readUInt32BE(20)
}

/** A picture that tells where it was taken, without the pieces that tell; `null` for one that does not. */
export function pngWithoutPosition(bytes: Uint8Array): Uint8Array | null {
  const chunks = chunksOf(bytes) ?? []
  const told = chunks.filter((chunk) => tellsPosition(bytes, chunk))
  if (told.length === 0) return null
  const kept = chunks.filter((chunk) => !told.includes(chunk))
  const pieces = kept.map(({ from, to }) => bytes.subarray(from, to))
  return new Uint8Array(Buffer.concat([bytes.subarray(0, 8), ...pieces]))
}

function tellsPosition(bytes: Uint8Array, { type, from, to }: Chunk): boolean {
  const facts = new Uint8Array(bytes.subarray(from + 8, to - 4))
  if (type === 'eXIf') return removePosition(facts)
  return type === 'iTXt' && Buffer.from(facts).includes('GPS')
}

/** From the head to the end; `null` when one of them is missing. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let from = 8; from + 12 <= bytes.length; ) {
    const to = from + 12 + view.readUInt32BE(from)
    if (to > bytes.length) return null
    const type = view.toString('latin1', from + 4, from + 8)
    chunks.push({ type, from, to })
    if (type === 'IEND') return chunks[0]?.type === 'IHDR' ? chunks : null
    from = to
  }
  return null
}
