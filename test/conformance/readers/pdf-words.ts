import type { DocumentModel } from '../../../templates/model/blocks.ts'
import { wordsIn } from '../words.ts'

/**
 * Every word of a PDF's body as its structure tree tells it, which is what a screen reader reads:
 * running heads, feet and repeated table heads are no part of it.
 *
 * @param tree what `pdfinfo -struct-text` prints of the file.
 * @param alternatives the alternative texts of its figures, in order.
 */
export function wordsOfPdf(
  tree: string,
  alternatives: readonly string[],
  model: DocumentModel,
): string[] {
  const figures = [...alternatives]
  let said = ''
  let figureAt = -1
  let role = ''
  for (const entry of entriesOf(tree)) {
    if (figureAt >= 0 && entry.depth <= figureAt) figureAt = -1
    if (entry.text === undefined) {
      role = entry.role
      if (role === 'Figure') figureAt = entry.depth
      said += '\n'
    } else if (role !== 'Lbl' || !isListMark(entry.text)) {
      // What is drawn in a picture is told by its alternative; its caption is text of its own.
      const drawn = figureAt >= 0 && entry.depth === figureAt + indent
      said += drawn ? `\n${figures.shift() ?? ''}` : entry.text
    }
  }
  return withoutState(wordsIn(said), model)
}

interface Entry {
  readonly depth: number
  readonly role: string
  readonly text: string | undefined
}

const indent = 2

/** The tree's lines: elements by their role, and quoted texts, which may run over several lines. */
function entriesOf(tree: string): Entry[] {
  const entries: Entry[] = []
  for (const match of tree.matchAll(/^( *)(?:"([\s\S]*?)"|([A-Z]\w*)\b[^"\n]*)$/gm)) {
    const [, spaces = '', text, role = ''] = match
    entries.push({ depth: spaces.length, role, text })
  }
  return entries
}

const isListMark = (text: string) => /^(?:•|\d+\.)\s*$/.test(text)

/** A draft says so before its title; on paper this stands in the head, so it is no word of the body. */
function withoutState(words: readonly string[], model: DocumentModel): string[] {
  const state = model.draft ? wordsIn(model.stateLabel) : []
  const begins = state.every((word, index) => words[index] === word)
  return begins ? words.slice(state.length) : [...words]
}
