import { PDFDocument } from 'pdf-lib'
import { paintDocx } from '../../electron/render/docx/index.ts'
import { paintPdf } from '../../electron/render/pdf/index.ts'
import { fontsOfTheHouse } from '../../electron/render/pdf/testing/fonts.ts'
import type { DocumentModel } from '../../templates/model/blocks.ts'
import { corpus } from '../conformance/corpus.ts'

/**
 * How fast documents are made: first after start, then warm, a long one, and a batch. It reports; it
 * fails nothing.
 */
const documents = await corpus()
const summary = modelOf('case-1-summary-fi')
const long = lengthened(summary, 64)

const firstPdf = await timed(() => paintPdf(summary, fontsOfTheHouse))
const firstDocx = await timed(() => paintDocx(summary, fontsOfTheHouse))
report('summary PDF, first after start', firstPdf)
report('summary DOCX, first after start', firstDocx)
report('summary PDF, warm', await median(30, () => paintPdf(summary, fontsOfTheHouse)))
report('summary DOCX, warm', await median(30, () => paintDocx(summary, fontsOfTheHouse)))
const pdf = await paintPdf(summary, fontsOfTheHouse)
const longPages = await pagesOf(await paintPdf(long, fontsOfTheHouse))
const longTime = await median(7, () => paintPdf(long, fontsOfTheHouse))
report(`${longPages} pages PDF, warm`, longTime)
console.log(`summary PDF: ${await pagesOf(pdf)} pages, ${pdf.length} bytes`)
await batch(500)
console.log(`memory: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB resident`)

function modelOf(name: string): DocumentModel {
  const found = documents.find((each) => each.name === name)
  if (!found) throw new Error(`The corpus has no ${name}`)
  return found.model
}

/** The same document so many times over that it has at least about as many pages. */
function lengthened(model: DocumentModel, pages: number): DocumentModel {
  const [title, ...body] = model.blocks
  const times = Math.ceil(pages / 9.5)
  const blocks = Array.from({ length: times }, () => body).flat()
  return { ...model, blocks: title ? [title, ...blocks] : blocks }
}

/** Different cases one after another, as when a register is filled. */
async function batch(count: number): Promise<void> {
  const models = documents.filter(({ caseName }) => caseName.startsWith('case-'))
  const start = performance.now()
  for (let at = 0; at < count; at += 1) {
    const model = models[at % models.length]?.model
    if (model) await paintPdf({ ...model, header: `${model.header} ${at}` }, fontsOfTheHouse)
  }
  const seconds = (performance.now() - start) / 1000
  console.log(`${count} documents in a batch: ${(count / seconds).toFixed(0)} a second`)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let at = 0; at < times; at += 1) taken.push(await timed(work))
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()
}

function report(what: string, milliseconds: number): void {
  console.log(`${what}: ${milliseconds.toFixed(1)} ms`)
}
