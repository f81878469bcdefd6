import { describe, expect, test } from 'vitest'
import { answerWith } from './answering.ts'
import type { Handlers } from './handlers.ts'

const handlersThat = (work: () => never) =>
  ({ 'vault.state': async () => work() }) as unknown as Handlers

const throwing = (error: Error) =>
  handlersThat(() => {
    throw error
  })

describe('a call whose answering throws', () => {
  test('is answered with badRequest, and none of the error’s words leave', async () => {
    const seen: unknown[] = []
    const defect = new Error('Veeti Tuomenoksa')
    const outcome = await answerWith(throwing(defect), 'vault.state', {}, (...told) => {
      seen.push(told)
    })
    expect(outcome).toEqual({ ok: false, code: 'badRequest', details: undefined })
    expect(seen).toEqual([['vault.state', defect]])
  })

  test.each([
    Object.assign(new Error('unreachable'), { name: 'RuntimeError' }),
    new Error('Module terminated'),
  ])('because the wasm gave up is not answered at all: $message', async (trap) => {
    await expect(answerWith(throwing(trap), 'vault.state', {})).rejects.toThrow(trap.message)
  })
})
