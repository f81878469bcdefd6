import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentModel } from '../../../templates/model/blocks.ts'
import { leylasSummary } from '../testing/leyla.ts'
import { paintPdf } from './index.ts'
import { fontsOfTheHouse } from './testing/fonts.ts'
import { documentOf, everyText, manyWords, paragraph, searchable } from './testing/reading.ts'

const paint = (model: DocumentModel) => paintPdf(model, fontsOfTheHouse)

describe('the bytes', () => {
  test('are the same for the same model', async () => {
    const [once, again] = [await paint(leylasSummary), await paint({ ...leylasSummary })]
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true)
  })

  test('differ, and so does the file’s identity, when one word differs', async () => {
    const idOf = async (model: DocumentModel) =>
      String(
        (await PDFDocument.load(await paint(model), { updateMetadata: false })).context.trailerInfo
          .ID,
      )
    const ids = await Promise.all([
      idOf(documentOf(paragraph('Jaksaa'))),
      idOf(documentOf(paragraph('Jaksoi'))),
    ])
    expect(ids[0]).not.toBe(ids[1])
  })

  test('grow with the text, not with the tags: ten pages stay below 100 KB', async () => {
    const long = documentOf(
      ...Array.from({ length: 60 }, (_, index) => paragraph(manyWords(80, `k${index}s`))),
    )
    expect((await paint(long)).length).toBeLessThan(100_000)
  })
})

describe('the file', () => {
  let pdf: PDFDocument
  beforeAll(async () => {
    pdf = await PDFDocument.load(await paint(leylasSummary), { updateMetadata: false })
  })

  test('names its title, its language and its date from the model', () => {
    expect(pdf.getTitle()).toBe('Monitoimijainen yhteenveto, Leyla Şükran Demirkaya-Suvantola')
    expect(pdf.getLanguage()).toBe('fi')
    expect(pdf.getModificationDate()?.toISOString()).toBe('2026-11-06T13:05:00.000Z')
  })

  test('carries every font it uses, with a map back to text', () => {
    const fonts = pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict)
      .filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Type0'))
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) {
      expect(String(font.get(PDFName.of('BaseFont')))).toMatch(/^\/[A-Z]{6}\+/)
      expect(font.lookup(PDFName.of('ToUnicode'))).toBeInstanceOf(PDFRawStream)
    }
  })

  test('lists its headings beside the pages', () => {
    const headings = leylasSummary.blocks.filter(({ type }) => type === 'heading')
    const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    expect(String(outline.get(PDFName.of('Count')))).toBe(String(headings.length))
  })
})

/** The witnesses are programs of others; where they are not installed, the tests above must do. */
const hasProgram = (name: string) => spawnSync(name, ['--version']).error === undefined
const witnesses = ['pdftotext', 'pdffonts', 'qpdf'].every(hasProgram)

describe.runIf(witnesses)('other programs', () => {
  let folder: string
  let file: string
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8' })
  const write = async (model: DocumentModel) => writeFileSync(file, await paint(model))

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pdf-'))
    file = join(folder, 'document.pdf')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('find every text of Leyla’s summary by searching', async () => {
    await write(leylasSummary)
    const text = (...how: string[]) => searchable(run('pdftotext', ...how, file, '-'))
    const words = new Set(text('-layout').split(' '))
    const readings = [text(), text('-raw')]
    for (const said of everyText(leylasSummary.blocks).map(searchable)) {
      for (const word of said.split(' ')) expect(words).toContain(word)
      for (const reading of readings) expect(reading).toContain(said)
    }
  })

  test('join a word again that had to be broken', async () => {
    const word = 'työkyvynarviointimenetelmäosaamiskeskusverkostokokousmuistio'
    await write(documentOf({ type: 'heading', level: 1, text: `${word}${word}` }))
    expect(searchable(run('pdftotext', file, '-'))).toContain(`${word}${word}`)
  })

  test('keep a hanging hyphen at a line end', async () => {
    const pair = 'mielenterveys- ja päihdepalvelut'
    const text = Array.from({ length: 30 }, () => pair).join(', ')
    await write(documentOf(paragraph(text)))
    expect(searchable(run('pdftotext', file, '-'))).toContain(text)
  })

  test('find letters of every language that clients write, and signs no face has', async () => {
    const text =
      'Şükran Aslı İzmir Öhrnfors – ”lainaus” ® čáppa láđđi giŋká š ŧ ž 👍 ☑ → q\u0301 中'
    await write(documentOf(paragraph(text)))
    expect(searchable(run('pdftotext', file, '-'))).toContain(text)
  })

  test('see only embedded subsets with a map to text', async () => {
    await write(leylasSummary)
    const fonts = run('pdffonts', file).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+.* yes yes yes /)
  })

  test.each([
    ['Leyla’s summary', leylasSummary],
    ['an empty document', documentOf()],
    ['ten thousand signs', documentOf(paragraph(manyWords(1300)))],
  ])('find no fault in %s', async (_, model) => {
    await write(model)
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
  })
})
