import { expect, test } from 'vitest'
import { calibrated, goal, memoryFor, passesFor, raised } from './calibration.ts'

const gibibytes = (count: number) => count * 1024 ** 3

test('a guess takes a quarter of a gigabyte, and half of that on a small machine', () => {
  expect(memoryFor(gibibytes(8))).toBe(256 * 1024)
  expect(memoryFor(gibibytes(2))).toBe(128 * 1024)
  expect(memoryFor(gibibytes(0.5))).toBe(64 * 1024)
})

test('a fast machine makes more passes and a slow one fewer, but always two', () => {
  expect(passesFor(100)).toBe(10)
  expect(passesFor(330)).toBe(3)
  expect(passesFor(5000)).toBe(3)
  expect(passesFor(0)).toBe(20)
})

test('a derivation that has become cheap is raised, one that is dear is left alone', () => {
  const now = { memoryKiB: 262_144, passes: 3, lanes: 1 }
  expect(raised(now, goal, gibibytes(8))).toBeNull()
  expect(raised(now, 750, gibibytes(8))).toBeNull()
  expect(raised(now, 300, gibibytes(8))).toEqual({ ...now, passes: 10 })
})

test('a vault that moves to a larger machine uses its memory, and never becomes cheaper', () => {
  const small = { memoryKiB: 131_072, passes: 4, lanes: 1 }
  expect(raised(small, 400, gibibytes(8))).toEqual({ memoryKiB: 262_144, passes: 5, lanes: 1 })
  expect(raised({ ...small, memoryKiB: 1_048_576 }, 100, gibibytes(8))?.memoryKiB).toBe(1_048_576)
})

test('this machine is measured, not guessed', async () => {
  const strength = await calibrated()
  expect(strength.memoryKiB).toBeGreaterThanOrEqual(64 * 1024)
  expect(strength.passes).toBeGreaterThanOrEqual(2)
  expect(strength.passes).toBeLessThanOrEqual(20)
})
