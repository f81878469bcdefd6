import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clipboardStays, guardOver } from './copied-text.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aClipboard() {
  const held = { text: '' }
  return {
    held,
    board: {
      readText: () => held.text,
      clear: () => {
        held.text = ''
      },
    },
  }
}

test('what was copied from the application is gone after half a minute', async () => {
  const { held, board } = aClipboard()
  const guard = guardOver(board)
  held.text = 'asiakkaan sanoja'
  await guard.copied()
  await vi.advanceTimersByTimeAsync(clipboardStays - 1)
  expect(held.text).toBe('asiakkaan sanoja')
  await vi.advanceTimersByTimeAsync(1)
  expect(held.text).toBe('')
})

test('what somebody copied elsewhere meanwhile stays', async () => {
  const { held, board } = aClipboard()
  const guard = guardOver(board)
  held.text = 'asiakkaan sanoja'
  await guard.copied()
  held.text = 'kauppalista'
  await vi.advanceTimersByTimeAsync(clipboardStays)
  await guard.clear()
  expect(held.text).toBe('kauppalista')
})

test('locking does not wait for the half minute', async () => {
  const { held, board } = aClipboard()
  const guard = guardOver(board)
  held.text = 'asiakkaan sanoja'
  await guard.copied()
  await guard.clear()
  expect(held.text).toBe('')
})

test('a second copy begins the half minute anew', async () => {
  const { held, board } = aClipboard()
  const guard = guardOver(board)
  held.text = 'ensin'
  await guard.copied()
  await vi.advanceTimersByTimeAsync(clipboardStays - 1000)
  held.text = 'sitten'
  await guard.copied()
  await vi.advanceTimersByTimeAsync(1000)
  expect(held.text).toBe('sitten')
})

test('what was copied a moment before locking goes as well', async () => {
  const { held, board } = aClipboard()
  const guard = guardOver(board, async () => {
    held.text = 'asiakkaan sanoja'
  })
  void guard.copied()
  await guard.clear()
  expect(held.text).toBe('')
})
