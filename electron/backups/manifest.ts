import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * What lies beside a backup's database and key file, readable by anybody: numbers and hashes, and
 * no word of any case.
 */
const manifestSchema = z.strictObject({
  format: z.literal('kykysilta-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  cases: z.int().min(0),
  changes: z.int().min(0),
  snapshots: z.int().min(0),
  /** How many cases, attached files and other tables did not read whole when it was made. */
  damaged: z.int().min(0),
  bytes: z.int().min(0),
  /** Which vault it is of: a shelf may hold those of several. Older backups do not say. */
  vault: z.string().optional(),
  /** Where the log of acts ended. Older backups do not say, nor do those whose log does not read. */
  log: z.strictObject({ n: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
  /** Of the database, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Manifest = z.infer<typeof manifestSchema>

export const manifestPath = (folder: string): string => join(folder, 'backup.json')

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

/** The manifest of a backup, or `null` when there is none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const read = manifestSchema.safeParse(JSON.parse(await readFile(manifestPath(folder), 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
