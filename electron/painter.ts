// Types of `process.parentPort`; nothing of Electron is loaded.
import type {} from 'electron'
import type { DocumentModel } from '../templates/model/blocks.ts'
import { paintDocx } from './render/docx/index.ts'
import { loadFonts } from './render/fonts/index.ts'
import { paintPdf } from './render/pdf/index.ts'

/**
 * The document process: a model in, bytes out. It knows no key and no case, and what breaks it
 * breaks nothing else. Started with the folder of the fonts as its first argument.
 */
const [, , fontFolder] = process.argv
if (!fontFolder) throw new Error('The document process needs the folder of the fonts')

const fonts = loadFonts(fontFolder)
const paint = {
  pdf: async (model: DocumentModel) => paintPdf(model, await fonts),
  docx: async (model: DocumentModel) => paintDocx(model, await fonts),
}
const main = process.parentPort

main.on('message', async ({ data: { id, input } }) => {
  main.postMessage({ id, outcome: await outcomeOf(input) })
})

async function outcomeOf({ model, format }: { model: DocumentModel; format: keyof typeof paint }) {
  try {
    return { ok: true, value: await paint[format](model) }
  } catch {
    return { ok: false, code: 'cannotMake' }
  }
}
