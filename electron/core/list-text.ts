/**
 * The text of a file that somebody else's program wrote: UTF-8 or UTF-16 with or without a mark, or
 * Windows-1252, in which every byte is a letter. A zero byte is in none of them but UTF-16, so such
 * a file is no text: `null`.
 */
export function textOfList(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
