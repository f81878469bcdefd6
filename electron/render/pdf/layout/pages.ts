import { withBoxesJoined } from './boxes.ts'
import { page, type Sheet } from './look.ts'
import type { Bookmark, Operation } from './operations.ts'
import { heightOf, type Strip, shifted } from './strips.ts'

/** A strip, or a strip before which the page must end. */
export interface Placed {
  readonly strip: Strip
  readonly startsPage: boolean
}

export interface Filled {
  readonly pages: readonly (readonly Operation[])[]
  readonly bookmarks: readonly Bookmark[]
}

/** Fills pages from the top with strips; what is held together moves on together. */
export function fillPages(strips: readonly Placed[], sheet: Sheet): Filled {
  const filler = new Filler(sheet)
  for (const group of groupsOf(strips)) filler.add(group)
  return filler.finish()
}

/** Strips that stand together: each run of held ones with the strip that follows it. */
function groupsOf(strips: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = []
  let group: Placed[] = []
  for (const placed of strips) {
    if (placed.startsPage && group.length > 0) {
      groups.push(group)
      group = []
    }
    group.push(placed)
    if (!placed.strip.held) {
      groups.push(group)
      group = []
    }
  }
  return group.length > 0 ? [...groups, group] : groups
}

class Filler {
  readonly #pages: Operation[][] = [[]]
  readonly #bookmarks: Bookmark[] = []
  readonly #sheet: Sheet
  readonly #height: number
  #used = 0

  constructor(sheet: Sheet) {
    this.#sheet = sheet
    this.#height = sheet.bottom - sheet.top
  }

  add(group: readonly Placed[]): void {
    if (group[0]?.startsPage && this.#used > 0) this.#turn()
    const strips = group.map(({ strip }) => strip)
    const whole = this.#used === 0 ? heightAtTop(strips) : heightOf(strips)
    if (this.#used + whole > this.#height && this.#used > 0) this.#turn(strips[0])
    for (const strip of strips) this.#place(strip)
  }

  finish(): Filled {
    return { pages: this.#pages.map(withBoxesJoined), bookmarks: this.#bookmarks }
  }

  /** A group higher than a page is parted wherever the page ends. */
  #place(strip: Strip): void {
    const space = this.#used === 0 ? 0 : strip.space
    if (this.#used + space + strip.height > this.#height && this.#used > 0) {
      this.#turn(strip)
      this.#draw(strip, 0)
    } else this.#draw(strip, space)
  }

  #draw(strip: Strip, space: number): void {
    const top = this.#sheet.top + this.#used + space
    if (strip.bookmark)
      this.#bookmarks.push({ ...strip.bookmark, page: this.#pages.length - 1, y: top })
    this.#pages.at(-1)?.push(...shifted(strip.operations, page.left, top))
    this.#used += space + strip.height
  }

  #turn(next?: Strip): void {
    this.#pages.push([])
    this.#used = 0
    for (const strip of next?.repeated ?? []) this.#draw(strip, strip.space)
  }
}

function heightAtTop(strips: readonly Strip[]): number {
  return heightOf(strips) - (strips[0]?.space ?? 0)
}
