import type { Block, DocumentModel } from '../../model/blocks.ts'
import type { DocumentInput } from './input.ts'
import { clientName, joined } from './people.ts'
import { words } from './prose.ts'
import { stateLabel } from './signing.ts'
import { sharedWords } from './wording/words.ts'

/** What makes one document different from another. */
export interface DocumentParts {
  readonly kind: DocumentModel['kind']
  /** Raised when the layout changes so that old and new papers cannot be mixed up. */
  readonly template: number
  /** Names the kind of document only: a file's properties are seen where the client is not known. */
  readonly title: string
  /** The heading at the top of the first page. */
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** Completes a document with what all documents share: title, running head, state, page numbers. */
export function assemble(input: DocumentInput, parts: DocumentParts): DocumentModel {
  const shared = sharedWords(input.language)
  return {
    kind: parts.kind,
    language: input.language,
    title: parts.title,
    header: joined(' · ', [clientName(input.file), parts.title]),
    stateLabel: stateLabel(input),
    draft: input.state.kind === 'draft',
    templateLabel: shared.template(parts.template),
    pageLabel: shared.page,
    modified: input.modified,
    blocks: [
      { type: 'heading', level: 1, text: parts.heading },
      ...inventedNote(input),
      ...parts.blocks,
    ],
  }
}

/** A practice case on paper must not be taken for a person. */
const inventedNote = ({ file, language }: DocumentInput): Block[] =>
  file.fictional === true
    ? [{ type: 'note', tone: 'attention', content: [words(sharedWords(language).invented)] }]
    : []
