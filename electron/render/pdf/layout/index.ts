import type { Block, DocumentModel } from '../../../../templates/model/blocks.ts'
import type { Typesetter } from '../text/typesetter.ts'
import { layBlock, spaceBetween } from './blocks/index.ts'
import { furnish, layFirstDraftBand } from './furniture.ts'
import { sheets } from './look.ts'
import type { LaidOut } from './operations.ts'
import type { Placed } from './pages.ts'
import { fillSparingly } from './sparing.ts'
import { withSpace } from './strips.ts'
import { Structure } from './structure.ts'
import type { Desk } from './text.ts'

/** Lays a document out on A4 pages. Pure: the same model and faces give the same value. */
export function layOut(model: DocumentModel, typesetter: Typesetter): LaidOut {
  const sheet = sheets[model.print ?? 'usual']
  const desk: Desk = { typesetter, structure: new Structure(), language: model.language, sheet }
  const draftBand = layFirstDraftBand(desk, model)
  const { pages, bookmarks } = fillSparingly(layBlocks(desk, model), sheet)
  return {
    sheet,
    pages: furnish(desk, model, pages, draftBand),
    structure: desk.structure.root,
    bookmarks,
  }
}

function layBlocks(desk: Desk, model: DocumentModel): Placed[] {
  return model.blocks.flatMap((block, index) => {
    const strips = layBlock(desk, block, desk.structure.root)
    const space = spaceBetween(model.blocks[index - 1], block)
    const startsPage = block.type === 'heading' && block.startsPage === true
    const isSignedNext = leadsToSigning(model.blocks.slice(index + 1))
    return withSpace(strips, space).map((strip, line) => ({
      strip: isSignedNext && line === strips.length - 1 ? { ...strip, held: true } : strip,
      startsPage: startsPage && line === 0,
    }))
  })
}

/** Lines to sign on never stand on a page by themselves: something that is signed stands above. */
function leadsToSigning([heading, ...rest]: readonly Block[]): boolean {
  if (heading?.type !== 'heading' || heading.startsPage) return false
  const next = rest.findIndex(({ type }) => type === 'heading')
  const chapter = next < 0 ? rest : rest.slice(0, next)
  return chapter.some(({ type }) => type === 'signatures')
}
