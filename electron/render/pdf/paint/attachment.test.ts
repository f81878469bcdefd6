import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from 'pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { readCaseFile } from '../../../../templates/case/read-case-file.ts'
import { documentModel } from '../../../../templates/documents/index.ts'
import { paintPdf } from '../index.ts'
import { fontsOfTheHouse } from '../testing/fonts.ts'
import { documentOf } from '../testing/reading.ts'

const named = (name: string) => PDFName.of(name)
const specimen = new URL('../../../../test/specimens/case-3.json', import.meta.url)
const read = readCaseFile(readFileSync(specimen, 'utf8'))
if (!read.ok) throw new Error('The specimen is no case')
const model = documentModel('summary', read.value.file, {
  state: { kind: 'draft' },
  modified: '2026-11-06T13:05:00.000Z',
})

let pdf: PDFDocument
let file: PDFDict
let stream: PDFRawStream
beforeAll(async () => {
  const bytes = await paintPdf(model, fontsOfTheHouse)
  pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  file = pdf.catalog.lookup(named('AF'), PDFArray).lookup(0, PDFDict)
  const content = file.lookup(named('EF'), PDFDict).lookup(named('F'))
  if (!(content instanceof PDFRawStream)) throw new Error('No file is embedded')
  stream = content
})

test('a document carries what it says as a case file that can be read again', () => {
  const json = inflateSync(stream.getContents()).toString('utf8')
  const again = readCaseFile(json)
  expect(again.ok && again.value.unknown).toEqual([])
  expect(again.ok && again.value.file.client).toEqual(model.data?.content.client)
  expect(JSON.parse(json)).toEqual(model.data?.content)
})

test('the attached file is named, dated and summed up, and is told to be the document’s data', () => {
  const bytes = inflateSync(stream.getContents())
  const params = stream.dict.lookup(named('Params'), PDFDict)
  expect(file.lookup(named('UF'), PDFHexString).decodeText()).toBe('summary.json')
  expect(file.get(named('AFRelationship'))).toBe(named('Data'))
  expect(stream.dict.get(named('Subtype'))).toBe(named('application/json'))
  expect(params.lookup(named('Size'), PDFNumber).asNumber()).toBe(bytes.length)
  expect(params.lookup(named('CheckSum'), PDFHexString).asString()).toBe(
    createHash('md5').update(bytes).digest('hex').toUpperCase(),
  )
  expect(String(params.get(named('ModDate')))).toBe('(D:20261106130500Z)')
})

test('a reader that lists attachments by name finds the same one', () => {
  const names = pdf.catalog
    .lookup(named('Names'), PDFDict)
    .lookup(named('EmbeddedFiles'), PDFDict)
    .lookup(named('Names'), PDFArray)
  expect(names.lookup(0, PDFHexString).decodeText()).toBe('summary.json')
  expect(names.lookup(1)).toBe(file)
})

test('a document without data carries no file', async () => {
  const bytes = await paintPdf(documentOf(), fontsOfTheHouse)
  const plain = await PDFDocument.load(bytes, { updateMetadata: false })
  expect(plain.catalog.has(named('AF'))).toBe(false)
  expect(plain.catalog.has(named('Names'))).toBe(false)
})
