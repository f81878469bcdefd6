// Types of `process.parentPort`; nothing of Electron is loaded.
import type {} from 'electron'
import type { DocumentModel } from '../templates/model/blocks.ts'
import { modelOf, type PaperTask } from './desktop/document-task.ts'
import type { PaintOutcome } from './desktop/painter-process.ts'
import { paintDocx } from './render/docx/index.ts'
import { loadFonts } from './render/fonts/index.ts'
import { paintPdf } from './render/pdf/index.ts'

/**
 * The document process: what a document is made of comes in, bytes go out. It knows no key and no
 * vault, and what breaks it breaks nothing else. Started with the fonts' folder as its first
 * argument.
 */
const [, , fontFolder] = process.argv
if (!fontFolder) throw new Error('The document process needs the folder of the fonts')

const fonts = loadFonts(fontFolder)
const painters = {
  pdf: async (model: DocumentModel) => paintPdf(model, await fonts),
  docx: async (model: DocumentModel) => paintDocx(model, await fonts),
}
const main = process.parentPort

main.on('message', async ({ data: { id, input } }) => {
  main.postMessage({ id, outcome: await paint(input) })
})

async function paint(task: PaperTask): Promise<PaintOutcome> {
  try {
    return { ok: true, value: await painters[task.format](modelOf(task)) }
  } catch {
    return { ok: false, code: 'cannotMake' }
  }
}
