import { join } from 'node:path'

import { type PartName, parts } from '../../templates/parts/index.ts'
import { CannotOpen, copyWhatReads } from '../backups/copy-what-reads.ts'
import { backupsIn, shelves } from '../backups/shelf.ts'
import { openDocuments } from '../casefile/case-documents.ts'
import type { AuditEntry } from '../contract/audit-events.ts'
import type { Person, SalvagedCase, SalvageReport } from '../contract/views.ts'
import { makeFolder, remove } from '../disk/disk.ts'
import { atOnce } from '../store/at-once.ts'
import { before, faultsOf } from '../store/audit/chain.ts'
import { writeLog } from '../store/audit/log.ts'
import type { CaseEntry, CaseStore } from '../store/case-store.ts'
import { linkFile, writeFile } from '../store/files.ts'
import { markUnneeded } from '../store/files-let-go.ts'
import { addChange, addSnapshot } from '../store/log.ts'
import { migrate } from '../store/migrations/index.ts'
import { sqlcipherStore } from '../store/sqlcipher-store.ts'
import { type WhatReads, whatReads } from '../store/what-reads.ts'
import type { Database } from '../vault/database.ts'
import { keepsakesTable, putKeepsake, readKeepsakes, writeKeepsakes } from '../vault/keepsakes.ts'
import type { Unsealed } from '../vault/unsealed.ts'
import { databasePath } from '../vault/vault.ts'
import { attachedTo } from './attached.ts'
import { entryOf } from './case-entry.ts'
import { salvagePart } from './salvage-parts.ts'
import { signedStateOf } from './signed-versions.ts'

export interface Salvage {
  readonly vaultFolder: string
  readonly unsealed: Unsealed
  /** ISO date-time. */
  readonly now: string
}

/** A copy of a database, opened to be read record by record. */
interface Source {
  readonly reads: WhatReads
  readonly close: () => void
}

const workFolder = (vaultFolder: string): string => `${vaultFolder}.salvaging`

/**
 * Makes a new, sound database of everything that still reads in a damaged vault, record by record,
 * completed from its newest sound backup. Only copies are read: the damaged file stays as it is.
 *
 * @param target where the new database is made; nothing may be there
 * @throws the system's error
 */
export async function salvageInto(
  { vaultFolder, unsealed, now }: Salvage,
  target: string,
): Promise<SalvageReport> {
  const work = workFolder(vaultFolder)
  const open: Source[] = []
  try {
    await remove(work)
    await makeFolder(work)
    const here = await sourceIn(unsealed, vaultFolder, join(work, 'vault'))
    open.push(here)
    const backup = await newestBackup(vaultFolder, unsealed, join(work, 'backup'))
    if (backup) open.push(backup)
    const database = unsealed.open(target)
    try {
      return await fill(database, here.reads, backup, now)
    } finally {
      database.close()
    }
  } finally {
    for (const source of open) source.close()
    await remove(work).catch(() => undefined)
  }
}

async function sourceIn(unsealed: Unsealed, folder: string, work: string): Promise<Source> {
  await makeFolder(work)
  const path = databasePath(work)
  for (const ending of ['', '-wal']) {
    await copyWhatReads(databasePath(folder) + ending, path + ending).catch(unlessMissing)
  }
  let connection: Database | null = null
  const close = () => {
    try {
      connection?.close()
    } catch {
      // A connection that has met a damaged page may not close in peace; the copy is thrown away.
    }
    connection = null
  }
  const database = () => {
    connection ??= unsealed.open(path)
    return connection
  }
  return { reads: whatReads({ database, reopen: close }), close }
}

const unlessMissing = (error: unknown) => {
  if (!(error instanceof CannotOpen) || error.code !== 'ENOENT') throw error
}

