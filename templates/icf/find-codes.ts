import { chapterOf } from './chapters.ts'
import type { NamedCode } from './list-fault.ts'

/** A list made ready to be searched while somebody types. */
export interface SearchableCodes {
  readonly nameOf: (code: string) => string | undefined
  readonly find: (typed: string, only?: 'e') => readonly NamedCode[]
}

/** More than anybody reads in a list; one more word brings up the rest. */
const mostShown = 60

/**
 * By the beginning of a code, in the order of the classification; by words, those whose name begins
 * a word with them first. Every typed word must be there, in any order. Nothing typed: the chapters.
 */
export function searchableCodes(codes: readonly NamedCode[]): SearchableCodes {
  const names = new Map(codes.map(({ code, name }) => [code, name]))
  const searched = codes.map((named) => ({ named, text: plain(named.name) }))
  return {
    nameOf: (code) => names.get(code),
    find: (typed, only) => {
      const words = plain(typed).split(/\s+/).filter(Boolean)
      const within = only ? searched.filter(({ named }) => named.code.startsWith(only)) : searched
      const [first] = words
      if (first === undefined) {
        return within.filter(({ named }) => isChapter(named.code)).map(({ named }) => named)
      }
      const isByCode = words.length === 1 && /^[bsde]\d*$/.test(first)
      const found = new Set(
        isByCode ? within.filter(({ named }) => named.code.startsWith(first)) : [],
      )
      for (const one of bestFirst(within, words)) found.add(one)
      return inChapters([...found].slice(0, mostShown).map(({ named }) => named))
    },
  }
}

const isChapter = (code: string): boolean => code.length === 2

/** Those that hold every word; the more of the words begin a word of theirs, the sooner. */
function bestFirst<One extends { readonly text: string }>(
  all: readonly One[],
  words: readonly string[],
): readonly One[] {
  const byRank: One[][] = words.map(() => []).concat([[]])
  for (const one of all) {
    if (!words.every((word) => one.text.includes(word))) continue
    const inside = words.filter((word) => !` ${one.text}`.includes(` ${word}`)).length
    byRank[inside]?.push(one)
  }
  return byRank.flat()
}

/** Chapters in the order of their best code, each together, so that a heading stands once. */
function inChapters(found: readonly NamedCode[]): readonly NamedCode[] {
  const order = [...new Set(found.map(({ code }) => chapterOf(code)))]
  return order.flatMap((chapter) => found.filter(({ code }) => chapterOf(code) === chapter))
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('fi')
