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
  const found = wordsIn(await said('pdftotext', '-raw', pdf, '-'))
  return {
    'words in order (pdfinfo)': compared(wordsOfPdf(tree, alternativesOf(model), model)),
    'words found (pdftotext)': firstMissing(expected, found, alternativesOf(model)) ?? '',
    'words in the DOCX': compared(wordsOfDocx(await readFile(docx))),
    'words on screen': compared(wordsOfScreen(screenOf(model))),
  }
}

const alternativesOf = ({ blocks }: DocumentModel): string[] =>
  blocks.flatMap((block) => (block.type === 'chart' ? [block.alternative] : []))
