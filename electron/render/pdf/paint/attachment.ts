import { createHash } from 'node:crypto'
import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib'
import type { DocumentData, DocumentModel } from '../../../../templates/model/blocks.ts'

/**
 * Attaches the document's content as JSON, as the data from which the pages were made (ISO 19005-3,
 * 6.8 and Annex E). Gives the entries that the catalog needs; none when the model has no data.
 */
export function writeAttachment(context: PDFContext, { data, modified }: DocumentModel) {
  if (!data) return {}
  const file = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(data.fileName),
      UF: PDFHexString.fromText(data.fileName),
      Desc: PDFHexString.fromText(data.description),
      AFRelationship: 'Data',
      EF: embedded(context, data, modified),
    }),
  )
  const names = { Names: [PDFHexString.fromText(data.fileName), file] }
  return { AF: [file], Names: { EmbeddedFiles: context.register(context.obj(names)) } }
}

function embedded(context: PDFContext, data: DocumentData, modified: string) {
  const bytes = new TextEncoder().encode(`${JSON.stringify(data.content, null, 2)}\n`)
  const stream: PDFRef = context.register(
    context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: 'application/json',
      // On its own, so that it is encrypted where its file is: strings inside a stream's own
      // dictionary would stay readable in a copy with a passphrase.
      Params: context.register(
        context.obj({
          Size: bytes.length,
          ModDate: PDFString.fromDate(new Date(modified)),
          CheckSum: PDFHexString.of(createHash('md5').update(bytes).digest('hex').toUpperCase()),
        }),
      ),
    }),
  )
  return { F: stream, UF: stream }
}
