import { Document, Packer, PageOrientation, type Paragraph, type Table } from 'docx'
import type { Block, DocumentModel } from '../../../templates/model/blocks.ts'
import { readableModel } from '../text/readable.ts'
import { paintBlanks } from './blanks.ts'
import type { EmbeddedFaces } from './font-parts.ts'
import { paintFooter, paintHeader } from './furniture.ts'
import { type Sheet, sheets } from './page.ts'
import { listLevelsOn, paintHeading, paintList, paintNote, paintProse } from './paragraphs.ts'
import { paintActorCards, paintSignatures } from './people.ts'
import { paintChart } from './picture.ts'
import { settle } from './settle.ts'
import { stylesFor } from './styles.ts'
import { paintFieldList, paintTable } from './tables.ts'

export type { EmbeddedFaces } from './font-parts.ts'

/** The file's properties name the product, never the person at the keyboard. */
const creator = 'Kykysilta'

/**
 * Paints a document as an A4 Word file that a person can go on editing: real styles, lists, tables
 * and fields, with its font inside. The same model and faces give the same bytes, whatever the
 * clock, the time zone or the machine. Throws when `model.modified` is not a date.
 */
export async function paintDocx(model: DocumentModel, faces: EmbeddedFaces): Promise<Uint8Array> {
  const readable = readableModel(model)
  const print = readable.print ?? 'usual'
  const sheet = sheets[print]
  const document = new Document({
    title: readable.title,
    creator,
    lastModifiedBy: creator,
    styles: stylesFor(readable.language, print),
    numbering: listLevelsOn(sheet),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    sections: [
      {
        properties: { page: layoutOf(sheet) },
        headers: { default: paintHeader(readable) },
        footers: { default: paintFooter(readable, sheet) },
        children: readable.blocks.flatMap((block, place) =>
          paintBlock(block, { place, faces, sheet }),
        ),
      },
    ],
  })
  const file = await Packer.toBuffer(document)
  return settle(file, { modified: readable.modified, faces })
}

/** Word is told the upright paper and that it lies on its side; the library swaps the sides itself. */
const layoutOf = ({ width, height, isTurned, margin, edge }: Sheet) => ({
  size: {
    width,
    height,
    ...(isTurned && { orientation: PageOrientation.LANDSCAPE }),
  },
  margin: {
    top: margin,
    right: margin,
    bottom: margin,
    left: margin,
    header: edge,
    footer: edge,
  },
})

interface Where {
  readonly place: number
  readonly faces: EmbeddedFaces
  readonly sheet: Sheet
}

function paintBlock(block: Block, { place, faces, sheet }: Where): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return paintHeading(block)
    case 'paragraph':
      return paintProse(block)
    case 'list':
      return paintList(block, place)
    case 'fieldList':
      return paintFieldList(block, sheet)
    case 'table':
      return paintTable(block, sheet)
    case 'chart':
      return paintChart(block, faces.text, sheet)
    case 'actorCards':
      return paintActorCards(block, sheet)
    case 'signatures':
      return paintSignatures(block, sheet)
    case 'note':
      return paintNote(block)
    case 'blanks':
      return paintBlanks(block, sheet)
  }
}
