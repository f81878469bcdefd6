import { createHash } from 'node:crypto'
import { PDFContext, PDFHexString, type PDFRef, PDFStreamWriter, PDFString } from 'pdf-lib'
import type { DocumentModel } from '../../../../templates/model/blocks.ts'
import type { FontFiles } from '../../fonts/index.ts'
import type { Sheet } from '../layout/look.ts'
import type { LaidOut } from '../layout/operations.ts'
import { writeAttachment } from './attachment.ts'
import { type PageContent, writePage } from './content.ts'
import { Wardrobe } from './fonts.ts'
import { writeOutputIntent, writeProperties, writeXmp } from './metadata.ts'
import { writeOutline } from './outline.ts'
import { rolesOfSlots, writeStructure } from './structure.ts'

/** Writes a laid-out document as a tagged PDF file. */
export async function writeDocument(
  laidOut: LaidOut,
  model: DocumentModel,
  fonts: FontFiles,
): Promise<Uint8Array> {
  const context = PDFContext.create()
  const wardrobe = new Wardrobe(fonts, context)
  const roles = rolesOfSlots(laidOut.structure)
  const { sheet } = laidOut
  const contents = laidOut.pages.map((operations) =>
    writePage(operations, (slot) => roles.get(slot) ?? 'P', wardrobe, sheet),
  )
  wardrobe.embedAll()
  const { tree, pages } = writePages(context, contents, wardrobe, sheet)
  const structure = writeStructure(
    context,
    laidOut,
    pages.map((ref, index) => ({ ref, slots: contents[index]?.slots ?? [] })),
  )
  writeCatalog(context, model, tree, structure, writeOutline(context, laidOut, pages))
  context.trailerInfo.Info = writeProperties(context, model)
  context.trailerInfo.ID = identify(context, model, contents)
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
}

function writePages(
  context: PDFContext,
  contents: readonly PageContent[],
  wardrobe: Wardrobe,
  { width, height }: Sheet,
) {
  const tree = context.nextRef()
  const resources = context.register(context.obj({ Font: wardrobe.resources() }))
  const pages = contents.map(({ operators }, index) =>
    context.register(
      context.obj({
        Type: 'Page',
        Parent: tree,
        MediaBox: [0, 0, width, height],
        Resources: resources,
        Contents: context.register(context.flateStream(operators)),
        StructParents: index,
        Tabs: 'S',
      }),
    ),
  )
  context.assign(tree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }))
  return { tree, pages }
}

function writeCatalog(
  context: PDFContext,
  model: DocumentModel,
  pages: PDFRef,
  structure: PDFRef,
  outline: PDFRef | undefined,
): void {
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: pages,
      Lang: PDFString.of(model.language),
      MarkInfo: { Marked: true },
      StructTreeRoot: structure,
      Metadata: writeXmp(context, model),
      OutputIntents: [writeOutputIntent(context)],
      ViewerPreferences: { DisplayDocTitle: true },
      ...writeAttachment(context, model),
      ...(outline ? { Outlines: outline, PageMode: 'UseOutlines' } : {}),
    }),
  )
}

/** The file's identity, from what it says and when, never from chance. */
function identify(context: PDFContext, model: DocumentModel, contents: readonly PageContent[]) {
  const hash = createHash('sha256').update(`${model.kind}\n${model.title}\n${model.modified}\n`)
  for (const { operators } of contents) hash.update(operators)
  hash.update(JSON.stringify(model.data ?? null))
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32).toUpperCase())
  return context.obj([id, id])
}
