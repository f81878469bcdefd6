import { expect, test } from 'vitest'
import { textOfList } from './list-text.ts'

test('a list reads in the Windows character set, in UTF-8 and in UTF-16', () => {
  const text = 'koodi;nimi\nd850;Keksitty työ'
  const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  const utf8 = new TextEncoder().encode(`\uFEFF${text}`)
  for (const bytes of [windows, utf16, utf8]) expect(textOfList(bytes)).toBe(text)
})

test('a picture is no text', () => {
  expect(textOfList(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0))).toBeNull()
})
