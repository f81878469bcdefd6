import type { Block, DocumentModel } from '../../model/blocks.ts'
import { clientByName } from '../shared/client.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { chapter, fieldList, prose, words } from '../shared/prose.ts'
import { sectionBlocks } from '../shared/sections.ts'
import { clientSignatureLine, signedNote } from '../shared/signing.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { type RecordContent, type RecordKind, recordDocuments } from './kinds.ts'
import { recordWords } from './wording/words.ts'

/** A record of one piece of the walk: a chapter a section, under the words by which it was asked. */
export const layOutRecord =
  (kind: RecordKind) =>
  (input: DocumentInput): DocumentModel => {
    const { title, lead, signed } = recordWords(input.language)[kind]
    const { client, sections, asks = false }: RecordContent = recordDocuments[kind]
    const shared = sharedWords(input.language)
    const content = sections.flatMap((name) => sectionBlocks(input, name))
    const fields = clientByName(input).slice(0, client === 'byNameAlone' ? 1 : undefined)
    const blocks = [
      ...prose([words(lead)], 'lead'),
      ...fieldList(fields),
      ...(content.length > 0 ? content : prose([words(shared.nothingYet)])),
      ...(signed
        ? chapter(signed, [...signedNote(input), clientSignatureLine(input)])
        : signedNote(input)),
    ]
    return assemble(input, {
      kind,
      title,
      heading: title,
      blocks: asks ? blocks.map(withRoomToAsk) : blocks,
    })
  }

const withRoomToAsk = (block: Block): Block =>
  block.type === 'fieldList' ? { ...block, asks: true } : block
