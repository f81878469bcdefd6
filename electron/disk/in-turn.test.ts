import { expect, test } from 'vitest'
import { newLine } from './in-turn.ts'

const soon = () => new Promise((resolve) => setImmediate(resolve))

test('works wait for one another, and one that fails holds nobody up', async () => {
  const { inTurn } = newLine()
  const told: string[] = []
  const work =
    (name: string, fails = false) =>
    async () => {
      told.push(`${name} begins`)
      await soon()
      told.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    }
  const asked = [inTurn(work('first')), inTurn(work('second', true)), inTurn(work('third'))]
  expect(await Promise.allSettled(asked)).toEqual([
    { status: 'fulfilled', value: 'first' },
    { status: 'rejected', reason: new Error('second') },
    { status: 'fulfilled', value: 'third' },
  ])
  expect(told).toEqual(
    ['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]),
  )
})

test('the end of the line comes after all that was asked for, also when it fails', async () => {
  const { inTurn, ended } = newLine()
  let isDone = false
  const failing = inTurn(async () => {
    await soon()
    isDone = true
    throw new Error('broken')
  })
  await ended()
  expect(isDone).toBe(true)
  await expect(failing).rejects.toThrow('broken')
})
