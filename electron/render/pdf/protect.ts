import { randomBytes } from 'node:crypto'
import { PDFDocument, PDFName, PDFObject, PDFRawStream } from 'pdf-lib'

/**
 * A copy of one of our PDFs that opens with a passphrase only (AES-256, ISO 32000-2 revision 6). For
 * unsigned documents: a later signature could not be added to it. Not pure: keys and salts are
 * random, so two copies never have the same bytes.
 *
 * PDF/A forbids encryption, so the copy no longer claims to be PDF/A; it stays PDF/UA.
 */
export async function protectPdf(pdf: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  dropArchiveClaim(document)
  hideLanguage(document)
  document.encrypt({
    algorithm: 'AES-256',
    userPassword: passphrase,
    // Whoever holds the passphrase reads, prints and copies; nobody changes the text unseen.
    ownerPassword: randomBytes(24).toString('base64url'),
    permissions: { printing: 'highResolution', copying: true, contentAccessibility: true },
  })
  return document.save({ useObjectStreams: true, updateFieldAppearances: false })
}

function dropArchiveClaim({ catalog, context }: PDFDocument): void {
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  if (!(metadata instanceof PDFRawStream)) throw new Error('The document has no metadata')
  const xmp = new TextDecoder()
    .decode(metadata.getContents())
    .replace(/\s*<pdfaid:(part|conformance)>[^<]*<\/pdfaid:\1>/g, '')
  const entries = { Type: 'Metadata', Subtype: 'XML' }
  const plain = context.register(context.stream(new TextEncoder().encode(xmp), entries))
  const former = catalog.get(PDFName.of('Metadata'))
  catalog.set(PDFName.of('Metadata'), plain)
  if (former) context.delete(former as Parameters<typeof context.delete>[0])
}

/**
 * The library encrypts streams, and strings only where they lie in a stream of objects. The catalog
 * lies in none: its one string moves out of it, or readers would decrypt what was never encrypted.
 */
function hideLanguage({ catalog, context }: PDFDocument): void {
  const language = catalog.get(PDFName.of('Lang'))
  if (language instanceof PDFObject) catalog.set(PDFName.of('Lang'), context.register(language))
}
