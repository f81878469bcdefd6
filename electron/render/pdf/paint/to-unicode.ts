import { fourDigits, utf16 } from './numbers.ts'

// More entries in one section are not allowed (Adobe Technical Note 5014, 5.2).
const entriesOfSection = 100

/**
 * The map from codes to text, by which a font's glyphs are read. A code without text has none in the
 * map. `digits` writes a code as the text of the pages does.
 */
export function toUnicodeMap(texts: readonly string[], digits = fourDigits): string {
  const entries = texts.flatMap((text, code) =>
    text === '' ? [] : [`<${digits(code)}> <${utf16(text)}>`],
  )
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    `<${digits(0)}> <${digits(0).replaceAll('0', 'F')}>`,
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
