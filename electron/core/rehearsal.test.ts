import { beforeAll, expect, test, vi } from 'vitest'
import { parts } from '../../templates/parts/index.ts'
import { rehearsal, rehearse } from './rehearsal.ts'

let steps = 0
beforeAll(async () => {
  for await (const _ of rehearsal()) steps += 1
})

test('every part is born, opened and warmed, and one is written in', () => {
  expect(steps).toBeGreaterThan(2 * parts.length)
})

const nobody = { isOver: () => false, isFree: () => true }

test('it stands still while somebody waits for an answer, and goes on afterwards', async () => {
  let asked = 0
  const onDefect = vi.fn()
  await rehearse({ ...nobody, isFree: () => ++asked > 20, onDefect })
  const andItsEnd = 1
  expect(asked).toBe(20 + steps + andItsEnd)
  expect(onDefect).not.toHaveBeenCalled()
})

test('it ends as soon as it is over', async () => {
  let asked = 0
  const onDefect = vi.fn()
  await rehearse({ ...nobody, isOver: () => ++asked > parts.length, onDefect })
  expect(asked).toBe(parts.length + 1)
  expect(onDefect).not.toHaveBeenCalled()
})
