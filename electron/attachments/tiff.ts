/**
 * The block of facts that TIFF files are and that EXIF puts into pictures: a list of entries of 12
 * bytes (tag, type, count, value or its place), and where the next list is (TIFF 6.0, section 2).
 */
interface Block {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly isLittle: boolean
}

const gpsPlace = 0x8825
/** Bytes of each type of value, by its number. */
const lengths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
/** More lists than a scanned pile of paper has pages. */
const mostLists = 1000

export const isTiff = (bytes: Uint8Array): boolean => listsIn(blockOf(bytes)) !== null

/**
 * Takes out where a picture was taken, in place: the list of positions is blanked with all its
 * values, and nothing points to it any more. Everything else, as which way is up, stays.
 * @returns whether there was anything to take out
 */
export function removePosition(bytes: Uint8Array): boolean {
  const block = blockOf(bytes)
  const lists = listsIn(block)
  return (lists ?? []).map((list) => removeFrom(block, list)).includes(true)
}

const blockOf = (bytes: Uint8Array): Block => ({
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  isLittle: bytes[0] === 0x49,
})

/** Where each list begins; `null` when the chain of lists does not hold together. */
function listsIn({ bytes, view, isLittle }: Block): readonly number[] | null {
  const lists: number[] = []
  try {
    if (view.getUint16(2, isLittle) !== 42) return null
    for (let at = view.getUint32(4, isLittle); at !== 0; ) {
      const end = at + 2 + 12 * view.getUint16(at, isLittle)
      if (end + 4 > bytes.length || lists.includes(at) || lists.length > mostLists) return null
      lists.push(at)
      at = view.getUint32(end, isLittle)
    }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
  return lists.length > 0 ? lists : null
}

function removeFrom(block: Block, list: number): boolean {
  const { bytes, view, isLittle } = block
  const count = view.getUint16(list, isLittle)
  for (let n = 0; n < count; n += 1) {
    const entry = list + 2 + 12 * n
    if (view.getUint16(entry, isLittle) !== gpsPlace) continue
    blank(block, view.getUint32(entry + 8, isLittle))
    const end = list + 2 + 12 * count + 4
    bytes.copyWithin(entry, entry + 12, end)
    bytes.fill(0, end - 12, end)
    view.setUint16(list, count - 1, isLittle)
    return true
  }
  return false
}

/** A list that points outside of the block is blanked as far as there is any of it. */
function blank({ bytes, view, isLittle }: Block, list: number): void {
  if (list + 2 > bytes.length) return
  const count = view.getUint16(list, isLittle)
  for (let n = 0; n < count; n += 1) {
    const entry = list + 2 + 12 * n
    if (entry + 12 > bytes.length) break
    const length =
      (lengths[view.getUint16(entry + 2, isLittle)] ?? 0) * view.getUint32(entry + 4, isLittle)
    const value = view.getUint32(entry + 8, isLittle)
    if (length > 4) bytes.fill(0, value, value + length)
  }
  bytes.fill(0, list, list + 2 + 12 * count)
}