/** The newest of this vault in which everything read when it was made, and of which something reads. */
async function newestBackup(
  vaultFolder: string,
  unsealed: Unsealed,
  work: string,
): Promise<(Source & { readonly madeAt: string }) | null> {
  const found = await Promise.all(
    (await shelves(vaultFolder)).map(async (shelf) =>
      (await backupsIn(shelf)).map((backup) => ({ ...backup, folder: join(shelf, backup.id) })),
    ),
  )
  const candidates = found
    .flat()
    .filter(
      ({ vault, damaged }) =>
        damaged === 0 && (vault ?? unsealed.fingerprint) === unsealed.fingerprint,
    )
    .toSorted((one, other) => other.madeAt.localeCompare(one.madeAt))
  for (const { folder, madeAt } of candidates) {
    await remove(work)
    const source = await sourceIn(unsealed, folder, work).catch((error) => {
      // A copy that the disk has no room for says nothing of the backup.
      if (!(error instanceof CannotOpen)) throw error
      return null
    })
    if (source?.reads.keepsake('privateKey')) return { ...source, madeAt }
    source?.close()
  }
  return null
}

async function fill(
  database: Database,
  here: WhatReads,
  backup: (Source & { readonly madeAt: string }) | null,
  now: string,
): Promise<SalvageReport> {
  const sources = backup ? [here, backup.reads] : [here]
  const isKeyNew = !bringKeepsakes(database, sources)
  const migrated = migrate(database)
  if (!migrated.ok) throw new Error('A new database is of today')
  bringNames(database, sources)
  const isLogWhole = bringLog(database, sources)
  const store = sqlcipherStore({ database: () => database, reopen: () => undefined })
  if (!store.ok) throw new Error('A new database is sound')
  const { author } = readKeepsakes(database).identity
  const caseIds = [...new Set(sources.flatMap((source) => source.caseIds()))].toSorted()
  const cases: SalvagedCase[] = []
  for (const caseId of caseIds) {
    cases.push(await bringCase(database, store.value, { caseId, sources, author, now }))
  }
  return { cases, backupAt: backup?.madeAt ?? null, isLogWhole, isKeyNew }
}

const somebody: Person = { name: '–', title: '', organisation: '' }

/** Whose vault it is, their key and their settings. Without the key a new one is made for them. */
function bringKeepsakes(database: Database, sources: readonly WhatReads[]): boolean {
  const kept = (name: string) => sources.map((source) => source.keepsake(name)).find(Boolean)
  const [person, privateKey, settings] = [kept('person'), kept('privateKey'), kept('settings')]
  if (person && privateKey) {
    database.exec(keepsakesTable)
    putKeepsake(database, 'person', person)
    putKeepsake(database, 'privateKey', privateKey)
  } else {
    const author = sources.flatMap((source) => source.log().entries).at(-1)?.author
    const known = sources.flatMap((source) => source.names('people'))
    const named = known.find((each) => each.author === author) ?? known[0]
    writeKeepsakes(database, { ...somebody, ...(named as unknown as Person) })
  }
  if (settings) putKeepsake(database, 'settings', settings)
  const codeList = kept('codeList')
  if (codeList) putKeepsake(database, 'codeList', codeList)
  privateKey?.fill(0)
  return Boolean(person && privateKey)
}

function bringNames(database: Database, sources: readonly WhatReads[]): void {
  const person = database.prepare(
    `INSERT OR IGNORE INTO people (author, name, title, organisation)
     VALUES ($author, $name, $title, $organisation)`,
  )
  const device = database.prepare('INSERT OR IGNORE INTO devices (id, name) VALUES ($id, $name)')
  for (const source of sources) {
    for (const row of source.names('people')) person.run(row)
    for (const row of source.names('devices')) device.run(row)
  }
}

/** Entries as they were, under their numbers: what is missing between them stays to be seen. */
function bringLog(database: Database, sources: readonly WhatReads[]): boolean {
  const entries = new Map<number, AuditEntry>()
  for (const { entries: own } of sources.map((source) => source.log()).toReversed()) {
    for (const entry of own) entries.set(entry.n, entry)
  }
  const all = [...entries.values()].toSorted((one, other) => one.n - other.n)
  const last = all.at(-1) ?? before
  const remembered = sources.flatMap((source) => source.log().head ?? [])
  const head = [last, ...remembered].reduce((one, other) => (other.n > one.n ? other : one))
  atOnce(database, () => writeLog(database, all, head))
  return faultsOf(all, remembered).length === 0
}

