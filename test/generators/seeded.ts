/** Chance that is the same on every machine: a seed gives the same choices in the same order. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
  pick<T>(choices: readonly T[]): T
}

/** Marsaglia's xorshift32: enough for choosing words, not for anything secret. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  const below = (limit: number) => next() % limit
  return {
    below,
    pick<T>(choices: readonly T[]): T {
      const choice = choices[below(choices.length)]
      if (choice === undefined) throw new Error('There is nothing to choose from')
      return choice
    },
  }
}
