import type { Doc, ImmutableString } from '@automerge/automerge'

/** Fields and groups of a form inside a merging document: texts, single values, maps. */
export interface Node {
  [name: string]: unknown
}

/** One item of a list. Items are kept in a map by their random id, and ordered by rank, then id. */
export interface Item extends Node {
  rank: number
  /** Out of sight, but its history stays and it can come back. */
  removed?: boolean
  answers: Node
}

/**
 * The merging document of one part. Texts are Automerge text; every other string is immutable, so
 * that two people's choices meet as a conflict and not as a mixture of letters.
 */
export interface PartShape {
  part: ImmutableString
  formVersion: number
  answers: Node
  /** Places that the imported file held explicitly empty. */
  asWritten: { [place: string]: boolean }
  /** What the format does not know, by place, as JSON text. */
  unknown: { [place: string]: ImmutableString }
  /** Signed records by id, as JSON text; entries are added and never changed. */
  ledger: { [id: string]: ImmutableString }
}

export type PartDocument = Doc<PartShape>

/** The document's name for a place: the empty name of the outermost object needs a mark. */
export const placeKey = (place: string): string => `/${place}`
export const placeOfKey = (key: string): string => key.slice(1)
