import { randomUUID } from 'node:crypto'
import type { CaseContent } from '../../templates/case/case-file.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { type PartName, parts } from '../../templates/parts/index.ts'
import { actStamps } from '../casefile/acts.ts'
import { birthOf, type CaseDocuments, openDocuments } from '../casefile/case-documents.ts'
import type { PartSession } from '../casefile/part-session.ts'
import { NotAsViewed } from '../casefile/part-view.ts'
import type { AuditEvent } from '../contract/audit-events.ts'
import type { CaseStore, Change } from '../store/case-store.ts'
import type { StoredFile } from '../store/files.ts'
import type { ActNotes } from './act-notes.ts'
import { attachedTo, attachmentsPart } from './attached.ts'
import { entryOf } from './case-entry.ts'
import type { ClientKeyOf } from './client-key.ts'
import { passagesOf, passageUpdate } from './passages.ts'
import { type SignedState, signedStateOf } from './signed-versions.ts'

/** A case that is open on the desk. */
export interface OpenCase {
  readonly caseId: string
  readonly documents: CaseDocuments
  /** As it is on disk. Read when it is first asked for: whoever writes does not wait for it. */
  readonly content: () => CaseContent
  readonly signed: SignedState
  /** ISO date-time of the latest edit. */
  readonly editedAt: string
  /** The time in this case, in milliseconds: never before its latest edit. */
  readonly clock: () => number
}

/** The cases that a person has in hand. A change counts once the store has kept it. */
export interface CaseDesk {
  readonly found: (
    content: CaseContent,
    as?: AuditEvent,
  ) => Promise<Result<{ caseId: string }, 'cannotWrite'>>
  readonly open: (caseId: string) => Promise<Result<OpenCase, 'unknownCase' | 'caseDamaged'>>
  /** Keeps a change that has been made to an open case, the act that made it, and files with it. */
  readonly keep: (
    open: OpenCase,
    part: PartName,
    change: Change,
    as?: AuditEvent,
    files?: readonly StoredFile[],
  ) => Promise<Result<OpenCase, 'cannotWrite'>>
  /**
   * Brings what the list shows of the cases and what is found in them up to what was kept since: it
   * follows from the words, and nobody who is writing should wait for it. Where it cannot be written
   * now it is written another time; a case that is left behind is one of the store's `unindexed`.
   */
  readonly settle: () => Promise<void>
  /** Loads one more part of the case in hand for whoever will write in it; false when all are. */
  readonly warm: () => Promise<boolean>
  /** Keeps the long log of one more part in one piece; false when no part of an open case has one. */
  readonly shorten: () => Promise<boolean>
  /** Keeps how one more part of an open case reads; false when nothing is left to keep. */
  readonly keepView: () => Promise<boolean>
  /** Puts a case away whose kept views said something else than its documents, and drops them. */
  readonly doubt: (caseId: string) => Promise<void>
  readonly clear: () => void
}

/**
 * A long log opens slowly, so a snapshot is made when so many changes are in none: while nobody
 * writes, because that of a big part takes longer than a person may have to wait for the disk.
 */
const longTail = 200
/** Whoever writes so much without a pause waits once. */
const longestTail = 2000
/** Enough for one being written and some being looked at; memory is not given back to the system. */
const mostOpen = 4

/** Whose desk it is, and whom it tells. */
export interface DeskOwner {
  /** The id under which this device's changes are known. */
  readonly device?: string
  /** By what rounds of one client find each other. */
  readonly clientKeyOf?: ClientKeyOf
  /** The person's name, by which a case may know them before they have said who they are. */
  readonly name?: string
  /** Told when what has been read of a case was not what its documents say. */
  readonly onReadOtherwise?: (caseId: string) => void
}

/** What was kept of a case since its entry and passages were. */
interface Unsettled {
  /** As it was then. */
  readonly before: () => CaseContent
  readonly reached: Pick<OpenCase, 'content' | 'signed' | 'editedAt'>
}

