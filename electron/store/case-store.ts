import type { Result } from '../../templates/model/result.ts'
import type { Act } from '../contract/audit-events.ts'
import type { CaseRow } from '../contract/views.ts'
import type { AuditLog } from './audit/log.ts'
import type { CaseFile, StoredFile } from './files.ts'
import type { NeededFiles } from './files-let-go.ts'
import type { FoundPassage, Passage, PassageUpdate } from './search/passage.ts'
import type { Sought } from './search/query.ts'
import type { KeptView } from './views.ts'

/** One change of one part's merging document, as it is kept and as it travels. */
export interface Change {
  readonly part: string
  /** SHA-256 of the change, in hex: the name by which later changes refer to it. */
  readonly hash: string
  /** Who was writing (one editing session), in hex, and the how-manieth change of theirs. */
  readonly actor: string
  readonly seq: number
  readonly bytes: Uint8Array
}
/** `n` counts the changes of a part from 1 in the order in which this store got them. */
export interface NumberedChange extends Change {
  readonly n: number
}
/** A part as it was after its change `n`, in one piece. */
export interface Snapshot {
  readonly n: number
  readonly bytes: Uint8Array
}

/** What a list of cases shows and searches without opening any of them. */
export interface CaseEntry {
  readonly row: CaseRow
  /** In lower case. */
  readonly searchText: string
  /** By which rounds of one client find each other; `null` for none, absent to leave it as it is. */
  readonly clientKey?: string | null
}

/** What is kept with changes, in one step. */
export interface BesideChanges {
  /** Acts that enter the log of acts with them or not at all. */
  readonly acts?: readonly Act[]
  /** Files that the case needs from now on. */
  readonly files?: readonly StoredFile[]
  /** When the case's files come or go: those that it needs from now on; since when it does not need the others. */
  readonly needed?: NeededFiles
}
/** What is kept with an entry, in one step. */
export interface Beside extends BesideChanges {
  /** What can be searched of the case, if it is indexed. */
  readonly passages?: PassageUpdate
}

/**
 * Where cases are kept: a log of changes for each part of each case, with snapshots so that a long
 * log opens quickly. The promises stand in `test/acceptance/case-store.ts`; every store keeps them.
 *
 * Methods reject only on defects; a disk that fails is an ordinary outcome.
 */
export interface CaseStore {
  /**
   * Adds changes of one case and its new entry, all of it or nothing. When it resolves they are on
   * disk. A change that is already there is not added again. Gives each change's number. What goes
   * with them (see {@link Beside}) is kept in the same step.
   */
  readonly append: (
    entry: CaseEntry,
    changes: readonly Change[],
    beside?: Beside,
  ) => Promise<Result<readonly number[], 'cannotWrite'>>
  /**
   * Adds changes of a case that is there, and says of its entry only when it was edited: no more
   * than must be on disk before a person's words may be called saved. Until {@link append} brings
   * the entry and the passages that follow from them, the case is one of the `unindexed`, whatever
   * happens meanwhile. Otherwise as {@link append}.
   */
  readonly addChanges: (
    edited: { readonly caseId: string; readonly editedAt: string },
    changes: readonly Change[],
    beside?: BesideChanges,
  ) => Promise<Result<readonly number[], 'cannotWrite'>>
  /** The changes of a part after number `n` that are still there one by one, in order. */
  readonly since: (
    caseId: string,
    part: string,
    n: number,
  ) => Promise<Result<readonly NumberedChange[], 'damaged'>>
  /** The two newest snapshots of a part at most, newest first. */
  readonly snapshots: (
    caseId: string,
    part: string,
  ) => Promise<Result<readonly Snapshot[], 'damaged'>>
  /**
   * Keeps a snapshot. Changes that the snapshot *before* it holds are let go: so if the newest is
   * ever found broken, the older one and the log after it still give the whole part.
   */
  readonly keepSnapshot: (
    caseId: string,
    part: string,
    snapshot: Snapshot,
  ) => Promise<Result<null, 'cannotWrite'>>
  /**
   * What was last kept of how the parts of a case read. A view is as old as its `n` says: whoever
   * asks compares it with the log.
   */
  readonly views: (caseId: string) => Promise<Result<readonly KeptView[], 'damaged'>>
  /** Keeps a view in the place of the part's earlier one. */
  readonly keepView: (caseId: string, view: KeptView) => Promise<Result<null, 'cannotWrite'>>
  readonly dropViews: (caseId: string) => Promise<Result<null, 'cannotWrite'>>
  /** `null` when there is no such case. */
  readonly entry: (caseId: string) => Promise<Result<CaseEntry | null, 'damaged'>>
  /** Cases of which it is not known whether they have a key: they came from a backup, say. */
  readonly casesWithoutKey: () => Promise<Result<readonly string[], 'damaged'>>
  readonly keepClientKey: (
    caseId: string,
    clientKey: string | null,
  ) => Promise<Result<null, 'cannotWrite'>>
  /** Cases whose entries were last kept with this key. */
  readonly casesOfClient: (clientKey: string) => Promise<Result<readonly string[], 'damaged'>>
  /** Newest edit first; without the text that is searched, which is most of an entry. */
  readonly rows: () => Promise<Result<readonly CaseRow[], 'damaged'>>
  /** Newest edit first. */
  readonly entries: () => Promise<Result<readonly CaseEntry[], 'damaged'>>
  /** Passages that answer a query, the best first; a few hundred at most. */
  readonly find: (sought: Sought) => Promise<Result<readonly FoundPassage[], 'damaged'>>
  /** Ids of cases that cannot be found by what is in them yet. */
  readonly unindexed: () => Promise<Result<readonly string[], 'damaged'>>
  /** Indexes a case from nothing. */
  readonly index: (
    caseId: string,
    passages: readonly Passage[],
  ) => Promise<Result<null, 'cannotWrite'>>
  /**
   * Does one step of what keeps searching quick and need not be done while somebody writes; false
   * when nothing is left to do, or it cannot be done now.
   */
  readonly tidyIndex: () => Promise<boolean>
  /** Empties a search index that no longer reads: every case is then one to index. */
  readonly forgetIndex: () => Promise<Result<null, 'cannotWrite'>>
  /**
   * Keeps a file for a case, beside any change. The same content in several cases is kept once;
   * content that no longer reads is kept anew, for all of them.
   */
  readonly keepFile: (caseId: string, file: StoredFile) => Promise<Result<null, 'cannotWrite'>>
  /** SHA-256 in hex of every file that was ever kept for a case. */
  readonly filesOf: (caseId: string) => Promise<Result<readonly string[], 'damaged'>>
  /** A file that gives its hash; `null` when there is none. */
  readonly file: (sha256: string) => Promise<Result<Uint8Array | null, 'damaged'>>
  /** Files that their cases have not needed since before that time. */
  readonly unneededFiles: (before: string) => Promise<Result<readonly CaseFile[], 'damaged'>>
  /** Lets a case's file go; its content is erased when no other case has it. */
  readonly letFileGo: (file: CaseFile, acts: readonly Act[]) => Promise<Result<null, 'cannotWrite'>>
  /** The log of acts beside the cases. */
  readonly log: AuditLog
}

/** The number that the next change of a part gets. */
export const nextNumber = (numbers: readonly number[]): number => Math.max(0, ...numbers) + 1
