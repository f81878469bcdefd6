import { expect, test } from 'vitest'
import { sRgbProfile } from './colour-profile.ts'

const profile = sRgbProfile()
const view = new DataView(profile.buffer)
const name = (at: number) => String.fromCharCode(...profile.subarray(at, at + 4))
const tags = Array.from({ length: view.getUint32(128) }, (_, index) => {
  const at = 132 + index * 12
  return { name: name(at), offset: view.getUint32(at + 4), length: view.getUint32(at + 8) }
})

test('the profile says that it is one of a display in RGB, and how long it is', () => {
  expect([name(12), name(16), name(20), name(36)]).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp'])
  expect(view.getUint32(0)).toBe(profile.length)
})

test('every tag of its table lies inside it, on a multiple of four', () => {
  expect(tags.map((tag) => tag.name)).toContain('rTRC')
  for (const { offset, length } of tags) {
    expect(offset % 4).toBe(0)
    expect(offset + length).toBeLessThanOrEqual(profile.length)
  }
})

test('its three primaries add up to its white', () => {
  const colourAt = (tag: string, axis: number) =>
    view.getInt32((tags.find((each) => each.name === tag)?.offset ?? 0) + 8 + axis * 4) / 65536
  for (const axis of [0, 1, 2]) {
    const sum = ['rXYZ', 'gXYZ', 'bXYZ'].reduce((total, tag) => total + colourAt(tag, axis), 0)
    expect(sum).toBeCloseTo(colourAt('wtpt', axis), 2)
  }
})
