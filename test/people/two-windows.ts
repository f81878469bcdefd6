import type { EventName, Events } from '../../electron/contract/events.ts'
import { newsOf } from '../../electron/desktop/news-of-cases.ts'
import type { Client } from '../../renderer/bridge/client.ts'
import type { Desk } from './at-the-desk.ts'

/** A window's way to the data process, and what it is told unasked. */
export interface WayOfWindow {
  readonly client: Client
  readonly tell: <N extends EventName>(name: N, what: Events[N]) => void
}

/** Two windows of one application: each hears what the other has done, as through the main process. */
export function twoWindowsAt(desk: Desk): readonly [WayOfWindow, WayOfWindow] {
  const main: WayOfWindow = way(desk, (change) => note.tell('caseChanged', change))
  const note: WayOfWindow = way(desk, (change) => main.tell('caseChanged', change))
  return [main, note]
}

function way(desk: Desk, tellOther: (change: Events['caseChanged']) => void): WayOfWindow {
  const listeners = new Map<EventName, Set<(what: never) => void>>()
  const call = async (name: never, input: never) => {
    const asked = structuredClone(input)
    const outcome = structuredClone(await desk.ask(name, asked)) as { ok: boolean; value: unknown }
    const news = outcome.ok ? newsOf(name, asked, outcome.value) : null
    if (news) tellOther(news)
    return outcome as never
  }
  return {
    client: {
      call: call as unknown as Client['call'],
      on: (name, listener) => {
        const those = listeners.get(name) ?? new Set()
        listeners.set(name, those.add(listener as (what: never) => void))
        return () => those.delete(listener as (what: never) => void)
      },
      flushed: () => undefined,
    },
    tell: (name, what) => {
      for (const listener of listeners.get(name) ?? []) listener(what as never)
    },
  }
}
