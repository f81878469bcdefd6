import type { SnippetPiece } from '../../contract/views.ts'
import { type Fit, searchForm } from './passage.ts'
import { type Sought, type SoughtWord, wordsIn } from './query.ts'

interface Word {
  readonly at: number
  readonly text: string
  readonly isHit: boolean
}

/** In characters, around the first hit. */
const before = 50
const longest = 170

/** How a word of a text fits a sought one, if it does. */
export function fitOf({ typed, whole, beginnings, insides }: SoughtWord, word: string): Fit | null {
  if (word === typed) return 'exact'
  if (whole.includes(word) || beginnings.some((one) => word.startsWith(one))) return 'beginning'
  return insides.some((one) => word.includes(one)) ? 'inside' : null
}

/** How many words of a text were searched for. */
export const hitsIn = (sought: Sought, text: string): number =>
  markedWords(sought, text).filter(({ isHit }) => isHit).length

/** The text around its first hit, cut at words, hits marked as whole words. */
export function snippetOf(sought: Sought, text: string): readonly SnippetPiece[] {
  const words = markedWords(sought, text)
  const first = words.find(({ isHit }) => isHit)?.at ?? 0
  const start = first <= before ? 0 : (words.find(({ at }) => at >= first - before)?.at ?? first)
  const isCut = text.length > start + longest
  const end = isCut ? endOfWord(words, start + longest) : text.length
  const hits = words.filter(({ at, isHit }) => isHit && at >= start && at < end)
  return [
    ...plain(start > 0 ? '…' : ''),
    ...between(text, start, Math.max(end, endsAt(hits.at(-1))), hits),
    ...plain(isCut ? '…' : ''),
  ]
}

function between(text: string, start: number, end: number, hits: readonly Word[]): SnippetPiece[] {
  const pieces: SnippetPiece[] = []
  let at = start
  for (const hit of hits) {
    pieces.push(...plain(text.slice(at, hit.at)), { text: hit.text, isHit: true })
    at = endsAt(hit)
  }
  return [...pieces, ...plain(text.slice(at, end))]
}

const plain = (text: string): SnippetPiece[] => (text ? [{ text, isHit: false }] : [])
const endsAt = (word: Word | undefined): number => (word ? word.at + word.text.length : 0)
const endOfWord = (words: readonly Word[], limit: number): number =>
  endsAt(words.findLast((word) => endsAt(word) <= limit)) || limit

function markedWords({ words: sought, phrases }: Sought, text: string): readonly Word[] {
  const found = [...text.matchAll(/[\p{L}\p{N}\p{Co}]+/gu)].map((match) => ({
    at: match.index,
    text: match[0],
    form: searchForm(match[0]),
  }))
  const inPhrase = phrases.flatMap((phrase) =>
    found.flatMap((_, at) =>
      phrase.every((word, index) => found[at + index]?.form === word)
        ? phrase.map((__, index) => at + index)
        : [],
    ),
  )
  const hits = new Set(inPhrase)
  return found.map(({ at, text: word, form }, index) => ({
    at,
    text: word,
    isHit: hits.has(index) || sought.some((one) => fitOf(one, form) !== null),
  }))
}

/** Whether a text holds everything that is searched for, and how well; for stores without an index. */
export function fitOfText({ words, phrases }: Sought, text: string): Fit | null {
  const present = wordsIn(searchForm(text))
  const joined = ` ${present.join(' ')} `
  if (!phrases.every((phrase) => joined.includes(` ${phrase.join(' ')} `))) return null
  const each = words.map((word) => bestOf(present.map((one) => fitOf(word, one))))
  if (each.includes(null)) return null
  if (each.includes('inside')) return 'inside'
  return each.includes('beginning') ? 'beginning' : 'exact'
}

const bestOf = (found: readonly (Fit | null)[]): Fit | null =>
  (['exact', 'beginning', 'inside'] as const).find((fit) => found.includes(fit)) ?? null