async function bringCase(
  database: Database,
  store: CaseStore,
  {
    caseId,
    sources,
    author,
    now,
  }: {
    readonly caseId: string
    readonly sources: readonly WhatReads[]
    readonly author: string
    readonly now: string
  },
): Promise<SalvagedCase> {
  const [here, backup] = sources
  const salvaged = await Promise.all(
    parts.map(async (part) => ({
      part: part.name,
      ...(await salvagePart(
        part,
        here?.part(caseId, part.name) ?? { changes: [], snapshots: [], areAll: true },
        backup?.part(caseId, part.name),
      )),
    })),
  )
  const entry = sources.map((source) => source.entry(caseId)).find((found) => found !== null)
  const clientName = entry?.row.clientName ?? null
  const isThere = salvaged.some(({ how }) => how !== 'lost' && how !== 'unwritten')
  if (!isThere) {
    return { caseId, clientName, how: 'lost', lostParts: [], lostFiles: 0 }
  }
  atOnce(database, () => {
    for (const { part, log } of salvaged) {
      if (log.base) addSnapshot(database, caseId, part, log.base)
      for (const change of log.changes) addChange(database, caseId, change)
    }
  })
  const { row, needed } = await enterInList(store, { caseId, entry: entry ?? null, author, now })
  const linked = sources.flatMap((source) => source.filesOf(caseId))
  const lostFiles = bringFiles(database, { caseId, sources, linked, needed })
  markUnneeded(database, caseId, { files: needed, at: now })
  const lostParts = salvaged.flatMap(({ part, how }): PartName[] =>
    how === 'cut' || how === 'lost' ? [part] : [],
  )
  const isCompleted = salvaged.some(({ how }) => how === 'completed')
  const how = lostParts.length + lostFiles > 0 ? 'cut' : isCompleted ? 'completed' : 'here'
  return { caseId, clientName: row.clientName, how, lostParts, lostFiles }
}

/** The list of cases tells of a case what the case itself tells. */
async function enterInList(
  store: CaseStore,
  {
    caseId,
    entry,
    author,
    now,
  }: {
    readonly caseId: string
    readonly entry: CaseEntry | null
    readonly author: string
    readonly now: string
  },
) {
  const documents = await openDocuments(store, caseId, author)
  if (!documents.ok) throw new Error('Every part of it loads')
  const content = documents.value.content()
  const circumstances = {
    caseId,
    editedAt: entry?.row.editedAt ?? now,
    ...signedStateOf(documents.value, () => content),
  }
  // The name is told again at the next edit; until then the key tells whose turn it is.
  const made = entryOf(content, circumstances, { key: author, name: '' })
  const needed = attachedTo(content).map(({ sha256 }) => sha256)
  documents.value.close()
  const kept = await store.append(made, [])
  if (!kept.ok) throw Object.assign(new Error('It cannot be written'), { code: 'EIO' })
  return { row: made.row, needed }
}

/** Each file once, whatever cases need it. Gives how many read nowhere. */
function bringFiles(
  database: Database,
  {
    caseId,
    sources,
    linked,
    needed,
  }: {
    readonly caseId: string
    readonly sources: readonly WhatReads[]
    readonly linked: readonly string[]
    readonly needed: readonly string[]
  },
): number {
  let lost = 0
  for (const sha256 of new Set([...linked, ...needed])) {
    const isThere =
      database
        .prepare('SELECT file_no FROM files WHERE sha256 = $key')
        .get({ key: new Uint8Array(Buffer.from(sha256, 'hex')) }) !== undefined
    const bytes = isThere ? null : firstOf(sources, sha256)
    atOnce(database, () => {
      if (bytes) writeFile(database, { sha256, bytes })
      // Without its content the case says that the file is missing, and takes it in again.
      if (isThere || bytes) linkFile(database, { caseId, sha256 })
    })
    if (!isThere && !bytes && needed.includes(sha256)) lost += 1
  }
  return lost
}

function firstOf(sources: readonly WhatReads[], sha256: string): Uint8Array | null {
  for (const source of sources) {
    const bytes = source.file(sha256)
    if (bytes) return bytes
  }
  return null
}
