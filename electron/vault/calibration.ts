import { totalmem } from 'node:os'
import { deriveKey, greatestStrength, type Strength, saltLength } from './key-derivation.ts'

/** What one derivation should take, in milliseconds: slow to guess, bearable to wait for. */
export const goal = 1000
/** A derivation that takes less than this has become cheap on the machines of today. */
const cheap = 0.7 * goal
const gibibyte = 1024 ** 3
const fewestPasses = 3

/** A quarter of a gigabyte; half of that where memory is scarce, never an eighth of all of it. */
export const memoryFor = (totalBytes: number): number => {
  if (totalBytes >= 4 * gibibyte) return 262_144
  return totalBytes >= gibibyte ? 131_072 : Math.floor(totalBytes / 8 / 1024)
}

/** Passes that bring a derivation to the goal, when one pass over this memory takes so long. */
export const passesFor = (millisecondsAPass: number): number =>
  Math.min(
    greatestStrength.passes,
    Math.max(fewestPasses, Math.round(goal / Math.max(millisecondsAPass, 1))),
  )

/** The strength at which one derivation takes about the goal on this machine, now. */
export async function calibrated(totalBytes: number = totalmem()): Promise<Strength> {
  const once = { memoryKiB: memoryFor(totalBytes), passes: 1, lanes: 1 }
  return { ...once, passes: passesFor(await timeOf(once)) }
}

/**
 * What a derivation should cost instead, judged by what it took here; `null` when it is dear enough.
 * Never weaker: a slow morning of a machine is no reason to lower a guard.
 */
export function raised(now: Strength, milliseconds: number, totalBytes: number): Strength | null {
  if (milliseconds >= cheap) return null
  const memoryKiB = Math.max(now.memoryKiB, memoryFor(totalBytes))
  const millisecondsAPass = (milliseconds / now.passes) * (memoryKiB / now.memoryKiB)
  const next = { ...now, memoryKiB, passes: passesFor(millisecondsAPass) }
  return costOf(next) > 1.3 * costOf(now) ? next : null
}

export const costOf = ({ memoryKiB, passes }: Strength): number => memoryKiB * passes

async function timeOf(strength: Strength): Promise<number> {
  const started = performance.now()
  const key = await deriveKey('a guess', new Uint8Array(saltLength), strength)
  key.fill(0)
  return performance.now() - started
}
