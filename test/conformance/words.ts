import { paintText } from '../../electron/render/text/index.ts'
import type { Block, DocumentModel } from '../../templates/model/blocks.ts'

/**
 * Every word that a document's body says, in reading order. A list's bullets and numbers are left
 * out: a word processor and a browser draw them without writing them.
 */
export const wordsOfModel = (model: DocumentModel): string[] =>
  wordsIn(paintText({ ...model, blocks: model.blocks.flatMap(withoutListMarks) }))

function withoutListMarks(block: Block): Block[] {
  if (block.type !== 'list') return [block]
  return block.items.map((content) => ({ type: 'paragraph', style: 'body', content }))
}

/**
 * Words as a reader finds them: apart by white space of any width, broken ones joined again, and
 * composed letters in one form (NFC), since formats may write either.
 */
export const wordsIn = (text: string): string[] =>
  text
    .replace(/\u00AD\n?/g, '')
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')

/** Where two readings part, told with the words around it; `undefined` when they are the same. */
export function firstDifference(
  expected: readonly string[],
  found: readonly string[],
): string | undefined {
  const length = Math.max(expected.length, found.length)
  for (let at = 0; at < length; at += 1) {
    if (expected[at] === found[at]) continue
    const near = (words: readonly string[]) => words.slice(Math.max(0, at - 3), at + 3).join(' ')
    return `word ${at + 1} of ${expected.length}: expected “… ${near(expected)} …”, found “… ${near(found)} …”`
  }
  return undefined
}

/** A word that is said more often than it is found; a picture's alternative is not drawn. */
export function firstMissing(
  expected: readonly string[],
  found: readonly string[],
  alternatives: readonly string[],
): string | undefined {
  const left = counted(found)
  for (const word of alternatives.flatMap(wordsIn)) left.set(word, (left.get(word) ?? 0) + 1)
  return expected.find((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count === 0
  })
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
