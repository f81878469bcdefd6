import type { Answers, PartContent, Place } from '../../templates/model/answers.ts'
import type { ContentChange } from '../../templates/model/content-diff.ts'
import type { JsonObject } from '../../templates/model/json.ts'
import type { PartName } from '../../templates/parts/index.ts'
import type { AgendaDate, PersonTurn } from '../../templates/walk/agenda.ts'

/** Whose vault it is: the person whose name stands beside what is written here. */
export interface Person {
  readonly name: string
  readonly title: string
  readonly organisation: string
}

/** One row of the list of cases. Dates are ISO; empty strings where nothing is known. */
export interface CaseRow {
  readonly caseId: string
  readonly clientName: string
  readonly site: string
  readonly periodStart: string
  readonly periodEnd: string
  /** ISO date-time of the latest edit. */
  readonly editedAt: string
  /** An invented case to practise with. */
  readonly fictional: boolean
  readonly latestVersion: number | null
  readonly changedSinceSigned: boolean
  /** Conclusions and texts whose grounds have changed since somebody last looked at them. */
  readonly changedBases: number
  /** Names of the parts' fields still missing, counted: parts with none are not here. */
  readonly missing: Readonly<Partial<Record<PartName, number>>>
  /** What waits for whom: for this person first, for nobody by name last. */
  readonly turns: readonly PersonTurn[]
  /** Days to come as of the latest edit, the earliest first; undone tasks even when they are late. */
  readonly dates: readonly AgendaDate[]
}

/** A case as the window holds it. */
export interface CaseView {
  readonly caseId: string
  /** The key under which this vault's person writes: SHA-256 of the public key, in hex. */
  readonly selfKey: string
  readonly parts: Readonly<Record<PartName, PartContent>>
  readonly versions: readonly SignedVersion[]
  readonly changedSinceSigned: boolean
  readonly editedAt: string
}

/** Given only when the edit is on disk. */
export interface SavedMark {
  /** ISO date-time. */
  readonly savedAt: string
  readonly changedSinceSigned: boolean
}

export interface Signer {
  readonly role: string
  readonly name: string
  /** ISO date on which the person signed off. */
  readonly date: string
}

/** A version that people have signed off. Nothing in it ever changes. */
export interface SignedVersion {
  readonly versionId: string
  /** 1 is the first. */
  readonly number: number
  /** ISO date-time at which the version was frozen. */
  readonly signedAt: string
  readonly signers: readonly Signer[]
  /** SHA-256 of the canonical JSON of the content, in hex. */
  readonly contentHash: string
  /** How many questions were open, and why it was signed all the same. */
  readonly openQuestions?: { readonly count: number; readonly why: string } | undefined
}

export interface VersionView {
  readonly version: SignedVersion
  /** The case in the public file format, as it was signed. */
  readonly file: JsonObject
  /** Whether the content that is stored still gives the hash that was signed. */
  readonly intact: boolean
}

/** A day for a calendar, and nothing of what it is about. */
export interface CalendarDate {
  /** The same for the same day of the same case; never shown. */
  readonly key: string
  /** ISO date. */
  readonly date: string
  /** As it was written; empty for a whole day. */
  readonly time: string
  readonly kind: 'meeting' | 'day'
}

/** One backup on the shelf. */
export interface BackupRow {
  readonly id: string
  /** ISO date-time. */
  readonly madeAt: string
  readonly cases: number
  /** How many records in it did not read when it was made; 0 is a sound one. */
  readonly damaged: number
  readonly bytes: number
}

export interface BackupState {
  readonly folder: string
  /** Whether the person has chosen the folder. */
  readonly isChosen: boolean
  /**
   * `folderGone`: the chosen folder was out of reach, so the usual one was used. `diskFull`: edits
   * are still kept, on the last room that there is.
   */
  readonly trouble: 'cannotWrite' | 'folderGone' | 'diskFull' | null
  /** Latest first. */
  readonly backups: readonly BackupRow[]
}

/** What a backup holds, held against the vault as it is now. */
export interface BackupPreview {
  readonly cases: readonly {
    readonly row: CaseRow
    /** `gone`: the vault has no such case. */
    readonly now: 'same' | 'differs' | 'gone'
  }[]
  /** Cases that the vault has and the backup does not. */
  readonly onlyNow: readonly CaseRow[]
}

