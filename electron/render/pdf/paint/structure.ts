import { type PDFContext, type PDFDict, PDFHexString, type PDFRef } from 'pdf-lib'
import type { LaidOut } from '../layout/operations.ts'
import type { Element } from '../layout/structure.ts'
import { boundsOf } from './bounds.ts'
import { Links } from './links.ts'
import { rounded } from './numbers.ts'

/** Where a slot's marked content is: page and mark, once for every page it reaches. */
export interface Mark {
  readonly page: PDFRef
  readonly mark: number
}

/** For each page: the slots marked in it, by mark. */
export type MarkedPages = readonly { readonly ref: PDFRef; readonly slots: readonly number[] }[]

/** The role of the element that each slot belongs to. */
export function rolesOfSlots(root: Element): Map<number, string> {
  const roles = new Map<number, string>()
  const visit = (element: Element) => {
    for (const kid of element.kids)
      if (typeof kid === 'number') roles.set(kid, element.role)
      else visit(kid)
  }
  visit(root)
  return roles
}

/** Writes the logical structure, and the parent tree by which a mark finds its element. */
export function writeStructure(context: PDFContext, laidOut: LaidOut, pages: MarkedPages): PDFRef {
  const owners = new Map<number, PDFRef>()
  const treeRef = context.nextRef()
  const refs = pages.map(({ ref }) => ref)
  const links = new Links(context, laidOut, refs)
  const desk: Desk = {
    context,
    marks: marksBySlot(pages),
    owners,
    operations: laidOut.pages,
    sheet: laidOut.sheet,
    links,
    linkOwners: [],
  }
  const document = writeElement(desk, laidOut.structure, treeRef)
  const parents = pages.flatMap(({ slots }, index) => [
    index,
    context.register(context.obj(slots.map((slot) => owners.get(slot) ?? document))),
  ])
  links.finish()
  const linkParents = desk.linkOwners.flat()
  context.assign(
    treeRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree: context.register(context.obj({ Nums: [...parents, ...linkParents] })),
      ParentTreeNextKey: pages.length + desk.linkOwners.length,
    }),
  )
  return treeRef
}

function marksBySlot(pages: MarkedPages): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  for (const { ref, slots } of pages)
    slots.forEach((slot, mark) => {
      const earlier = marks.get(slot)
      if (earlier) earlier.push({ page: ref, mark })
      else marks.set(slot, [{ page: ref, mark }])
    })
  return marks
}

interface Desk {
  readonly context: PDFContext
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  readonly owners: Map<number, PDFRef>
  readonly operations: LaidOut['pages']
  readonly sheet: LaidOut['sheet']
  readonly links: Links
  /** Of each link's annotation its key in the parent tree and its element. */
  readonly linkOwners: [key: number, element: PDFRef][]
}

function writeElement(desk: Desk, element: Element, parent: PDFRef): PDFRef {
  const { context } = desk
  const ref = context.nextRef()
  const Pg = firstPageOf(desk, element)
  const kids = element.kids.flatMap((kid): (PDFRef | PDFDict | number)[] =>
    typeof kid === 'number' ? marksOf(desk, kid, ref, Pg) : [writeElement(desk, kid, ref)],
  )
  kids.push(...annotationsOf(desk, element, ref))
  context.assign(
    ref,
    context.obj({
      S: element.role,
      P: parent,
      K: kids,
      Pg,
      ...attributesOf(desk, element),
    }),
  )
  return ref
}

/** What can be pressed of a link, as a part of the text that is read. */
function annotationsOf(desk: Desk, element: Element, ref: PDFRef): PDFDict[] {
  return desk.links.write(element).map(({ annotation, page: Pg }) => {
    desk.linkOwners.push([desk.links.numbered(annotation), ref])
    return desk.context.obj({ Type: 'OBJR', Obj: annotation, Pg })
  })
}

/** The page that an element's plain marks are on; marks on later pages name theirs themselves. */
function firstPageOf({ marks }: Desk, element: Element): PDFRef | undefined {
  for (const kid of element.kids) {
    const page = typeof kid === 'number' ? marks.get(kid)?.[0]?.page : undefined
    if (page) return page
  }
  return undefined
}

function marksOf(desk: Desk, slot: number, owner: PDFRef, usual: PDFRef | undefined) {
  desk.owners.set(slot, owner)
  return (desk.marks.get(slot) ?? []).map(({ page: Pg, mark }) =>
    Pg === usual ? mark : desk.context.obj({ Type: 'MCR', Pg, MCID: mark }),
  )
}

function attributesOf(desk: Desk, element: Element) {
  const { alternative, language, scope, numbering } = element
  const attributes = {
    ...(alternative === undefined ? {} : pictureAttributes(desk, element)),
    ...(scope === undefined ? {} : { O: 'Table', Scope: scope }),
    ...(numbering === undefined ? {} : { O: 'List', ListNumbering: numbering }),
  }
  return {
    ...(language === undefined ? {} : { Lang: PDFHexString.fromText(language) }),
    ...(alternative === undefined ? {} : { Alt: PDFHexString.fromText(alternative) }),
    ...(Object.keys(attributes).length === 0 ? {} : { A: desk.context.obj(attributes) }),
  }
}

function pictureAttributes({ operations, sheet }: Desk, picture: Element) {
  const slots = new Set(picture.kids.filter((kid) => typeof kid === 'number'))
  const bounds = boundsOf(operations, slots, sheet)
  return { O: 'Layout', Placement: 'Block', ...(bounds ? { BBox: bounds.map(rounded) } : {}) }
}
