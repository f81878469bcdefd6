import { setTimeout as after } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { finishOrSkip } from './finish-or-skip.ts'

/** Somebody who is asked and says nothing, until the question is taken off. */
const silent = (heard: string[]) => (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    heard.push('asked')
    signal.addEventListener('abort', () => {
      heard.push('taken off')
      resolve()
    })
  })

test('quick work closes without a word', async () => {
  const heard: string[] = []
  expect(await finishOrSkip(after(5), silent(heard), 500)).toBe(true)
  expect(heard).toEqual([])
})

test('work that fails holds nobody up', async () => {
  const heard: string[] = []
  expect(await finishOrSkip(Promise.reject(new Error('gone')), silent(heard), 500)).toBe(true)
  expect(heard).toEqual([])
})

test('long work is waited for to its end, and the question is taken off then', async () => {
  const heard: string[] = []
  let isDone = false
  const work = after(300).then(() => {
    isDone = true
  })
  expect(await finishOrSkip(work, silent(heard), 20)).toBe(true)
  expect(isDone).toBe(true)
  expect(heard).toEqual(['asked', 'taken off'])
})

test('whoever does not want to wait closes at once', async () => {
  const never = new Promise<void>(() => undefined)
  expect(await finishOrSkip(never, async () => undefined, 20)).toBe(false)
})
