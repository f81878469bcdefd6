import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readyInTurn } from './ready-ahead.ts'
import type { Unlocked } from './unlocked.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A case in hand of which there is always one more part to load. */
function endlessCase() {
  const loaded = { steps: 0, whileLoading: (): undefined => undefined }
  const vault = {
    readOnly: true,
    desk: {
      warm: async () => {
        loaded.steps += 1
        loaded.whileLoading()
        return true
      },
      settle: async () => undefined,
    },
  } as unknown as Unlocked
  const ready = readyInTurn(
    () => vault,
    (work) => work(),
    (error) => {
      throw error
    },
  )
  return { loaded, ready }
}

test('one part after another is loaded while nobody asks for anything', async () => {
  const { loaded, ready } = endlessCase()
  ready.begin()
  await vi.advanceTimersByTimeAsync(300)
  expect(loaded.steps).toBeGreaterThan(10)
})

test('whoever writes while a part is loaded does not wait for the next', async () => {
  const { loaded, ready } = endlessCase()
  loaded.whileLoading = () => {
    loaded.whileLoading = () => undefined
    ready.begin()
  }
  ready.begin()
  await vi.advanceTimersByTimeAsync(390)
  expect(loaded.steps).toBe(1)
  await vi.advanceTimersByTimeAsync(100)
  expect(loaded.steps).toBeGreaterThan(1)
})
