import type { AttachmentKind } from '../../templates/parts/attachments/fields.ts'
import type { Person } from './views.ts'

/**
 * In bytes. Courts' and agencies' mailboxes stop at 20 MB a file, so a larger one could not be sent
 * on; a scanned page has 1–2 MB and a photo from a telephone 3–8 MB.
 */
export const largestAttachment = 20 * 1024 * 1024
/**
 * All that is attached to one case at a time, in bytes: five times a full case (25 files, 40 MB).
 * Every backup holds every file, and a vault must still be copied in the time of a coffee.
 */
export const mostAttached = 200 * 1024 * 1024
/** More than a picture from today's telephones has; decoding a larger one could fill the memory. */
export const mostPixelsShown = 64_000_000
/** Longer texts are saved as a copy and read elsewhere. In bytes. */
export const longestTextShown = 1024 * 1024

/** What a file may be, judged by its content. */
export const attachmentTypes = ['pdf', 'png', 'jpeg', 'tiff', 'docx', 'odt', 'text'] as const
export type AttachmentType = (typeof attachmentTypes)[number]

/** How names of each type end, the usual ending first. */
export const endingsOf: Readonly<Record<AttachmentType, readonly [string, ...string[]]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jpe'],
  tiff: ['tif', 'tiff'],
  docx: ['docx'],
  odt: ['odt'],
  text: ['txt'],
}

/** Types that the window shows by itself. */
export const shownTypes: readonly AttachmentType[] = ['png', 'jpeg', 'text']

/** Why a file was not attached. */
export type Refusal =
  | 'cannotRead'
  | 'empty'
  | 'tooLarge'
  /** The case would hold more than {@link mostAttached}. */
  | 'caseFull'
  /** A program, a script, or a document with macros. */
  | 'program'
  /** None of the types that are taken. */
  | 'unknownType'
  /** A picture of a kind that only few programs open. */
  | 'heic'
  /** The name ends as another type than the content is. */
  | 'otherThanNamed'
  /** It begins like one of the types, and does not hold together. */
  | 'broken'
  | 'alreadyThere'
  | 'cannotWrite'

export interface RefusedFile {
  readonly fileName: string
  readonly why: Refusal
  /** What the content is, where that is known. */
  readonly type: AttachmentType | null
}

export interface AddedFile {
  readonly fileName: string
  /** The picture told where it was taken; that was left out. */
  readonly isLocationRemoved: boolean
  /** The file was there and did not read any more; now it does. */
  readonly isMended: boolean
}

/** What came of files that somebody wanted to attach, one by one. */
export interface AddedFiles {
  readonly added: readonly AddedFile[]
  readonly refused: readonly RefusedFile[]
}

/** What is known of an attached file besides what people write of it in the case. */
export interface AttachmentStanding {
  /** The record in the case's part `attachments`. */
  readonly attachmentId: string
  /** Who attached it; `null` for somebody whom this vault does not know. */
  readonly person: Person | null
  /** `missing`: the case tells of it, and this vault does not hold it. */
  readonly standing: 'there' | 'missing' | 'damaged'
}

/** A file as the window shows it; nothing of it is written to any disk. */
export type ShownFile =
  /** `source` is a `data:` address. */
  | { readonly kind: 'picture'; readonly source: string }
  | { readonly kind: 'text'; readonly text: string }

export type { AttachmentKind }