/** What of the vault no longer reads as it was written. */
export interface DamageReport {
  /** Whether everything has been read once since the vault was opened. */
  readonly isDone: boolean
  readonly cases: readonly {
    readonly caseId: string
    /** `null` when the name itself was lost. */
    readonly clientName: string | null
  }[]
  /** Cases of which an attached file no longer reads as it was kept. */
  readonly files: readonly {
    readonly caseId: string
    readonly clientName: string | null
  }[]
  /** Whether something else than cases is damaged. */
  readonly elsewhere: boolean
}

/** What an undo, a redo or a restored value came to. It is on disk. */
export interface TakenBack extends SavedMark {
  readonly part: PartName
  /** The part as it reads now. */
  readonly content: PartContent
  /** Where something changed, in the order of the form. A record's own place when it came or went. */
  readonly places: readonly Place[]
}

/** What one person wrote at one sitting. */
export interface HistoryVersion {
  /** Names the version when its value is asked back. */
  readonly hash: string
  /** ISO date-time by the writer's own clock. */
  readonly at: string
  /** `null` for somebody whom this vault does not know. */
  readonly person: Person | null
  readonly isMine: boolean
  readonly device: string | null
  readonly changes: readonly ContentChange[]
}

export interface HistoryView {
  /** Newest first. */
  readonly versions: readonly HistoryVersion[]
  /** For one text as it stands: stretches of words and the hash of the version they are from. */
  readonly runs: readonly { readonly text: string; readonly version: string }[]
}

/** What an entry said at one moment. */
export interface EntryAsSeen {
  /** Empty for one answer. */
  readonly recordId: string
  readonly answers: Answers
}

/** Somebody who has written in a part. */
export interface Writer {
  /** `null` when this vault has never heard the name of the key. */
  readonly person: Person | null
  /** ISO date-time of the latest change by them. */
  readonly at: string
}

/** Of each part that anybody has written in, who has; the latest first. */
export type WritersView = Partial<Record<PartName, readonly Writer[]>>

/** What differs between two versions, part by part in the order of the case. */
export interface ComparisonView {
  readonly parts: readonly {
    readonly part: PartName
    /** For the names of records in either version. */
    readonly before: PartContent
    readonly after: PartContent
    readonly changes: readonly ContentChange[]
  }[]
}

/** A case in which something was found, with the best places first. */
export interface FoundCase {
  readonly row: CaseRow
  readonly places: readonly FoundPlace[]
}

/** A field in which something was found. */
export interface FoundPlace {
  readonly part: PartName
  readonly place: Place
  /** Of talk beside the fields: the anchor of what it is about; else `null`. */
  readonly about: string | null
  /** ISO date of the record that the field is in, else empty. */
  readonly dated: string
  readonly snippet: readonly SnippetPiece[]
}

/** A piece of text as it is shown, and whether it is what was searched for. */
export interface SnippetPiece {
  readonly text: string
  readonly isHit: boolean
}

/** What came, or would come, of a case when everything that still reads is put into a new vault. */
export interface SalvagedCase {
  readonly caseId: string
  /** `null` when the name itself was lost. */
  readonly clientName: string | null
  /**
   * `here`: all of it from the vault. `completed`: a backup gave what the vault did not; what was
   * written after the backup may be missing. `cut`: something reads nowhere. `lost`: nothing reads.
   */
  readonly how: 'here' | 'completed' | 'cut' | 'lost'
  /** Parts of which something, or everything, reads nowhere. */
  readonly lostParts: readonly PartName[]
  /** How many attached files read nowhere. */
  readonly lostFiles: number
}

export interface SalvageReport {
  readonly cases: readonly SalvagedCase[]
  /** ISO date-time of the backup that completes; `null` when there is none that can be read. */
  readonly backupAt: string | null
  /** Whether the log of acts has all its entries. */
  readonly isLogWhole: boolean
  /** The person's key reads nowhere: a new one is made, and earlier words stand under the old one. */
  readonly isKeyNew: boolean
}
