import { ok } from '../../templates/model/result.ts'
import type { AuditEntry } from '../contract/audit-events.ts'
import { before, follow } from './audit/chain.ts'
import { type AuditLog, checkOf } from './audit/log.ts'
import {
  type BesideChanges,
  type CaseEntry,
  type CaseStore,
  type Change,
  type NumberedChange,
  nextNumber,
  type Snapshot,
} from './case-store.ts'
import type { StoredFile } from './files.ts'
import { fitOfText } from './search/hits.ts'
import { type FoundPassage, fits, type Passage, type PassageUpdate } from './search/passage.ts'
import type { Sought } from './search/query.ts'
import type { KeptView } from './views.ts'

interface PartLog {
  changes: NumberedChange[]
  snapshots: Snapshot[]
}

/** A store in memory that keeps every promise but lasting. */
export function memoryStore(): CaseStore {
  const entries = new Map<string, CaseEntry>()
  const keys = new Map<string, string | null>()
  const logs = new Map<string, PartLog>()
  const logOf = (caseId: string, part: string): PartLog => {
    const key = `${caseId} ${part}`
    const log = logs.get(key) ?? { changes: [], snapshots: [] }
    logs.set(key, log)
    return log
  }

  const views = new Map<string, Map<string, KeptView>>()
  const passages = new Map<string, Map<string, Passage>>()
  const files = new Map<string, Uint8Array>()
  const links = new Map<string, Set<string>>()
  const keepFile = (caseId: string, { sha256, bytes }: StoredFile) => {
    files.set(sha256, bytes)
    links.set(caseId, (links.get(caseId) ?? new Set()).add(sha256))
  }
  /** Since when, by case and file. */
  const unneeded = new Map<string, string>()
  const acts = memoryLog()

  /** Cases whose changes are ahead of their passages. */
  const owed = new Set<string>()
  const addChanges = async (
    caseId: string,
    changes: readonly Change[],
    { acts: done = [], files: added = [], needed }: BesideChanges,
  ) => {
    await acts.add(done)
    for (const file of added) keepFile(caseId, file)
    if (needed) {
      for (const sha256 of links.get(caseId) ?? []) {
        const key = `${caseId} ${sha256}`
        if (needed.files.includes(sha256)) unneeded.delete(key)
        else if (!unneeded.has(key)) unneeded.set(key, needed.at)
      }
    }
    return ok(
      changes.map((change) => {
        const log = logOf(caseId, change.part)
        const present = log.changes.find(({ hash }) => hash === change.hash)
        if (present) return present.n
        const n = nextNumber([...log.changes, ...log.snapshots].map((kept) => kept.n))
        log.changes.push({ ...change, n })
        return n
      }),
    )
  }

  return {
    log: acts,
    append: (entry, changes, { passages: update, ...beside } = {}) => {
      const { clientKey, ...kept } = entry
      const { caseId } = entry.row
      entries.set(caseId, kept)
      if (clientKey !== undefined) keys.set(caseId, clientKey)
      if (update) {
        keepPassages(passages, caseId, update)
        owed.delete(caseId)
      }
      return addChanges(caseId, changes, beside)
    },
    addChanges: ({ caseId, editedAt }, changes, beside = {}) => {
      const before = entries.get(caseId)
      if (before) entries.set(caseId, { ...before, row: { ...before.row, editedAt } })
      owed.add(caseId)
      return addChanges(caseId, changes, beside)
    },
    since: async (caseId, part, n) => ok(logOf(caseId, part).changes.filter((kept) => kept.n > n)),
    snapshots: async (caseId, part) => ok(logOf(caseId, part).snapshots),
    keepSnapshot: async (caseId, part, snapshot) => {
      const log = logOf(caseId, part)
      const before = log.snapshots[0]
      log.snapshots = before ? [snapshot, before] : [snapshot]
      if (before) log.changes = log.changes.filter(({ n }) => n > before.n)
      return ok(null)
    },
    views: async (caseId) => ok([...(views.get(caseId)?.values() ?? [])]),
    keepView: async (caseId, view) => {
      views.set(caseId, (views.get(caseId) ?? new Map()).set(view.part, view))
      return ok(null)
    },
    dropViews: async (caseId) => {
      views.delete(caseId)
      return ok(null)
    },
    entry: async (caseId) => ok(entries.get(caseId) ?? null),
    casesWithoutKey: async () => ok([...entries.keys()].filter((caseId) => !keys.has(caseId))),
    keepClientKey: async (caseId, clientKey) => {
      keys.set(caseId, clientKey)
      return ok(null)
    },
    casesOfClient: async (key) =>
      ok([...keys].filter(([, kept]) => kept === key).map(([caseId]) => caseId)),
    rows: async () => ok([...entries.values()].toSorted(newestFirst).map(({ row }) => row)),
    entries: async () => ok([...entries.values()].toSorted(newestFirst)),
    find: async (sought) => ok(found(passages, sought)),
    unindexed: async () =>
      ok([...entries.keys()].filter((caseId) => !passages.has(caseId) || owed.has(caseId))),
    tidyIndex: async () => false,
    forgetIndex: async () => {
      passages.clear()
      return ok(null)
    },
    index: async (caseId, put) => {
      owed.delete(caseId)
      keepPassages(passages, caseId, { put, drop: [], isWhole: true })
      return ok(null)
    },
    keepFile: async (caseId, file) => {
      keepFile(caseId, file)
      return ok(null)
    },
    filesOf: async (caseId) => ok([...(links.get(caseId) ?? [])].toSorted()),
    file: async (sha256) => ok(files.get(sha256) ?? null),
    unneededFiles: async (before) =>
      ok(
        [...unneeded].flatMap(([key, since]) => {
          const [caseId = '', sha256 = ''] = key.split(' ')
          return since < before ? [{ caseId, sha256 }] : []
        }),
      ),
    letFileGo: async ({ caseId, sha256 }, done) => {
      await acts.add(done)
      unneeded.delete(`${caseId} ${sha256}`)
      links.get(caseId)?.delete(sha256)
      if (![...links.values()].some((of) => of.has(sha256))) files.delete(sha256)
      return ok(null)
    },
  }
}

