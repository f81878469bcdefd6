/**
 * A piece of a case that is found as one: a text field, one record of a list, or the short fields
 * of one group. Small, so that an edit writes little anew, and whole enough that words which belong
 * together stand together.
 */
export interface Passage {
  /** Its name within the case: part, fields and ids of records, joined by `/`. */
  readonly place: string
  /** ISO date of a record that has one, else empty. */
  readonly dated: string
  /** The texts in it, each with its own place. Never empty. */
  readonly pieces: readonly Piece[]
}
export interface Piece {
  readonly place: string
  readonly text: string
  /** Of talk beside the fields: the anchor of what it is about. */
  readonly about?: string
}

/** What an edit does to the passages of a case. */
export interface PassageUpdate {
  readonly put: readonly Passage[]
  /** Places of passages that are no more. */
  readonly drop: readonly string[]
  /** Whether `put` is all there is: the case is new, or indexed from nothing. */
  readonly isWhole: boolean
}

/** A passage that was found, and how well it fits. */
export interface FoundPassage {
  readonly caseId: string
  readonly passage: Passage
  readonly fit: Fit
}

/** The typed words as they are; words that begin like them; words that hold them inside. */
export const fits = ['exact', 'beginning', 'inside'] as const
export type Fit = (typeof fits)[number]

/** Raised when passages, or words in them, are made otherwise: every case is then indexed anew. */
export const passageRules = 3

/**
 * Text as it is searched: one Unicode form, without regard to case. Finnish has no rules of its own
 * for letters' case, and asking for its rules would take five times as long.
 */
export const searchForm = (text: string): string => text.normalize('NFC').toLowerCase()
