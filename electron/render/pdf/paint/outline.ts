import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib'
import { page, type Sheet } from '../layout/look.ts'
import type { Bookmark, LaidOut } from '../layout/operations.ts'

interface Branch {
  readonly bookmark: Bookmark
  readonly below: Branch[]
}

/** Writes the table of contents beside the pages; none when there are no headings. */
export function writeOutline(
  context: PDFContext,
  { bookmarks, sheet }: LaidOut,
  pages: readonly PDFRef[],
): PDFRef | undefined {
  if (bookmarks.length === 0) return undefined
  const root = context.nextRef()
  const branches = branchesOf(bookmarks)
  const kids = writeBranches(context, branches, root, { pages, sheet })
  context.assign(root, context.obj({ Type: 'Outlines', ...ends(kids), Count: count(branches) }))
  return root
}

function branchesOf(bookmarks: readonly Bookmark[]): Branch[] {
  const top: Branch[] = []
  const open: Branch[] = []
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop()
    const branch: Branch = { bookmark, below: [] }
    const siblings = open.at(-1)?.below ?? top
    siblings.push(branch)
    open.push(branch)
  }
  return top
}

const ends = (refs: readonly PDFRef[]) => ({ First: refs[0], Last: refs.at(-1) })
const count = (branches: readonly Branch[]): number =>
  branches.reduce((sum, branch) => sum + 1 + count(branch.below), 0)

function writeBranches(
  context: PDFContext,
  branches: readonly Branch[],
  parent: PDFRef,
  place: { readonly pages: readonly PDFRef[]; readonly sheet: Sheet },
): PDFRef[] {
  const { pages, sheet } = place
  const refs = branches.map(() => context.nextRef())
  branches.forEach(({ bookmark, below }, index) => {
    const ref = refs[index]
    const target = pages[bookmark.page]
    if (!ref || !target) return
    const kids = writeBranches(context, below, ref, place)
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(bookmark.title),
        Parent: parent,
        Dest: [target, 'XYZ', null, topOf(bookmark, sheet), null],
        Prev: refs[index - 1],
        Next: refs[index + 1],
        ...(kids.length > 0 ? { ...ends(kids), Count: count(below) } : {}),
      }),
    )
  })
  return refs
}

/** A little above the heading, from the bottom of the paper. */
const topOf = ({ y }: Bookmark, sheet: Sheet): number =>
  sheet.y + (page.height - y + 12) * sheet.scale
