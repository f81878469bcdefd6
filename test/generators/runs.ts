import { anySeed } from './dice.ts'

/**
 * How many times a property is tried: few times in a quick run, `KYKYSILTA_RUNS` times when that is
 * a number, and as often as the product promises when it is `promised` (`npm run torture`).
 */
export function runs(few: number, promised: number): number {
  const wanted = process.env.KYKYSILTA_RUNS
  if (wanted === undefined) return few
  return wanted === 'promised' ? promised : Number(wanted)
}

/** What fast-check is told: how many runs, from a seed that can be thrown again. */
export const tries = (few: number, promised: number) => ({
  numRuns: runs(few, promised),
  seed: anySeed(),
})

/** One line of what was tried: how often, from which seed, and how often each class came about. */
export function tellTries(
  what: string,
  count: number,
  seed: number,
  classes: readonly string[] = [],
): void {
  const tally = new Map<string, number>()
  for (const name of classes) tally.set(name, (tally.get(name) ?? 0) + 1)
  const counted = [...tally].toSorted().map(([name, times]) => `${name}: ${times}`)
  process.stdout.write(`${[`${what}: ${count}, seed ${seed}`, ...counted].join('; ')}\n`)
}
