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
  const readings = [await said('pdftotext', '-raw', pdf, '-'), await said('pdftotext', pdf, '-')]
  return {
    'words in order (pdfinfo)':
      firstDifference(
        expected.map(bySigns),
        wordsOfPdf(tree, alternativesOf(model), model).map(bySigns),
      ) ?? '',
    'words found (pdftotext)':
      firstMissing(
        apartByDirection(expected),
        readings.map((text) => apartByDirection(wordsIn(text.replace(directionMarks, ' ')))),
        alternativesOf(model),
      ) ?? '',
    'words in the DOCX': compared(wordsOfDocx(await readFile(docx))),
    'words on screen': compared(wordsOfScreen(screenOf(model))),
  }
}

/** Marks that pdftotext sets around what runs from right to left. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]+/u
/** A right-to-left word may be found in pieces; its signs are compared in the tree. */
const apartByDirection = (words: readonly string[]) =>
  words.flatMap((word) => word.split(rightToLeft)).filter((word) => word !== '')

/**
 * The tree tells signs of right-to-left scripts as they stand, line by line from the left, so of such
 * words the signs are compared and not their order.
 */
const bySigns = (word: string) => (rightToLeft.test(word) ? [...word].sort().join('') : word)

const alternativesOf = ({ blocks }: DocumentModel): string[] =>
  blocks.flatMap((block) => (block.type === 'chart' ? [block.alternative] : []))
