import { expect, test, vi } from 'vitest'
import { parts } from '../../templates/parts/index.ts'
import { rehearsal, rehearseInTurn } from './rehearsal.ts'

test('every part is born, opened and warmed, and one is written in', async () => {
  let steps = 0
  for await (const _ of rehearsal()) steps += 1
  expect(steps).toBeGreaterThan(2 * parts.length)
})

/** A turn for each who asks, as in the data process; tells what each turn was for. */
function turns() {
  const happened: string[] = []
  let latest: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = latest.then(work)
    latest = done.catch(() => undefined)
    return done
  }
  const steps = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(() => {
      happened.push('step')
      return work()
    })
  return { happened, inTurn, steps }
}

test('whoever asks meanwhile is answered between two steps', async () => {
  const { happened, inTurn, steps } = turns()
  const onDefect = vi.fn()
  const over = rehearseInTurn(steps, () => false, onDefect)
  await vi.waitFor(() => expect(happened.length).toBeGreaterThan(2))
  await inTurn(async () => happened.push('answer'))
  await over
  expect(happened.indexOf('answer')).toBeLessThan(happened.lastIndexOf('step'))
  expect(onDefect).not.toHaveBeenCalled()
})

test('it ends where a vault is open', async () => {
  const { happened, steps } = turns()
  const onDefect = vi.fn()
  await rehearseInTurn(steps, () => happened.length > parts.length, onDefect)
  expect(happened).toHaveLength(parts.length + 1)
  expect(onDefect).not.toHaveBeenCalled()
})
