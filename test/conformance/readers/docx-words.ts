import { opened } from '../../../electron/render/docx/opened.specimen.ts'
import { wordsIn } from '../words.ts'

/** Every word of a Word file's body, a picture by its alternative text. */
export const wordsOfDocx = (file: Uint8Array): string[] =>
  wordsIn(opened(file).paragraphs().join('\n'))