/** @param now ISO date-time. */
export function caseDesk(
  store: CaseStore,
  author: string,
  now: () => string,
  acts: ActNotes,
  {
    device = '',
    clientKeyOf = () => null,
    name = '',
    onReadOtherwise = () => undefined,
  }: DeskOwner = {},
): CaseDesk {
  const self = { key: author, name }
  const desk = new Map<string, OpenCase>()
  /** Cases whose entries and passages are behind what was kept, by their ids. */
  const unsettled = new Map<string, Unsettled>()
  /** Their views are not read again, even where they could not be dropped. */
  const doubted = new Set<string>()

  const putAway = (caseId: string) => {
    desk.get(caseId)?.documents.close()
    desk.delete(caseId)
  }
  const putOnTop = (open: OpenCase) => {
    desk.delete(open.caseId)
    desk.set(open.caseId, open)
    const [oldest] = desk.keys()
    if (desk.size > mostOpen && oldest !== undefined) putAway(oldest)
  }

  const doubt = async (caseId: string) => {
    doubted.add(caseId)
    putAway(caseId)
    await store.dropViews(caseId)
    await acts.note('vault.damageFound', caseId, { cases: 0, files: 0, elsewhere: 1 })
    onReadOtherwise(caseId)
  }

  const unlessDoubted = async (caseId: string, work: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof NotAsViewed)) throw error
      await doubt(caseId)
      return false
    }
  }

  return {
    found: async (content, as = 'case.created') => {
      const caseId = randomUUID()
      const entry = {
        ...entryOf(
          content,
          {
            caseId,
            editedAt: now(),
            latestVersion: null,
            changedSinceSigned: false,
          },
          self,
        ),
        clientKey: clientKeyOf(content),
      }
      const passages = { put: passagesOf(content), drop: [], isWhole: true }
      const births = birthOf(content, author)
      const changes = births.flatMap((birth) => birth.changes)
      const kept = await store.append(entry, changes, {
        passages,
        acts: acts.forKeeping(as, caseId),
      })
      if (!kept.ok) return kept
      acts.kept()
      for (const { part, changes: own, snapshot: bytes, view } of births) {
        if (bytes) await store.keepSnapshot(caseId, part, { n: own.length, bytes })
        if (view) await store.keepView(caseId, view)
      }
      return ok({ caseId })
    },

    open: async (caseId) => {
      const onDesk = desk.get(caseId)
      if (onDesk) {
        putOnTop(onDesk)
        return ok(onDesk)
      }
      const entry = await store.entry(caseId)
      if (!entry.ok) return fail('caseDamaged')
      if (!entry.value) return fail('unknownCase')
      const clock = clockAfter(entry.value.row.editedAt, () => Date.parse(now()))
      const stamps = actStamps(clock, device)
      // A view that does not read is none: the documents are there.
      const views = doubted.has(caseId) ? fail('doubted') : await store.views(caseId)
      const known = views.ok ? views.value : []
      const documents = await openDocuments(store, caseId, author, stamps, known)
      if (!documents.ok) return fail('caseDamaged')
      const { editedAt } = entry.value.row
      const read = documents.value.content()
      const content = () => read
      const signed = signedStateOf(documents.value, content)
      const open = { caseId, documents: documents.value, content, signed, editedAt, clock }
      putOnTop(open)
      return ok(open)
    },

    keep: async (
      { caseId, documents, content: before, clock },
      part,
      change,
      as = 'case.edited',
      files = [],
    ) => {
      // Until it is on disk, what is in memory is ahead of it, and nothing may be built upon it.
      desk.delete(caseId)
      const editedAt = new Date(clock()).toISOString()
      const content = documents.contentFromNow()
      const signed = signedStateOf(documents, content)
      const kept = await store.addChanges({ caseId, editedAt }, [change], {
        acts: acts.forKeeping(as, caseId, { part }),
        files,
        ...(part === attachmentsPart && {
          needed: { files: attachedTo(content()).map(({ sha256 }) => sha256), at: now() },
        }),
      })
      if (!kept.ok) {
        documents.close()
        return kept
      }
      // Before anything that may break: what is on disk must be followed, whatever comes of the rest.
      unsettled.set(caseId, {
        before: unsettled.get(caseId)?.before ?? before,
        reached: { content, signed, editedAt },
      })
      acts.kept()
      if (documents.part(part).tail() >= longestTail) {
        await inOnePiece(store, caseId, documents.part(part), part)
      }
      const open = { caseId, documents, content, signed, editedAt, clock }
      putOnTop(open)
      return ok(open)
    },

    settle: async () => {
      for (const [caseId, { before, reached }] of unsettled) {
        const { signed, editedAt } = reached
        const content = reached.content()
        const earlier = before()
        const changed = parts
          .map(({ name }) => name)
          .filter((part) => content[part] !== earlier[part])
        const entry = {
          ...entryOf(content, { caseId, editedAt, ...signed }, self),
          // Only this part knows the client: any other edit leaves the key as it is.
          ...(changed.includes('clientAndConsent') && { clientKey: clientKeyOf(content) }),
        }
        const updates = changed.map((part) => passageUpdate(part, earlier[part], content[part]))
        const kept = await store.append(entry, [], {
          passages: {
            isWhole: false,
            put: updates.flatMap(({ put }) => put),
            drop: updates.flatMap(({ drop }) => drop),
          },
        })
        if (!kept.ok) return
        unsettled.delete(caseId)
      }
    },

    warm: async () => {
      const open = [...desk.values()].at(-1)
      if (!open) return false
      return unlessDoubted(open.caseId, async () =>
        parts.some(({ name }) => open.documents.part(name).warm()),
      )
    },

    shorten: async () => {
      for (const { caseId, documents } of desk.values()) {
        const long = parts.find(({ name }) => documents.part(name).tail() >= longTail)
        if (!long) continue
        return unlessDoubted(caseId, () =>
          inOnePiece(store, caseId, documents.part(long.name), long.name),
        )
      }
      return false
    },

    keepView: async () => {
      for (const { caseId, documents } of desk.values()) {
        for (const { name } of parts) {
          const view = documents.part(name).view()
          if (view) return (await store.keepView(caseId, view)).ok
        }
      }
      return false
    },

    doubt,

    clear: () => {
      for (const caseId of [...desk.keys()]) putAway(caseId)
    },
  }
}

/**
 * A clock that goes on from a moment: acts are ordered by it, so on a machine whose clock was set
 * back it runs as far ahead as it has to.
 */
function clockAfter(moment: string, now: () => number): () => number {
  let seen = now()
  let ahead = Math.max(0, Date.parse(moment) + 1 - seen)
  return () => {
    const at = now()
    // Set back meanwhile: it goes on from where it was, so that a pause is seen to be one.
    ahead += Math.max(0, seen - at)
    seen = at
    return at + ahead
  }
}

/** A snapshot that cannot be kept now is no loss: the log holds everything. False when it is not. */
async function inOnePiece(
  store: CaseStore,
  caseId: string,
  session: PartSession,
  part: PartName,
): Promise<boolean> {
  const n = session.number()
  const bytes = session.snapshot()
  return bytes !== null && (await store.keepSnapshot(caseId, part, { n, bytes })).ok
}
