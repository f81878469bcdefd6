import { describe, expect, test } from 'vitest'
import {
  aDocx,
  aDocxWithMacros,
  aHeic,
  anOdt,
  aPdf,
  aPhoto,
  aPhotoWithPosition,
  aPng,
  aPngWithPosition,
  aProgram,
  aTiff,
  aZip,
  position,
} from '../../test/people/files-to-attach.ts'
import { largestAttachment } from '../contract/attachments.ts'
import { examine } from './examine.ts'
import { pixelsOfJpeg } from './jpeg.ts'
import { pixelsOfPng } from './png.ts'

const text = (words: string) => new Uint8Array(Buffer.from(words))

describe('a file is known by its content', () => {
  test.each([
    ['sivu.pdf', aPdf(), 'pdf'],
    ['kuva.png', aPng(), 'png'],
    ['KUVA.JPEG', aPhoto(), 'jpeg'],
    ['skannaus.tif', aTiff(), 'tiff'],
    ['lausunto.docx', aDocx(), 'docx'],
    ['lausunto.odt', anOdt(), 'odt'],
    ['muistio.txt', text('\ufeffÄiti soitti.\r\nTauko\tpidettiin.'), 'text'],
    ['Lausunto 24.4.2026', aPdf(), 'pdf'],
  ])('%s', (name, bytes, type) => {
    expect(examine(name, bytes)).toEqual({
      ok: true,
      value: { type, bytes, isLocationRemoved: false },
    })
  })
})

describe('not taken are', () => {
  test.each([
    ['an empty file', 'sivu.pdf', new Uint8Array(), 'empty'],
    ['a program called a PDF', 'sivu.pdf', aProgram(), 'program'],
    ['a script called a text', 'muistio.txt', text('#!/bin/sh\nrm -rf /'), 'program'],
    ['a Word document with macros', 'lausunto.docx', aDocxWithMacros(), 'program'],
    ['an archive', 'liitteet.zip', aZip(), 'unknownType'],
    ['an archive called a Word document', 'lausunto.docx', aZip(), 'unknownType'],
    ['an old Word document', 'lausunto.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'unknownType'],
    ['a text in an old encoding', 'muistio.txt', Uint8Array.of(0x59, 0xe4, 0x6c), 'unknownType'],
    ['a picture of a new kind', 'kuva.heic', aHeic(), 'heic'],
    ['a PDF without its end', 'sivu.pdf', aPdf().subarray(0, -10), 'broken'],
    ['a picture without its end', 'kuva.png', aPng().subarray(0, -6), 'broken'],
    ['half a photo', 'kuva.jpg', aPhoto().subarray(0, 9000), 'broken'],
    ['a scan whose facts lead nowhere', 'a.tif', aTiff().fill(255, 4, 8), 'broken'],
    ['half an archive', 'lausunto.docx', aDocx().subarray(0, 100), 'broken'],
  ])('%s', (_, name, bytes, code) => {
    expect(examine(name, new Uint8Array(bytes))).toMatchObject({ ok: false, code, details: null })
  })

  test('a file whose name promises another type, with the type that it is', () => {
    for (const name of ['sivu.pdf.exe', 'sivu.jpg', 'sivu.docx']) {
      expect(examine(name, aPdf())).toEqual({ ok: false, code: 'otherThanNamed', details: 'pdf' })
    }
    const page = text('<script>alert(1)</script>')
    expect(examine('sivu.html', page)).toMatchObject({ code: 'otherThanNamed', details: 'text' })
  })

  test('one byte too much', () => {
    const bytes = new Uint8Array(largestAttachment + 1).fill(65)
    expect(examine('muistio.txt', bytes)).toMatchObject({ code: 'tooLarge' })
    expect(examine('muistio.txt', bytes.subarray(1))).toMatchObject({ ok: true })
  })
})

describe('a picture that tells where it was taken', () => {
  const examined = (name: string, bytes: Uint8Array) => {
    const found = examine(name, bytes)
    if (!found.ok) throw new Error(found.code)
    return found.value
  }
  const orientation = Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, 1])

  test.each([
    ['kuva.jpg', aPhotoWithPosition()],
    ['kuva.png', aPngWithPosition()],
    ['kuva.tif', aTiff(true)],
  ])('is kept without that: %s', (name, bytes) => {
    expect(Buffer.from(bytes).includes(Buffer.from(position))).toBe(true)
    const { bytes: kept, isLocationRemoved } = examined(name, bytes)
    expect(isLocationRemoved).toBe(true)
    expect(Buffer.from(kept).includes(Buffer.from(position))).toBe(false)
    expect(Buffer.from(kept).includes('GPS')).toBe(false)
    expect(examined(name, kept), 'and a second time there is nothing to take').toEqual({
      ...examined(name, bytes),
      isLocationRemoved: false,
    })
  })

  test('still knows which way is up, and shows the same', () => {
    const { bytes } = examined('kuva.jpg', aPhotoWithPosition())
    expect(Buffer.from(bytes).includes(orientation)).toBe(true)
    expect(Buffer.from(bytes).includes(Buffer.from(aPhoto().subarray(2)))).toBe(true)
    expect(pixelsOfJpeg(bytes)).toBe(960 * 640)
  })

  test('is otherwise left alone, byte by byte', () => {
    expect(examined('kuva.jpg', aPhoto()).bytes).toEqual(aPhoto())
    expect(examined('kuva.png', aPng()).bytes).toEqual(aPng())
    expect(pixelsOfPng(aPng(300))).toBe(300 * 300)
  })
})

test('no cut and no turned byte of a picture is more than a refusal', () => {
  for (const [name, whole] of [
    ['a.jpg', aPhotoWithPosition()],
    ['a.png', aPngWithPosition()],
    ['a.tif', aTiff(true)],
    ['a.docx', aDocx()],
  ] as const) {
    for (let at = 0; at < Math.min(whole.length, 400); at += 1) {
      examine(name, whole.slice(0, at))
      for (const byte of [0, 1, 127, 255]) examine(name, whole.with(at, byte))
    }
  }
})
