import { type PDFContext, PDFDict, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import { page, type Sheet } from '../layout/look.ts'
import type { LaidOut, Operation } from '../layout/operations.ts'
import type { Element } from '../layout/structure.ts'
import { boundsOf } from './bounds.ts'
import { rounded } from './numbers.ts'

/** A link's annotation on one page, and the element that it makes part of the text. */
export interface WrittenLink {
  readonly annotation: PDFRef
  readonly page: PDFRef
}

/**
 * Writes the links of a document: an annotation for every page that a link's words reach, which the
 * caller puts into the structure beside the words (ISO 14289-1, 7.18.5). Nothing for a link whose
 * place is not in the document: a link to nowhere is worse than plain words.
 */
export class Links {
  readonly #places: ReadonlyMap<string, Place>
  readonly #annotations = new Map<PDFRef, PDFRef[]>()
  #count = 0

  constructor(
    private readonly context: PDFContext,
    private readonly laidOut: LaidOut,
    private readonly pages: readonly PDFRef[],
  ) {
    this.#places = placesOf(laidOut)
  }

  write(element: Element): WrittenLink[] {
    const place = element.link && this.#places.get(element.link.to)
    const target = place && this.pages[place.page]
    if (!place || !target) return []
    return this.laidOut.pages.flatMap((operations, index) => {
      const annotation = this.#annotate(element, operations, [
        target,
        'XYZ',
        null,
        topOf(place, this.laidOut.sheet),
        null,
      ])
      const on = this.pages[index]
      if (!annotation || !on) return []
      this.#annotations.set(on, [...(this.#annotations.get(on) ?? []), annotation])
      return [{ annotation, page: on }]
    })
  }

  /** Tells an annotation where the parent tree finds its element. */
  numbered(annotation: PDFRef): number {
    const key = this.pages.length + this.#count
    this.#count += 1
    this.context.lookup(annotation, PDFDict).set(PDFName.of('StructParent'), this.context.obj(key))
    return key
  }

  /** Every page is given its annotations. */
  finish(): void {
    for (const [on, annotations] of this.#annotations)
      this.context.lookup(on, PDFDict).set(PDFName.of('Annots'), this.context.obj(annotations))
  }

  #annotate(element: Element, operations: readonly Operation[], destination: Destination) {
    const slots = new Set(element.kids.filter((kid) => typeof kid === 'number'))
    const bounds = boundsOf([operations], slots, this.laidOut.sheet)
    if (!bounds) return undefined
    return this.context.register(
      this.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: bounds.map(rounded),
        Border: [0, 0, 0],
        // Printed with the page, as PDF/A asks (ISO 19005-3, 6.3.2).
        F: 4,
        Contents: PDFHexString.fromText(element.link?.about ?? ''),
        Dest: destination,
      }),
    )
  }
}

type Destination = readonly [PDFRef, 'XYZ', null, number, null]

interface Place {
  readonly page: number
  readonly y: number
}

/** Where on which page each named place stands. */
function placesOf({ structure, pages }: LaidOut): Map<string, Place> {
  const names = new Map<number, string>()
  const visit = (element: Element) => {
    for (const kid of element.kids)
      if (typeof kid !== 'number') visit(kid)
      else if (element.anchor !== undefined) names.set(kid, element.anchor)
  }
  visit(structure)
  const places = new Map<string, Place>()
  if (names.size === 0) return places
  pages.forEach((operations, index) => {
    for (const { owner, y } of operations) {
      const name = typeof owner === 'number' ? names.get(owner) : undefined
      if (name !== undefined && !places.has(name)) places.set(name, { page: index, y })
    }
  })
  return places
}

/** The line stands whole below the top of the window. */
const airAbove = 24

const topOf = ({ y }: Place, { scale, y: bottom }: Sheet): number =>
  rounded(bottom + (page.height - y + airAbove) * scale)
