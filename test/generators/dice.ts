/** Chance that can be thrown again: the same seed gives the same throws (mulberry32). */
export interface Dice {
  readonly seed: number
  /** A whole number from 0 up to, and not including, `end`. */
  readonly below: (end: number) => number
  readonly between: (least: number, most: number) => number
}

export function diceFrom(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return { seed, below, between: (least, most) => least + below(most - least + 1) }
}

/**
 * The seed to throw from: the one that is to be thrown again (`KYKYSILTA_SEED`), one nobody has
 * chosen when a run is counted in hundreds (`KYKYSILTA_RUNS`), and else always the same, so that a
 * quick run judges the change before it and not its luck.
 */
export function anySeed(): number {
  const { KYKYSILTA_SEED, KYKYSILTA_RUNS } = process.env
  if (KYKYSILTA_SEED !== undefined) return Number(KYKYSILTA_SEED)
  return KYKYSILTA_RUNS === undefined ? seedOfQuickRuns : Date.now() % 2 ** 31
}

const seedOfQuickRuns = 20_260_901
