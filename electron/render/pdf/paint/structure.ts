import { type PDFContext, type PDFDict, PDFHexString, type PDFRef } from 'pdf-lib'
import { contentWidth, page } from '../layout/look.ts'
import type { Element } from '../layout/structure.ts'

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
export function writeStructure(context: PDFContext, root: Element, pages: MarkedPages): PDFRef {
  const marks = marksBySlot(pages)
  const owners = new Map<number, PDFRef>()
  const treeRef = context.nextRef()
  const document = writeElement({ context, marks, owners }, root, treeRef)
  const parents = pages.flatMap(({ slots }, index) => [
    index,
    context.register(context.obj(slots.map((slot) => owners.get(slot) ?? document))),
  ])
  context.assign(
    treeRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree: context.register(context.obj({ Nums: parents })),
      ParentTreeNextKey: pages.length,
    }),
  )
  return treeRef
}

function marksBySlot(pages: MarkedPages): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  for (const { ref, slots } of pages)
    slots.forEach((slot, mark) => {
      marks.set(slot, [...(marks.get(slot) ?? []), { page: ref, mark }])
    })
  return marks
}

interface Desk {
  readonly context: PDFContext
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  readonly owners: Map<number, PDFRef>
}

function writeElement(desk: Desk, element: Element, parent: PDFRef): PDFRef {
  const { context } = desk
  const ref = context.nextRef()
  const kids = element.kids.flatMap((kid): (PDFRef | PDFDict)[] =>
    typeof kid === 'number' ? marksOf(desk, kid, ref) : [writeElement(desk, kid, ref)],
  )
  context.assign(
    ref,
    context.obj({
      Type: 'StructElem',
      S: element.role,
      P: parent,
      K: kids,
      ...attributesOf(context, element),
    }),
  )
  return ref
}

function marksOf(desk: Desk, slot: number, owner: PDFRef): PDFDict[] {
  desk.owners.set(slot, owner)
  return (desk.marks.get(slot) ?? []).map(({ page: Pg, mark }) =>
    desk.context.obj({ Type: 'MCR', Pg, MCID: mark }),
  )
}

function attributesOf(context: PDFContext, element: Element) {
  const { alternative, language, scope, numbering } = element
  return {
    ...(language === undefined ? {} : { Lang: PDFHexString.fromText(language) }),
    ...(alternative === undefined
      ? {}
      : {
          Alt: PDFHexString.fromText(alternative),
          A: context.obj({
            O: 'Layout',
            Placement: 'Block',
            BBox: [page.left, 0, page.left + contentWidth, page.height],
          }),
        }),
    ...(scope === undefined ? {} : { A: context.obj({ O: 'Table', Scope: scope }) }),
    ...(numbering === undefined ? {} : { A: context.obj({ O: 'List', ListNumbering: numbering }) }),
  }
}
