import { strFromU8, unzipSync } from 'fflate'

/** A Word file taken apart, as a test looks into it. */
export function opened(file: Uint8Array) {
  const parts = unzipSync(file)
  const xml = (name: string) => {
    const bytes = parts[name]
    if (!bytes) throw new Error(`The file has no part ${name}`)
    return strFromU8(bytes)
  }
  return { parts, xml, paragraphs: () => paragraphsOf(xml('word/document.xml')) }
}

/** The words of each paragraph in the order of the file; a picture is its alternative text. */
function paragraphsOf(document: string): string[] {
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)]
    .map(([, content = '']) =>
      [...content.matchAll(/<w:t[ >][^<]*|<w:(?:br|tab)\/>|<wp:docPr [^>]*descr="[^"]*/g)]
        .map(([piece]) => wordsOf(piece))
        .join(''),
    )
    .filter((paragraph) => paragraph !== '')
}

function wordsOf(piece: string): string {
  if (piece === '<w:br/>') return '\n'
  if (piece === '<w:tab/>') return '\t'
  return unescaped(piece.replace(/^<w:t[^>]*>|^.*descr="/, ''))
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
