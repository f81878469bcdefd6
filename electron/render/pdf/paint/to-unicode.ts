// More entries in one section are not allowed (Adobe Technical Note 5014, 5.2).
const entriesOfSection = 100

/** The map from codes to text, by which a font's glyphs are read. `texts[0]` is the missing glyph. */
export function toUnicodeMap(texts: readonly string[]): string {
  const entries = texts.flatMap((text, code) =>
    text === '' ? [] : [`<${hex(code)}> <${utf16(text)}>`],
  )
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...sectionsOf(entries),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

function sectionsOf(entries: readonly string[]): string[] {
  const count = Math.ceil(entries.length / entriesOfSection)
  return Array.from({ length: count }, (_, index) => {
    const section = entries.slice(index * entriesOfSection, (index + 1) * entriesOfSection)
    return [`${section.length} beginbfchar`, ...section, 'endbfchar'].join('\n')
  })
}

/** A code or a UTF-16 unit as four hexadecimal digits. */
export function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')
}
