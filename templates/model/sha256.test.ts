import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.ts'

const asNodeDoes = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

test('the vectors of FIPS 180-4', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('any text has the hash that Node gives it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(sha256(text)).toBe(asNodeDoes(text))
    }),
  )
})

test('every length around the edge of a block', () => {
  for (let length = 50; length < 135; length += 1) {
    const text = 'ä'.repeat(length)
    expect(sha256(text)).toBe(asNodeDoes(text))
  }
})
