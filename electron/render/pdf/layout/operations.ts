import type { Run } from '../text/glyph.ts'
import type { Sheet, Tone } from './look.ts'
import type { Element } from './structure.ts'

/**
 * Where an operation belongs: the number of a slot in the structure, or one of the things a page
 * carries that are no part of the text (rules and shades, running head, foot).
 */
export type Owner = number | 'decoration' | 'header' | 'footer'

/** Text from `x` on the baseline `y`. */
export interface TextOperation {
  readonly kind: 'text'
  readonly owner: Owner
  readonly x: number
  readonly y: number
  readonly size: number
  readonly tone: Tone
  readonly runs: readonly Run[]
}

/** A filled rectangle from its top left corner: a shade, a bar or a rule. */
export interface BoxOperation {
  readonly kind: 'box'
  readonly owner: Owner
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone: Tone
}

/** A straight stroke that need be neither level nor upright. */
export interface LineOperation {
  readonly kind: 'line'
  readonly owner: Owner
  readonly x: number
  readonly y: number
  readonly toX: number
  readonly toY: number
  readonly thickness: number
  readonly tone: Tone
}

/** A round mark about its middle; an open one is a ring filled with paper. */
export interface DotOperation {
  readonly kind: 'dot'
  readonly owner: Owner
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly open: boolean
  readonly tone: Tone
}

/** What is drawn. Points from the top left corner of the page, y downwards. */
export type Operation = TextOperation | BoxOperation | LineOperation | DotOperation

/** An entry of the table of contents beside the pages. */
export interface Bookmark {
  readonly level: number
  readonly title: string
  readonly page: number
  readonly y: number
}

/** A document in its place on pages: plain data, ready for any painter. */
export interface LaidOut {
  readonly sheet: Sheet
  readonly pages: readonly (readonly Operation[])[]
  readonly structure: Element
  readonly bookmarks: readonly Bookmark[]
}
