import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** How hard a passphrase is to guess. */
export interface Estimate {
  /** 0 is guessed at once, 4 never; from 3 on guessing costs years (10⁸ guesses, one a second). */
  readonly score: number
  /** The name of what makes it weak, as the estimator calls it; empty when nothing stands out. */
  readonly warning: string
}

/** A weaker one is refused. */
export const leastScore = 3

let estimator: Promise<ZxcvbnFactory> | null = null

/** Half a megabyte of words: loaded when somebody begins to write a passphrase. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, finnish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fi'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...finnish.dictionary },
    graphs: common.adjacencyGraphs,
  })
}

/**
 * Estimates as a guesser with Finnish words and known passwords would.
 * @param own what a guesser would try first: the person's own name and organisation
 */
export async function estimate(passphrase: string, own: readonly string[]): Promise<Estimate> {
  estimator ??= load()
  const words = own.flatMap((text) => text.toLowerCase().split(/\s+/)).filter((word) => word !== '')
  const { score, feedback } = (await estimator).check(passphrase, words)
  return { score, warning: feedback.warning ?? '' }
}
