import { Document, Packer, type Paragraph, type Table } from 'docx'
import type { Block, DocumentModel } from '../../../templates/model/blocks.ts'
import { readableModel } from '../text/readable.ts'
import type { EmbeddedFaces } from './font-parts.ts'
import { paintFooter, paintHeader } from './furniture.ts'
import { page } from './page.ts'
import { listLevels, paintHeading, paintList, paintNote, paintProse } from './paragraphs.ts'
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
  const document = new Document({
    title: readable.title,
    creator,
    lastModifiedBy: creator,
    styles: stylesFor(readable.language),
    numbering: listLevels,
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    sections: [
      {
        properties: { page: pageLayout },
        headers: { default: paintHeader(readable) },
        footers: { default: paintFooter(readable) },
        children: readable.blocks.flatMap((block, place) => paintBlock(block, place, faces)),
      },
    ],
  })
  const file = await Packer.toBuffer(document)
  return settle(file, { modified: readable.modified, faces })
}

const pageLayout = {
  size: { width: page.width, height: page.height },
  margin: {
    top: page.margin,
    right: page.margin,
    bottom: page.margin,
    left: page.margin,
    header: page.edge,
    footer: page.edge,
  },
}

function paintBlock(block: Block, place: number, faces: EmbeddedFaces): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return paintHeading(block)
    case 'paragraph':
      return paintProse(block)
    case 'list':
      return paintList(block, place)
    case 'fieldList':
      return paintFieldList(block)
    case 'table':
      return paintTable(block)
    case 'chart':
      return paintChart(block, faces.text)
    case 'actorCards':
      return paintActorCards(block)
    case 'signatures':
      return paintSignatures(block)
    case 'note':
      return paintNote(block)
  }
}
