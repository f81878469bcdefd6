import { expect, test, vi } from 'vitest'
import { parts } from '../../templates/parts/index.ts'
import { rehearsal, rehearse } from './rehearsal.ts'

test('every part is born, opened and warmed, and one is written in', async () => {
  let steps = 0
  for await (const _ of rehearsal()) steps += 1
  expect(steps).toBeGreaterThan(2 * parts.length)
})

const nobody = { isOver: () => false, isFree: () => true }

test('it stands still while somebody waits for an answer, and goes on afterwards', async () => {
  let steps = 0
  for await (const _ of rehearsal()) steps += 1
  let asked = 0
  const onDefect = vi.fn()
  await rehearse({ ...nobody, isFree: () => ++asked > 20, onDefect })
  const andItsEnd = 1
  expect(asked).toBe(20 + steps + andItsEnd)
  expect(onDefect).not.toHaveBeenCalled()
})

test('it ends as soon as it is over', async () => {
  let steps = 0
  const onDefect = vi.fn()
  await rehearse({ ...nobody, isOver: () => ++steps > parts.length, onDefect })
  expect(steps).toBe(parts.length + 1)
  expect(onDefect).not.toHaveBeenCalled()
})
