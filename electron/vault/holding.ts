import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { open, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { z } from 'zod'
import { fail, type Result } from '../../templates/model/result.ts'

/** Who holds a vault, as its lock file says. The system's own locks do not reach other machines. */
interface Held {
  readonly machine: string
  readonly pid: number
  readonly id: string
}
const heldSchema: z.ZodType<Held> = z.object({
  machine: z.string(),
  pid: z.int(),
  id: z.string(),
})

export const lockFilePath = (folder: string): string => join(folder, 'vault.lock.json')

/** How often the holder shows that it is alive, and when it counts as gone. In milliseconds. */
const beatEvery = 10_000
const goneAfter = 60_000
/** How long a process of this machine may take to end: what was killed does not die at once. */
const lastBreath = 2000

export type Holding =
  /** The vault is ours until it is let go. */
  | { readonly by: 'us'; readonly letGo: () => void }
  /** This very process has it open already. */
  | { readonly by: 'ourselves' }
  /** Another machine, by its name; without one it is another process here, or nobody knows. */
  | { readonly by: 'others'; readonly machine: string }

/**
 * Takes hold of a vault's folder, unless somebody else has. A holder that has died or has been
 * silent for a minute is succeeded. Where the folder cannot be written there is nothing to hold.
 */
export async function holdVault(folder: string): Promise<Holding> {
  const mine: Held = { machine: hostname(), pid: process.pid, id: randomUUID() }
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const taken = await take(folder, mine)
    if (taken !== 'there')
      return { by: 'us', letGo: taken === 'taken' ? keep(folder, mine) : nothing }
    const held = heldBy(folder)
    if (held === null || (await isGone(folder, held))) {
      await rm(lockFilePath(folder), { force: true })
      continue
    }
    if (held.machine !== mine.machine) return { by: 'others', machine: held.machine }
    return held.pid === mine.pid ? { by: 'ourselves' } : { by: 'others', machine: '' }
  }
  return { by: 'others', machine: '' }
}

/**
 * Does what may not be done to a vault that anybody has open, on this machine or another.
 *
 * @param work lets go by itself before it moves the folder, which takes no mark of its holder along
 */
export async function whileHeld<T, C extends string>(
  folder: string,
  work: (letGo: () => void) => Promise<Result<T, C>>,
): Promise<Result<T, C | 'vaultInUse'>> {
  const holding = await holdVault(folder)
  if (holding.by !== 'us') return fail('vaultInUse')
  try {
    return await work(holding.letGo)
  } finally {
    holding.letGo()
  }
}

const nothing = () => undefined

async function take(folder: string, mine: Held): Promise<'taken' | 'there' | 'cannot'> {
  try {
    const file = await open(lockFilePath(folder), 'wx', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(mine)}\n`)
    } finally {
      await file.close()
    }
    return 'taken'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'there' : 'cannot'
  }
}

/** Shows from time to time that we are alive. What comes back lets go, if the vault is still ours. */
function keep(folder: string, mine: Held): () => void {
  const path = lockFilePath(folder)
  const beat = setInterval(() => {
    const now = new Date()
    void utimes(path, now, now).catch(() => undefined)
  }, beatEvery)
  beat.unref()
  return () => {
    clearInterval(beat)
    // At once: whoever has seen the vault locked may open it.
    if (heldBy(folder)?.id === mine.id) rmSync(path, { force: true })
  }
}

function heldBy(folder: string): Held | null {
  try {
    return heldSchema.parse(JSON.parse(readFileSync(lockFilePath(folder), 'utf8')))
  } catch {
    return null
  }
}

async function isGone(folder: string, held: Held): Promise<boolean> {
  if (held.machine === hostname() && (await hasEnded(held.pid))) return true
  return (await silence(folder)) > goneAfter
}

/** By the clock of the disk, because two machines may not agree on what time it is. */
async function silence(folder: string): Promise<number> {
  const probe = join(folder, `.clock-${randomUUID()}`)
  try {
    await (await open(probe, 'wx')).close()
    const [now, latest] = await Promise.all([stat(probe), stat(lockFilePath(folder))])
    return now.mtimeMs - latest.mtimeMs
  } catch {
    return 0
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
  }
}

async function hasEnded(pid: number): Promise<boolean> {
  const until = performance.now() + (pid === process.pid ? 0 : lastBreath)
  while (isAlive(pid)) {
    if (performance.now() >= until) return false
    await after(50)
  }
  return true
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !isOnlyAName(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** On Linux a process that has ended keeps its number until somebody has asked how it ended. */
function isOnlyAName(pid: number): boolean {
  if (process.platform !== 'linux') return false
  try {
    // The state stands after the name, which may hold anything, brackets too.
    return /^\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*(?=\) )/s, ''))
  } catch {
    return false
  }
}
