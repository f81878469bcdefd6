import type { DocumentModel } from '../../../templates/model/blocks.ts'
import type { FontFiles } from '../fonts/index.ts'
import { layOut } from './layout/index.ts'
import { writeDocument } from './paint/document.ts'
import { typesetterOf } from './text/typesetter.ts'

/**
 * Paints a document as A4 PDF. Pure: the same model and fonts give the same bytes; no clock, no
 * randomness, no file access.
 */
export async function paintPdf(model: DocumentModel, fonts: FontFiles): Promise<Uint8Array> {
  return writeDocument(layOut(model, typesetterOf(fonts)), model, fonts)
}
