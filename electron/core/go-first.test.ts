import { constants } from 'node:os'
import { expect, test, vi } from 'vitest'
import { goFirst } from './go-first.ts'

test('asks for a place before the others', () => {
  const set = vi.fn()
  goFirst(set)
  expect(set).toHaveBeenCalledExactlyOnceWith(process.pid, constants.priority.PRIORITY_ABOVE_NORMAL)
})

test('goes on where the system grants no such place', () => {
  const refused = vi.fn(() => {
    throw new Error('EACCES: permission denied')
  })
  expect(() => goFirst(refused)).not.toThrow()
  expect(refused).toHaveBeenCalled()
})
