import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { leylasSummary } from '../../testing/leyla.ts'
import { paintPdf } from '../index.ts'
import { fontsOfTheHouse } from '../testing/fonts.ts'
import { manyWords, paragraph } from '../testing/reading.ts'

const named = (name: string) => PDFName.of(name)
let pdf: PDFDocument
beforeAll(async () => {
  const blocks = [...leylasSummary.blocks, paragraph(manyWords(900))]
  const model = { ...leylasSummary, title: 'Ä & <ö> Šárka', blocks }
  const bytes = await paintPdf(model, fontsOfTheHouse)
  pdf = await PDFDocument.load(bytes, { updateMetadata: false })
})

const streamIn = (dict: PDFDict, name: string) => {
  const stream = dict.lookup(named(name))
  if (stream instanceof PDFRawStream) return stream
  throw new Error(`No stream is named ${name}`)
}
const textOf = (stream: PDFRawStream) =>
  stream.dict.has(named('Filter'))
    ? inflateSync(stream.getContents()).toString('latin1')
    : new TextDecoder().decode(stream.getContents())
const contentOf = (index: number) => textOf(streamIn(pdf.getPage(index).node, 'Contents'))

describe('what the file says of itself', () => {
  test('is the same in its properties and in XMP', () => {
    const xmp = textOf(streamIn(pdf.catalog, 'Metadata'))
    expect(pdf.getTitle()).toBe('Ä & <ö> Šárka')
    expect(xmp).toContain('>Ä &amp; &lt;ö&gt; Šárka<')
    expect(xmp).toContain('<xmp:ModifyDate>2026-11-06T13:05:00Z</xmp:ModifyDate>')
    expect(xmp).toContain(`<pdf:Producer>${pdf.getProducer()}</pdf:Producer>`)
    expect(xmp).toContain(`<xmp:CreatorTool>${pdf.getCreator()}</xmp:CreatorTool>`)
  })

  test('claims the standards that it meets', () => {
    const xmp = textOf(streamIn(pdf.catalog, 'Metadata'))
    expect(xmp).toContain(
      '<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>',
    )
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const intents = pdf.catalog.lookup(named('OutputIntents'), PDFArray)
    expect(intents.lookup(0, PDFDict).lookup(named('DestOutputProfile'))).toBeInstanceOf(
      PDFRawStream,
    )
  })
})

describe('the structure', () => {
  test('owns every mark of every page', () => {
    const tree = pdf.catalog.lookup(named('StructTreeRoot'), PDFDict)
    const parents = tree.lookup(named('ParentTree'), PDFDict).lookup(named('Nums'), PDFArray)
    expect(parents.size()).toBe(pdf.getPageCount() * 2)
    pdf.getPages().forEach((page, index) => {
      const owners = parents.lookup(index * 2 + 1, PDFArray)
      expect(String(page.node.get(named('StructParents')))).toBe(String(index))
      expect(contentOf(index).match(/\/MCID \d+/g)).toHaveLength(owners.size())
      for (let mark = 0; mark < owners.size(); mark += 1)
        expect(holds(owners.lookup(mark, PDFDict), page.ref, mark)).toBe(true)
    })
  })

  test('leaves nothing on a page unmarked', () => {
    pdf.getPages().forEach((_, index) => {
      const outside = contentOf(index).replace(/\/\S+ <<[^>]*>> BDC[\s\S]*?\nEMC(?=\n\/|$)/g, '')
      expect(outside.trim()).toBe('')
    })
  })

  test('describes the chart in words and says where it is', () => {
    const figure = pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict)
      .find((dict) => dict.get(named('S')) === named('Figure'))
    expect(String(figure?.get(named('Alt')))).toMatch(/^<FEFF/)
    const box = figure?.lookup(named('A'), PDFDict).lookup(named('BBox'), PDFArray)
    const [left = 0, bottom = 0, right = 0, top = 0] = (box?.asArray() ?? []).map(Number)
    expect(right - left).toBeGreaterThan(400)
    expect(top - bottom).toBeGreaterThan(100)
    expect(top - bottom).toBeLessThan(200)
  })

  /** An element holds a mark as a number on its own page, or with the page named. */
  function holds(element: PDFDict, page: PDFRef, mark: number): boolean {
    const kids = element.lookup(named('K'), PDFArray).asArray()
    return kids.some((kid) => {
      if (kid instanceof PDFNumber)
        return kid.asNumber() === mark && element.get(named('Pg')) === page
      const reference = pdf.context.lookup(kid)
      return (
        reference instanceof PDFDict &&
        reference.get(named('Pg')) === page &&
        String(reference.get(named('MCID'))) === String(mark)
      )
    })
  }
})
