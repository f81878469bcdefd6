import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { loadAutomerge } from '../../electron/casefile/automerge.ts'
import { birthOf } from '../../electron/casefile/case-documents.ts'
import { entryOf } from '../../electron/core/case-entry.ts'
import { passagesOf } from '../../electron/core/passages.ts'
import type { CaseStore } from '../../electron/store/case-store.ts'
import { sqlcipherStore } from '../../electron/store/sqlcipher-store.ts'
import { createVault } from '../../electron/vault/vault.ts'
import { checkout, inCache } from '../../scripts/lib/checkout.mjs'
import { contentHash } from '../../scripts/lib/content-hash.mjs'
import { type CaseFile, splitCaseFile } from '../../templates/case/case-file.ts'
import type { JsonObject } from '../../templates/model/json.ts'
import { aino, passphrase, quick } from '../people/at-the-desk.ts'

/** What decides how a vault on disk looks. */
const sources = ['electron', 'templates', 'test/generators', 'test/bench/prepared-vault.ts']

/** Cases of which each has documents of its own; the others of a vault share theirs. */
const distinct = 20

interface Wanted {
  readonly name: string
  readonly count: number
  readonly make: (seed: number) => CaseFile
}

/**
 * Puts a vault with so many cases into a folder. It is made once for the same sources, because
 * ten thousand cases take minutes. Lists and the search hold every case as it is; the documents
 * behind them are those of the first few, again and again.
 */
export async function preparedVault(wanted: Wanted, into: string): Promise<void> {
  const hash = await contentHash(checkout, sources, () => true)
  const kept = inCache('bench', `${wanted.name}-${wanted.count}-${hash}`)
  if (!(await isThere(kept))) await make(wanted, kept)
  await rm(into, { recursive: true, force: true })
  await cp(kept, into, { recursive: true })
}

async function make(wanted: Wanted, kept: string): Promise<void> {
  const start = performance.now()
  const aside = `${kept}.making`
  await mkdir(inCache('bench'), { recursive: true })
  await rm(aside, { recursive: true, force: true })
  const vault = await createVault(aside, passphrase, aino, quick)
  if (!vault.ok) throw new Error(vault.code)
  await loadAutomerge()
  const store = sqlcipherStore(vault.value)
  if (!store.ok) throw new Error(store.code)
  // Nobody waits for these words; that each reaches the disk by itself is measured elsewhere.
  vault.value.database().pragma('synchronous = OFF')
  await fill(store.value, wanted)
  vault.value.lock()
  await rename(aside, kept)
  const seconds = Math.round((performance.now() - start) / 1000)
  process.stdout.write(`Made ${wanted.name}: ${wanted.count} cases in ${seconds} s.\n`)
}

async function fill(store: CaseStore, { count, make: fileOf }: Wanted): Promise<void> {
  let recordId = 0
  const contentOf = (seed: number) =>
    splitCaseFile(fileOf(seed) as unknown as JsonObject, () => `r${++recordId}`)
  const births = Array.from({ length: Math.min(distinct, count) }, (_, seed) =>
    birthOf(contentOf(seed), 'ab'.repeat(32)),
  )
  for (let seed = 0; seed < count; seed += 1) {
    const content = contentOf(seed)
    const caseId = `00000000-0000-4000-8000-${`${seed}`.padStart(12, '0')}`
    const editedAt = new Date(Date.UTC(2026, 0, 1, 8, 0, seed)).toISOString()
    const entry = entryOf(content, {
      caseId,
      editedAt,
      latestVersion: null,
      changedSinceSigned: false,
    })
    const passages = { put: passagesOf(content), drop: [], isWhole: true }
    const own = births[seed % births.length] ?? []
    const kept = await store.append(
      entry,
      own.flatMap(({ changes }) => changes),
      { passages },
    )
    if (!kept.ok) throw new Error(kept.code)
    for (const { part, changes, snapshot: bytes } of own) {
      if (bytes) await store.keepSnapshot(caseId, part, { n: changes.length, bytes })
    }
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
