import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '@signalapp/sqlcipher'
import { loadAutomerge } from '../../electron/casefile/automerge.ts'
import { birthOf, type PartBirth } from '../../electron/casefile/case-documents.ts'
import { entryOf } from '../../electron/core/case-entry.ts'
import { passagesOf } from '../../electron/core/passages.ts'
import { putEntry } from '../../electron/store/entries.ts'
import { addChange, addSnapshot } from '../../electron/store/log.ts'
import { keepPassages } from '../../electron/store/search/keep-passages.ts'
import { sqlcipherStore } from '../../electron/store/sqlcipher-store.ts'
import { putView } from '../../electron/store/views.ts'
import { createVault } from '../../electron/vault/vault.ts'
import { checkout, inCache } from '../../scripts/lib/checkout.mjs'
import { contentHash } from '../../scripts/lib/content-hash.mjs'
import type { CaseContent } from '../../templates/case/case-file.ts'
import { type CaseFile, splitCaseFile } from '../../templates/case/case-file.ts'
import type { JsonObject } from '../../templates/model/json.ts'
import { aino, passphrase, quick } from '../people/at-the-desk.ts'

/** The shape of what is on disk, and who invents it. Anything else may change and the vault stays. */
const decisive = [
  'electron/store/migrations',
  'electron/store/search/passage.ts',
  'electron/casefile/genesis.ts',
  'electron/casefile/birth.ts',
  'electron/casefile/part-view.ts',
  'electron/store/views.ts',
  'electron/vault/key-file.ts',
  'templates/parts',
  'test/generators',
  'test/bench/prepared-vault.ts',
]

/** Cases of which each has documents of its own; the others of a vault share theirs. */
const distinct = 20
const casesAtOnce = 500

export interface WantedVault {
  readonly name: string
  readonly count: number
  readonly make: (seed: number) => CaseFile
}

/**
 * Puts a vault with so many cases into a folder. It is made once and kept, because ten thousand
 * cases take a minute. Lists and the search hold every case as it is; the documents behind them are
 * those of the first few, again and again.
 */
export async function preparedVault(wanted: WantedVault, into: string): Promise<void> {
  const hash = await contentHash(checkout, decisive, () => true)
  const kept = inCache('bench', `${wanted.name}-${wanted.count}-${hash.slice(0, 16)}`)
  if (!(await isThere(kept))) await make(wanted, kept)
  await rm(into, { recursive: true, force: true })
  await cp(kept, into, { recursive: true })
}

async function make(wanted: WantedVault, kept: string): Promise<void> {
  const start = performance.now()
  const aside = `${kept}.making`
  await mkdir(inCache('bench'), { recursive: true })
  await forgetOlder(`${wanted.name}-${wanted.count}-`)
  const vault = await createVault(aside, passphrase, aino, quick)
  if (!vault.ok) throw new Error(vault.code)
  await loadAutomerge()
  const store = sqlcipherStore(vault.value)
  if (!store.ok) throw new Error(store.code)
  fill(vault.value.database(), wanted)
  vault.value.lock()
  await rename(aside, kept)
  const seconds = Math.round((performance.now() - start) / 1000)
  process.stdout.write(`Made ${wanted.name}: ${wanted.count} cases in ${seconds} s.\n`)
}

/** They are large, and nothing will ask for them again. */
async function forgetOlder(beginning: string): Promise<void> {
  for (const name of await readdir(inCache('bench'))) {
    if (name.startsWith(beginning)) await rm(inCache('bench', name), { recursive: true })
  }
  await rm(join(inCache('bench'), `${beginning}.making`), { recursive: true, force: true })
}

function fill(database: Database, { count, make: fileOf }: WantedVault): void {
  // Nobody waits for these words; that each reaches the disk by itself is measured elsewhere.
  database.pragma('synchronous = OFF')
  let recordId = 0
  const contentOf = (seed: number) =>
    splitCaseFile(fileOf(seed) as unknown as JsonObject, () => `r${++recordId}`)
  const births = Array.from({ length: Math.min(distinct, count) }, (_, seed) =>
    birthOf(contentOf(seed), 'ab'.repeat(32)),
  )
  for (let first = 0; first < count; first += casesAtOnce) {
    database.transaction(() => {
      for (let seed = first; seed < Math.min(count, first + casesAtOnce); seed += 1) {
        putCase(database, seed, contentOf(seed), births[seed % births.length] ?? [])
      }
    })()
  }
}

/** Later seeds were edited later: they stand first in the list. */
function putCase(
  database: Database,
  seed: number,
  content: CaseContent,
  births: readonly PartBirth[],
): void {
  const caseId = `00000000-0000-4000-8000-${`${seed}`.padStart(12, '0')}`
  const editedAt = new Date(Date.UTC(2026, 0, 1, 8, 0, seed)).toISOString()
  const signed = { latestVersion: null, changedSinceSigned: false }
  putEntry(database, entryOf(content, { caseId, editedAt, ...signed }, { key: '', name: '' }))
  keepPassages(database, caseId, { put: passagesOf(content), drop: [], isWhole: true })
  for (const { part, changes, snapshot: bytes, view } of births) {
    for (const change of changes) addChange(database, caseId, change)
    if (bytes) addSnapshot(database, caseId, part, { n: changes.length, bytes })
    if (view) putView(database, caseId, view)
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
