import type { Block, DocumentModel } from '../../model/blocks.ts'
import type { DocumentInput } from './input.ts'
import { clientName, joined } from './people.ts'
import { words } from './prose.ts'
import { asOfLabel, stateLabel } from './signing.ts'
import { sharedWords } from './wording/words.ts'

/** What makes one document different from another. */
export interface DocumentParts {
  readonly kind: DocumentModel['kind']
  /** Names the kind of document only: a file's properties are seen where the client is not known. */
  readonly title: string
  /** The heading at the top of the first page. */
  readonly heading: string
  readonly blocks: readonly Block[]
  /**
   * A `text` is what people sign off in the window: a draft until then. A `paper` says of itself from
   * which day it tells; a `form` speaks of nobody until somebody writes on it.
   */
  readonly standing?: 'text' | 'paper' | 'form'
}

/** Completes a document with what all documents share: title, running head, state, page numbers. */
export function assemble(input: DocumentInput, parts: DocumentParts): DocumentModel {
  const shared = sharedWords(input.language)
  const { standing = 'text' } = parts
  return {
    kind: parts.kind,
    language: input.language,
    title: parts.title,
    header: joined(' · ', [standing === 'form' ? '' : clientName(input.file), parts.title]),
    stateLabel: labels[standing](input),
    draft: standing === 'text' && input.state.kind === 'draft',
    organisation: standing === 'form' ? '' : answerable(input),
    // Which version of which template is known where all documents are listed.
    templateLabel: '',
    pageLabel: shared.page,
    modified: input.modified,
    blocks: [
      { type: 'heading', level: 1, text: parts.heading },
      ...(standing === 'form' ? [] : inventedNote(input)),
      ...parts.blocks,
    ],
  }
}

const labels: Readonly<Record<Standing, (input: DocumentInput) => string>> = {
  text: stateLabel,
  paper: asOfLabel,
  form: ({ language }) => sharedWords(language).blankForm,
}
type Standing = NonNullable<DocumentParts['standing']>

/** The organisation of the first of the network, who answers for the assessment. */
const answerable = ({ file }: DocumentInput): string => file.actors?.[0]?.organisation?.trim() ?? ''

/** A practice case on paper must not be taken for a person. */
const inventedNote = ({ file, language }: DocumentInput): Block[] =>
  file.fictional === true
    ? [{ type: 'note', tone: 'attention', content: [words(sharedWords(language).invented)] }]
    : []
