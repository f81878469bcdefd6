/// <reference path="./hyphen.d.ts" />
import en from 'hyphen/en-gb/index.js'
import fi from 'hyphen/fi/index.js'
import sv from 'hyphen/sv/index.js'

const engines: Readonly<Record<string, { hyphenateSync(text: string): string }>> = { fi, sv, en }
const fewestLetters = 3
const known = new Map<string, readonly number[]>()
const knownLimit = 5_000

/**
 * Where a word may be broken with a hyphen: offsets into it, ascending, at least three letters from
 * either end. A soft hyphen (U+00AD) that the writer typed outranks the patterns of the language.
 * An address, and a language without patterns, has no such places.
 */
export function hyphenationPoints(word: string, language: string): readonly number[] {
  const key = `${language} ${word}`
  const remembered = known.get(key)
  if (remembered) return remembered
  if (known.size >= knownLimit) known.clear()
  const points = findPoints(word, language)
  known.set(key, points)
  return points
}

function findPoints(word: string, language: string): readonly number[] {
  if (word.includes('\u00AD')) return offsetsAfter(word, '\u00AD')
  if (/[@/\\_\d]/.test(word)) return []
  const marked = engines[language.slice(0, 2)]?.hyphenateSync(word) ?? word
  return offsetsBetween(marked).filter((at) => lettersAround(word, at) >= fewestLetters)
}

function offsetsAfter(word: string, sign: string): number[] {
  return [...word.matchAll(new RegExp(sign, 'g'))].map((match) => match.index + 1)
}

function offsetsBetween(marked: string): number[] {
  const parts = marked.split('\u00AD')
  let offset = 0
  return parts.slice(0, -1).map((part) => {
    offset += part.length
    return offset
  })
}

function lettersAround(word: string, at: number): number {
  const before = /\p{L}*$/u.exec(word.slice(0, at))?.[0].length ?? 0
  const after = /^\p{L}*/u.exec(word.slice(at))?.[0].length ?? 0
  return Math.min(before, after)
}
