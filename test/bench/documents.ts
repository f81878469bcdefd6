/** Measured in a process of its own, which has done nothing else; each line goes to its parent. */
import { PDFDocument } from 'pdf-lib'
import { paintDocx } from '../../electron/render/docx/index.ts'
import { paintPdf } from '../../electron/render/pdf/index.ts'
import { fontsOfTheHouse } from '../../electron/render/pdf/testing/fonts.ts'
import type { DocumentModel } from '../../templates/model/blocks.ts'
import { corpus } from '../conformance/corpus.ts'
import { costs, type Measure } from './measures.ts'

const report = (measure: Measure) => process.send?.(measure)
const megabytes = (bytes: number) => [bytes / 2 ** 20]

const documents = await corpus()
const summary = modelOf('case-1-summary-fi')
const pdf = (model: DocumentModel) => paintPdf(model, fontsOfTheHouse)
const docx = (model: DocumentModel) => paintDocx(model, fontsOfTheHouse)
const atFirst = process.memoryUsage().rss

report({
  name: 'summary PDF, first after start',
  unit: 'ms',
  ...(await once(() => pdf(summary))),
  goal: '≤ 500 ms',
})
report({
  name: 'summary DOCX, first after start',
  unit: 'ms',
  ...(await once(() => docx(summary))),
})
const made = await pdf(summary)
const pages = await pagesOf(made)
report({
  name: `summary PDF, size (${pages} pages)`,
  unit: 'kB',
  runs: [made.length / 1000],
  goal: '≤ 60 kB',
})
report({
  name: `summary PDF, warm (${pages} pages)`,
  unit: 'ms',
  ...(await costs(60, () => pdf(summary))),
})
const usual = await cutTo(7, summary)
report({
  name: `summary PDF, warm (${await pagesOf(await pdf(usual))} pages)`,
  unit: 'ms',
  ...(await costs(60, () => pdf(usual))),
  goal: '≤ 25 ms',
})
report({ name: 'summary DOCX, warm', unit: 'ms', ...(await costs(30, () => docx(summary))) })
const long = await cutTo(64, lengthened(summary, 64))
report({
  name: `${await pagesOf(await pdf(long))} pages PDF, warm`,
  unit: 'ms',
  ...(await costs(11, () => pdf(long))),
  goal: '≤ 150 ms',
})
const models = documents.filter(({ caseName }) => caseName.startsWith('case-'))
report({
  name: 'PDF in a batch of 500 documents, each of another case',
  unit: 'ms',
  ...(await costs(500, (at) => pdf(asAnother(at)))),
  goal: '≤ 25 ms',
})
report({ name: 'memory of making documents: before', unit: 'MB', runs: megabytes(atFirst) })
report({
  name: 'memory of making documents: after the batch',
  unit: 'MB',
  runs: megabytes(process.memoryUsage().rss),
})
process.disconnect?.()

function modelOf(name: string): DocumentModel {
  const found = documents.find((each) => each.name === name)
  if (!found) throw new Error(`The corpus has no ${name}`)
  return found.model
}

/** Different cases one after another, as when a register is filled. */
function asAnother(at: number): DocumentModel {
  const model = models[at % models.length]?.model ?? summary
  return { ...model, header: `${model.header} ${at}` }
}

/** The document without its last blocks, so that it has no more pages than that. */
async function cutTo(pages: number, model: DocumentModel): Promise<DocumentModel> {
  let cut = model
  while ((await pagesOf(await pdf(cut))) > pages) {
    cut = { ...cut, blocks: cut.blocks.slice(0, -1) }
  }
  return cut
}

/** The same document so many times over that it has at least about as many pages. */
function lengthened(model: DocumentModel, wanted: number): DocumentModel {
  const [title, ...body] = model.blocks
  const times = Math.ceil(wanted / 9.5)
  const blocks = Array.from({ length: times }, () => body).flat()
  return { ...model, blocks: title ? [title, ...blocks] : blocks }
}

async function once(work: () => Promise<unknown>): Promise<Pick<Measure, 'runs' | 'cpu'>> {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const runs = [performance.now() - start]
  const { user, system } = process.cpuUsage(before)
  return { runs, cpu: [(user + system) / 1000] }
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()
}
