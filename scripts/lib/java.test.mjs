import { expect, test } from 'vitest'
import { majorOf } from './java.mjs'

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19 LTS', 21],
  ['command not found', 0],
])('%s is Java %i', (output, major) => {
  expect(majorOf(output)).toBe(major)
})
