import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { remove } from '../disk/disk.ts'
import { writeAside } from './write-aside.ts'

/**
 * Acts on a vault whose log cannot be written just then: it is locked, or open elsewhere. They are
 * counted in a plain file in the vault's folder until the next unlocking enters them in the log.
 * Whoever can write there can also forget them: this tells of carelessness and of guessing at the
 * screen, not of somebody who has the disk in hand.
 */
const outsideActs = [
  'vault.unlockRefused',
  'vault.readElsewhere',
  'vault.restored',
  'vault.broughtIn',
  'vault.salvagePreviewed',
  'vault.salvaged',
  'settings.backupFolderChanged',
] as const
export type OutsideAct = (typeof outsideActs)[number]

const tallySchema = z.strictObject({
  times: z.int().min(1),
  first: z.iso.datetime(),
  last: z.iso.datetime(),
})
/** How often an act was done, and when first and last. */
export type Tally = z.infer<typeof tallySchema>

const talliesSchema = z.partialRecord(z.enum(outsideActs), tallySchema)
type Tallies = z.infer<typeof talliesSchema>

export const outsideActsPath = (folder: string): string => join(folder, 'outside-acts.json')

/**
 * Counts an act.
 * @param at ISO date-time
 * @returns whether it is on disk; never rejects
 */
export async function countOutside(folder: string, act: OutsideAct, at: string): Promise<boolean> {
  const tallies = await outsideTallies(folder)
  const before = tallies[act]
  const tally = { times: (before?.times ?? 0) + 1, first: before?.first ?? at, last: at }
  try {
    await writeAside(outsideActsPath(folder), `${JSON.stringify({ ...tallies, [act]: tally })}\n`)
    return true
  } catch {
    return false
  }
}

/** What was counted; nothing when the file does not read as we write it. */
export async function outsideTallies(folder: string): Promise<Tallies> {
  try {
    return talliesSchema.parse(JSON.parse(await readFile(outsideActsPath(folder), 'utf8')))
  } catch {
    return {}
  }
}

/** To be called once they are in the log; what cannot be removed is entered once more. */
export const forgetOutside = (folder: string): Promise<void> =>
  remove(outsideActsPath(folder)).catch(() => undefined)
