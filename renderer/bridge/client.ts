import type { CallName, Input, Outcome } from '../../electron/contract/calls.ts'
import type { Bridge } from '../../electron/contract/events.ts'

/** The contract as the window calls it: names, inputs and outcomes of one call belong together. */
export interface Client extends Pick<Bridge, 'on' | 'flushed'> {
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Outcome<N>>
}

/** Derived from the contract's table; the other side checks every input again. */
export const clientOf = (bridge: Bridge): Client => ({
  call: (name, input) => bridge.call(name, input) as Promise<never>,
  on: bridge.on,
  flushed: bridge.flushed,
})

declare global {
  interface Window {
    readonly kykysilta?: Bridge
  }
}