type PassagesByCase = Map<string, Map<string, Passage>>

function keepPassages(all: PassagesByCase, caseId: string, update: PassageUpdate): void {
  const { put, drop, isWhole } = update
  if (isWhole) all.set(caseId, new Map())
  const kept = all.get(caseId)
  for (const place of drop) kept?.delete(place)
  for (const passage of put) kept?.set(passage.place, passage)
}

const found = (all: PassagesByCase, sought: Sought): FoundPassage[] =>
  [...all]
    .flatMap(([caseId, passages]) =>
      [...passages.values()].flatMap((passage): FoundPassage[] => {
        const fit = fitOfText(sought, passage.pieces.map(({ text }) => text).join('\n'))
        return fit ? [{ caseId, passage, fit }] : []
      }),
    )
    .toSorted((one, other) => fits.indexOf(one.fit) - fits.indexOf(other.fit))

function memoryLog(): AuditLog {
  const entries: AuditEntry[] = []
  const head = () => entries.at(-1) ?? before
  return {
    add: async (acts) => {
      for (const act of acts) entries.push(follow(head(), act))
      return ok(null)
    },
    page: async ({ caseId, before: until, limit }) =>
      ok(
        entries
          .filter((entry) => caseId === null || entry.caseId === caseId)
          .filter(({ n }) => until === null || n < until)
          .toReversed()
          .slice(0, limit),
      ),
    check: async (heads) => ok(checkOf(entries, head(), heads)),
    head: async () => ok({ n: head().n, hash: head().hash }),
  }
}

const newestFirst = (one: CaseEntry, other: CaseEntry): number =>
  other.row.editedAt.localeCompare(one.row.editedAt)
