/** Roles of ISO 32000-1, 14.8.4 that our documents use. */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'Note'
  | 'Div'
  | 'Span'
  | 'Link'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

export interface Attributes {
  /** Of a header cell: what it heads. */
  readonly scope?: 'Column' | 'Row'
  /** Of a figure: the same in words. */
  readonly alternative?: string
  readonly language?: string
  readonly numbering?: 'Decimal' | 'Disc' | 'None'
  /** Of a link: the name of its place, and what is found there. */
  readonly link?: { readonly to: string; readonly about: string }
  /** A name by which links find this place. */
  readonly anchor?: string
}

/** A node of the logical structure. Its kids are elements, and the slots that text is put in. */
export interface Element extends Attributes {
  readonly role: Role
  readonly kids: (Element | number)[]
}

/**
 * Builds the logical structure in reading order. Slots are numbered as they are made, so that
 * sorting by slot is sorting into reading order.
 */
export class Structure {
  readonly root: Element = { role: 'Document', kids: [] }
  #slots = 0

  element(parent: Element, role: Role, attributes: Attributes = {}): Element {
    const element: Element = { role, ...attributes, kids: [] }
    parent.kids.push(element)
    return element
  }

  /** A place for text or drawing in `parent`, after what it holds so far. */
  slot(parent: Element): number {
    parent.kids.push(this.#slots)
    return this.#slots++
  }
}
