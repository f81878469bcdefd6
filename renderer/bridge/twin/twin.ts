import { type CallName, calls } from '../../../electron/contract/calls.ts'
import type { Bridge, EventName, Events } from '../../../electron/contract/events.ts'
import { createTwinCases } from './twin-cases.ts'
import { createTwinVault } from './twin-vault.ts'

export interface Twin extends Bridge {
  /** Sends an event as the main process would. */
  readonly send: <N extends EventName>(name: N, what: Events[N]) => void
  /** Makes every save fail from now on, or work again. */
  readonly breakDisk: (broken: boolean) => void
}

/**
 * The other side of the bridge, in memory: as much of it as the tests of the window's state ask. It
 * keeps the contract's outcomes, and forgets everything when it is thrown away.
 *
 * @param pickFile gives the text of a file that the person chooses, or `null`.
 */
export function createTwin(pickFile: () => Promise<string | null>): Twin {
  const listeners = new Map<EventName, Set<(what: never) => void>>()
  const vault = createTwinVault()
  const disk = { broken: false }
  const cases = createTwinCases(pickFile, disk)
  const answers: Record<string, (input: never) => unknown> = { ...vault.answers, ...cases }

  return {
    call: async (name, input) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      const call = Object.hasOwn(calls, name) ? calls[name as CallName] : undefined
      const parsed = call?.takes.safeParse(input)
      const answer = answers[name]
      if (!parsed?.success || !answer) return { ok: false, code: 'badRequest' }
      const isAtTheDoor = name.startsWith('vault.') || name.startsWith('language.')
      if (!isAtTheDoor && !vault.isOpen()) return { ok: false, code: 'locked' }
      return answer(parsed.data as never)
    },
    on: (name, listener) => {
      const those = listeners.get(name) ?? new Set()
      listeners.set(name, those.add(listener as (what: never) => void))
      return () => those.delete(listener as (what: never) => void)
    },
    flushed: () => {},
    send: (name, what) => {
      for (const listener of listeners.get(name) ?? []) listener(what as never)
    },
    breakDisk: (broken) => {
      disk.broken = broken
    },
  }
}
