/** Chance that falls the same way each time for the same seed. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  readonly number: (below: number) => number
  readonly one: <T>(of: readonly T[]) => T
}

/** mulberry32: small, fast, and even enough for invented texts. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const number = (below: number) => Math.floor(next() * below)
  return {
    number,
    one: (of) => {
      const picked = of[number(of.length)]
      if (picked === undefined) throw new Error('Nothing to pick from')
      return picked
    },
  }
}
