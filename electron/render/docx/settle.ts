import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { type EmbeddedFaces, fontParts } from './font-parts.ts'

export interface Settlement {
  /** ISO date-time written as the time of creation and of the last change. */
  readonly modified: string
  readonly faces: EmbeddedFaces
}

/** Parts that the library always writes and that say nothing here; Word doubts a file with empty ones. */
const unusedParts = ['word/footnotes.xml', 'word/endnotes.xml', 'docProps/custom.xml']

/**
 * Makes the library's file the same for the same model: no clock, no random ids, parts in a fixed
 * order. Leaves out unused parts and lays the fonts in.
 */
export function settle(file: Uint8Array, { modified, faces }: Settlement): Uint8Array {
  const parts = Object.entries(unzipSync(file))
    .filter(([name, bytes]) => !isUnused(name) && !isEmptyRelations(name, bytes))
    .map(([name, bytes]): [string, Uint8Array] => [name, settlePart(name, bytes, modified)])
  const all: Zippable = { ...Object.fromEntries(parts), ...fontParts(faces) }
  const ordered = Object.fromEntries(
    Object.entries(all).sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1)),
  )
  // ZIP holds local times: read back as local, this is the same moment's digits in every time zone.
  return zipSync(ordered, { mtime: new Date(1980, 0, 1) })
}

const isUnused = (name: string) =>
  unusedParts.some((part) => name === part || name === relationsOf(part))

const relationsOf = (part: string) => part.replace(/([^/]+)$/, '_rels/$1.rels')

const isEmptyRelations = (name: string, bytes: Uint8Array) =>
  name.endsWith('.rels') && !strFromU8(bytes).includes('<Relationship ')

/** Readers of the format look for the list of contents first. */
const rank = (name: string) => (name === '[Content_Types].xml' ? '' : name)

function settlePart(name: string, bytes: Uint8Array, modified: string): Uint8Array {
  const change = changes.find(({ part }) => part.test(name))
  return change ? strToU8(change.apply(strFromU8(bytes), modified)) : bytes
}

const changes: readonly {
  readonly part: RegExp
  readonly apply: (xml: string, modified: string) => string
}[] = [
  { part: /^docProps\/core\.xml$/, apply: setTimes },
  { part: /^\[Content_Types\]\.xml$/, apply: forgetUnusedContents },
  { part: /\.rels$/, apply: forgetUnusedRelations },
  { part: /^word\/document\.xml$/, apply: (xml) => numberBookmarks(numberDrawings(xml)) },
  { part: /^word\/settings\.xml$/, apply: keepFontsWhenSaved },
]

function setTimes(xml: string, modified: string): string {
  const time = `${new Date(modified).toISOString().slice(0, 19)}Z`
  return xml.replace(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, `$1${time}`)
}

function forgetUnusedContents(xml: string): string {
  return xml.replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, (element, part: string) =>
    unusedParts.includes(part) ? '' : element,
  )
}

function forgetUnusedRelations(xml: string): string {
  return xml.replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, (element, target: string) =>
    unusedParts.some((part) => part === target || part === `word/${target}`) ? '' : element,
  )
}

function numberDrawings(xml: string): string {
  let number = 0
  return xml.replace(/(<wp:docPr [^>]*?\bid=")[^"]*/g, (_, before: string) => {
    number += 1
    return `${before}${number}`
  })
}

/** The library counts bookmarks over all documents of a process. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replace(
    /(<w:bookmark(?:Start|End) [^>]*?\bw:id=")([^"]*)/g,
    (_, before: string, id: string) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
      return `${before}${numbers.get(id)}`
    },
  )
}

/** Without this Word throws the embedded faces away at the first saving. */
function keepFontsWhenSaved(xml: string): string {
  return xml.replace('<w:displayBackgroundShape/>', '<w:embedTrueTypeFonts/>')
}
