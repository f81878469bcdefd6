import type { CaseEntry } from './case-store.ts'
import type { Connection } from './connection.ts'
import { entryOf } from './entries.ts'
import { allCaseFiles, type CaseFile, isFileSound } from './files.ts'
import { changesSince, isItself, snapshotsOf } from './log.ts'
import { readingOf, type TryRead } from './reading.ts'
import { isTableSound } from './table-walks.ts'

/** A case of which something does not read as it was written. */
export interface DamagedCase {
  readonly caseId: string
  /** What the list of cases shows; `null` when that is what was lost. */
  readonly entry: CaseEntry | null
  /** The parts that no longer give their whole content. */
  readonly parts: readonly string[]
}

/** What a database holds, and what of it does not read. */
export interface Inspection {
  readonly cases: number
  readonly changes: number
  readonly snapshots: number
  readonly damaged: readonly DamagedCase[]
  /** Files that do not read or no longer give their hash, for each case that needs them. */
  readonly damagedFiles: readonly CaseFile[]
  /** Other tables in which something does not read. */
  readonly elsewhere: readonly string[]
}

const ownTables = ['cases', 'changes', 'snapshots'] as const
/** Read file by file: reading them at once would hold up whoever types for as long as it takes. */
const fileTables = ['case_files', 'files', 'file_chunks'] as const

/**
 * Reads everything in a database once: each page is authenticated by being read, and each change
 * must give its own hash. A connection is dead after a bad page, so each record is tried on its own.
 *
 * @param breathe awaited between records, between the parts of one, and between stretches of a long
 * table, so that whoever edits meanwhile is answered; rejects to call the inspection off
 */
export async function inspect(
  connection: Connection,
  breathe: () => Promise<void>,
): Promise<Inspection> {
  const tryRead = readingOf(connection)
  const damaged: DamagedCase[] = []
  const sum = { cases: 0, changes: 0, snapshots: 0 }
  const known = new Set<string>()
  for (const caseId of caseIds(tryRead)) {
    known.add(caseId)
    await breathe()
  }
  for (const caseId of [...known].toSorted()) {
    const found = await inspectCase(tryRead, caseId, breathe)
    sum.cases += 1
    sum.changes += found.changes
    sum.snapshots += found.snapshots
    if (!found.entry || found.parts.length > 0) damaged.push({ caseId, ...found })
  }
  const files = await inspectFiles(tryRead, breathe)
  const elsewhere: string[] = files.areAllKnown ? [] : ['case_files']
  for (const table of otherTables(tryRead)) {
    if (!(await isTableSound(tryRead, table, breathe))) elsewhere.push(table)
    await breathe()
  }
  return { ...sum, damaged, damagedFiles: files.damaged, elsewhere }
}

/**
 * The ids of all cases that anything is known of, one several times. A bad page ends a walk through
 * a table, so each table is walked from both ends.
 */
function* caseIds(tryRead: TryRead): Generator<string> {
  for (const table of ownTables) {
    for (const towards of ['>', '<'] as const) {
      for (let id = nextId(tryRead, table, towards, null); id; ) {
        yield id
        id = nextId(tryRead, table, towards, id)
      }
    }
  }
}

/** The entries that still read when the list as a whole does not, newest edit first. */
export function readableEntries(connection: Connection): CaseEntry[] {
  const tryRead = readingOf(connection)
  return [...new Set(caseIds(tryRead))]
    .flatMap((caseId) => tryRead((database) => entryOf(database, caseId)) ?? [])
    .toSorted((one, other) => other.row.editedAt.localeCompare(one.row.editedAt))
}

function nextId(
  tryRead: TryRead,
  table: (typeof ownTables)[number],
  towards: '>' | '<',
  from: string | null,
): string | null {
  const ends = towards === '>' ? 'min' : 'max'
  const where = from === null ? '' : `WHERE case_id ${towards} $from`
  const row = tryRead((database) =>
    database
      .prepare(`SELECT ${ends}(case_id) AS id FROM ${table} ${where}`)
      .get(from === null ? undefined : { from }),
  )
  return typeof row?.id === 'string' ? row.id : null
}

/** What reads of a case. Each part is read at one go: words may be written between two of them. */
async function inspectCase(tryRead: TryRead, caseId: string, breathe: () => Promise<void>) {
  const parts = partsOf(tryRead, caseId)
  const read = []
  for (const part of parts.names) {
    read.push({ part, ...inspectPart(tryRead, caseId, part) })
    await breathe()
  }
  return {
    entry: tryRead((database) => entryOf(database, caseId)),
    changes: read.reduce((sum, { changes }) => sum + changes, 0),
    snapshots: read.reduce((sum, { snapshots }) => sum + snapshots, 0),
    parts: [
      ...(parts.areAll ? [] : ['?']),
      ...read.filter(({ isWhole }) => !isWhole).map(({ part }) => part),
    ],
  }
}

function partsOf(tryRead: TryRead, caseId: string) {
  const names = new Set<string>()
  let areAll = true
  for (const table of ['changes', 'snapshots']) {
    const rows = tryRead((database) =>
      database
        .prepare(`SELECT DISTINCT part FROM ${table} WHERE case_id = $caseId`)
        .all({ caseId }),
    )
    for (const row of rows ?? []) names.add(String(row.part))
    areAll &&= rows !== null
  }
  return { names: [...names], areAll }
}

/** Whether a snapshot with the log after it, or the log alone, still gives the whole part. */
function inspectPart(tryRead: TryRead, caseId: string, part: string) {
  const snapshots = tryRead((database) => snapshotsOf(database, caseId, part)) ?? []
  const changes = tryRead((database) => changesSince(database, caseId, part, 0)) ?? []
  const areThemselves = changes.every(isItself)
  const isWhole =
    areThemselves &&
    [...snapshots.map(({ n }) => n), 0].some((from) => {
      const tail = changes.filter(({ n }) => n > from)
      return from + tail.length > 0 && tail.every(({ n }, index) => n === from + index + 1)
    })
  return { isWhole, changes: changes.length, snapshots: snapshots.length }
}

async function inspectFiles(tryRead: TryRead, breathe: () => Promise<void>) {
  const links = tryRead(allCaseFiles)
  const sound = new Map<string, boolean>()
  for (const { sha256 } of links ?? []) {
    if (!sound.has(sha256)) sound.set(sha256, await isFileSound(tryRead, sha256, breathe))
  }
  const damaged = (links ?? []).filter(({ sha256 }) => !sound.get(sha256))
  return { damaged, areAllKnown: links !== null }
}

function otherTables(tryRead: TryRead): string[] {
  const rows = tryRead((database) =>
    database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").all(),
  )
  return (rows ?? [])
    .map(({ name }) => String(name))
    .filter((name) => ![...ownTables, ...fileTables].some((own) => own === name))
}
