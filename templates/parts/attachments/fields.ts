import { fact, line, records, requiredChoice, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

export const attachmentKinds = ['signedPage', 'statement', 'photo', 'other'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/**
 * What is told of the files that belong to a case. The files themselves are kept apart, by the hash
 * of their content: a document's whole history goes to everyone who gets it, and a file that has
 * been taken off must not travel for ever.
 */
export const attachments = part('attachments', 1, {
  attachments: records({
    /** As the person gave it. */
    name: line(),
    /** Always chosen, by the product until a person says otherwise. */
    kind: { ...requiredChoice(attachmentKinds), needed: false },
    note: text(),
    /** SHA-256 of the content, in hex: the name under which the file is kept. */
    sha256: fact(),
    /** A name of ours for what the content was found to be: `pdf`, `png` … */
    type: fact(),
    /** Size in bytes. */
    bytes: fact(),
    /** ISO date-time. */
    addedAt: fact(),
  }),
})
