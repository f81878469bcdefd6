import { readFile } from 'node:fs/promises'
import type { DocumentModel } from '../../../templates/model/blocks.ts'
import { said } from '../witnesses.ts'
import { firstDifference, firstMissing, wordsIn, wordsOfModel } from '../words.ts'
import { wordsOfDocx } from './docx-words.ts'
import { wordsOfPdf } from './pdf-words.ts'
import { screenOf, wordsOfScreen } from './screen-words.ts'

/** By check, where a painted document's words part from the model's; empty where they do not. */
export async function faultsOfWords(
  model: DocumentModel,
  pdf: string,
  docx: string,
): Promise<Record<string, string>> {
  const expected = wordsOfModel(model)
  const compared = (found: readonly string[]) => firstDifference(expected, found) ?? ''
  const tree = await said('pdfinfo', '-struct-text', pdf)
  const found = (await said('pdftotext', '-raw', pdf, '-')).replace(directionMarks, ' ')
  return {
    'words in order (pdfinfo)':
      firstDifference(
        expected.map(bySigns),
        wordsOfPdf(tree, alternativesOf(model), model).map(bySigns),
      ) ?? '',
    'words found (pdftotext)':
      firstMissing(
        apartByDirection(expected),
        apartByDirection(wordsIn(found)),
        alternativesOf(model),
      ) ?? '',
    'words in the DOCX': compared(wordsOfDocx(await readFile(docx))),
    'words on screen': compared(wordsOfScreen(screenOf(model))),
  }
}

/** pdftotext sets what runs from right to left between marks of its own, its commas outside. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g
const apartByDirection = (words: readonly string[]) =>
  words.flatMap((word) => word.split(/([\p{Script=Hebrew}\p{Script=Arabic}]+)/u)).filter(Boolean)

/**
 * The tree tells signs of right-to-left scripts as they stand, line by line from the left, so of such
 * words the signs are compared and not their order.
 */
const bySigns = (word: string) =>
  /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(word) ? [...word].sort().join('') : word

const alternativesOf = ({ blocks }: DocumentModel): string[] =>
  blocks.flatMap((block) => (block.type === 'chart' ? [block.alternative] : []))
