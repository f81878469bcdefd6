import { z } from 'zod'
import type { Fault } from '../../templates/case/read-case-file.ts'
import { documentKinds } from '../../templates/documents/kinds.ts'
import { guideNames } from '../../templates/guides/index.ts'
import type { ListFault } from '../../templates/icf/list-fault.ts'
import { languages } from '../../templates/model/blocks.ts'
import { isIsoDate } from '../../templates/model/checks.ts'
import { editsSchema } from '../../templates/model/edits.ts'
import { partNames } from '../../templates/parts/index.ts'
import {
  type AddedFiles,
  type AttachmentStanding,
  largestAttachment,
  type ShownFile,
} from './attachments.ts'
import type { AuditCheck } from './audit-events.ts'
import type { CodeListView } from './code-list-views.ts'
import type { EarlierRound } from './earlier-views.ts'
import {
  type LogRow,
  longestLockAfter,
  type Opened,
  type RecoverySheet,
  shortestLockAfter,
  type VaultKeys,
  type VaultSettings,
} from './vault-views.ts'
import type {
  BackupPreview,
  BackupState,
  CaseRow,
  CaseView,
  ComparisonView,
  DamageReport,
  EntryAsSeen,
  FoundCase,
  HistoryView,
  Person,
  SalvageReport,
  SavedMark,
  SignedVersion,
  TakenBack,
  VersionView,
  WritersView,
} from './views.ts'

/**
 * Everything the window may ask, on one page. Preload, handlers and client are derived from this
 * table: a call cannot exist in one place and be missing in another. `fails` lists the outcomes
 * that are ordinary; the wording files hold a sentence for each. A call that may fail with
 * `readOnly` writes: it is refused before it begins while the vault can only be read.
 */

const gives = <T>() => undefined as unknown as T
const nothing = z.object({})
const placeSchema = z.array(z.string().min(1).max(200)).max(12)
const caseId = z.uuid()
const versionId = z.uuid()
const backupId = z.string().max(100)
const attachmentId = z.string().min(1).max(64)
const oneLine = z.string().trim().min(1).max(500)
const person = z.object({ name: oneLine, title: oneLine, organisation: z.string().trim().max(500) })
const signer = z.object({ role: oneLine, name: oneLine, date: z.string().refine(isIsoDate) })
const format = z.enum(['pdf', 'docx'])
/** `null` is the case as it stands now; an id is a signed version. */
const version = versionId.nullable()

/** At least this long; the window estimates the strength beyond length. */
export const shortestPassphrase = 12
const newPassphrase = z.string().min(shortestPassphrase).max(1000)

export const calls = {
  /** Whether there is a vault on this machine, and whether it is open. */
  'vault.state': {
    takes: nothing,
    gives: gives<{
      state: 'none' | 'locked' | 'open'
      person: Person | null
      readOnly: Opened['readOnly']
    }>(),
    fails: [],
  },
  'vault.create': {
    takes: z.object({ passphrase: newPassphrase, person }),
    gives: gives<Opened>(),
    fails: ['vaultExists', 'cannotWrite'],
  },
  'vault.unlock': {
    takes: z.object({ passphrase: z.string().max(1000) }),
    gives: gives<Opened>(),
    fails: [
      'noVault',
      'wrongPassphrase',
      'vaultDamaged',
      'vaultNewer',
      'vaultInUse',
      'cannotWrite',
    ],
  },
  'vault.lock': { takes: nothing, gives: gives<null>(), fails: [] },

  /** Opens by the recovery sheet; the new passphrase takes the place of the old one. */
  'vault.recover': {
    takes: z.object({ key: z.string().max(500), passphrase: newPassphrase }),
    gives: gives<Opened>(),
    fails: [
      'noVault',
      'wrongRecoveryKey',
      'vaultDamaged',
      'vaultNewer',
      'vaultInUse',
      'cannotWrite',
    ],
  },
  'vault.keys': {
    takes: nothing,
    gives: gives<VaultKeys>(),
    fails: ['locked', 'vaultDamaged', 'vaultNewer', 'cannotWrite'],
  },
  /** The key file is wrapped anew; copies of the old one still open by the old passphrase. */
  'vault.changePassphrase': {
    takes: z.object({ old: z.string().max(1000), passphrase: newPassphrase }),
    gives: gives<null>(),
    fails: ['locked', 'readOnly', 'wrongPassphrase', 'vaultDamaged', 'vaultNewer', 'cannotWrite'],
  },
  /** Makes a recovery sheet, which works at once; an older one works until this one is tested. */
  'recovery.begin': {
    takes: nothing,
    gives: gives<RecoverySheet>(),
    fails: ['locked', 'readOnly', 'vaultDamaged', 'vaultNewer', 'cannotWrite'],
  },
  /** The asked groups, typed back from the paper. */
  'recovery.confirm': {
    takes: z.object({ typed: z.array(z.string().max(50)).max(10) }),
    gives: gives<null>(),
    fails: [
      'locked',
      'readOnly',
      'noSheet',
      'notTheSame',
      'vaultDamaged',
      'vaultNewer',
      'cannotWrite',
    ],
  },
  /** Asks where, then writes the sheet that is being made as a PDF. */
  'recovery.save': {
    takes: nothing,
    gives: gives<{ fileName: string }>(),
    fails: ['locked', 'noSheet', 'cancelled', 'cannotWrite', 'cannotMake'],
  },
  /** Shows the sheet that is being made as the same PDF, and the system's dialog for printing it. */
  'recovery.print': {
    takes: nothing,
    gives: gives<null>(),
    fails: ['locked', 'noSheet', 'cannotPrint', 'cannotMake'],
  },
  /** Writes a recognition guide as a PDF to where the person chooses, in the language of the window. */
  'guide.save': {
    takes: z.object({ guide: z.enum(guideNames) }),
    gives: gives<{ fileName: string }>(),
    fails: ['cancelled', 'cannotWrite', 'cannotMake'],
  },
  /** Shows the guide as the same PDF, and the system's dialog for printing it. */
  'guide.print': {
    takes: z.object({ guide: z.enum(guideNames) }),
    gives: gives<null>(),
    fails: ['cannotPrint', 'cannotMake'],
  },
  /** `offered`: this system keeps secrets well enough. `kept`: it keeps one for this vault. */
  'device.state': {
    takes: nothing,
    gives: gives<{ offered: boolean; kept: boolean }>(),
    fails: [],
  },
  'device.allow': {
    takes: nothing,
    gives: gives<null>(),
    fails: ['locked', 'readOnly', 'notOffered', 'vaultDamaged', 'vaultNewer', 'cannotWrite'],
  },
  'device.forget': {
    takes: nothing,
    gives: gives<null>(),
    fails: ['locked', 'readOnly', 'vaultDamaged', 'vaultNewer', 'cannotWrite'],
  },
  'device.unlock': {
    takes: nothing,
    gives: gives<Opened>(),
    fails: [
      'noVault',
      'deviceForgotten',
      'vaultDamaged',
      'vaultNewer',
      'vaultInUse',
      'cannotWrite',
    ],
  },
  'settings.read': { takes: nothing, gives: gives<VaultSettings>(), fails: ['locked'] },
  'settings.write': {
    takes: z.object({ lockAfter: z.int().min(shortestLockAfter).max(longestLockAfter) }),
    gives: gives<null>(),
    fails: ['locked', 'readOnly', 'cannotWrite'],
  },

  /** Speaks another language from now on. `cannotWrite`: it does, but next time it will have forgotten. */
  'language.choose': {
    takes: z.object({ language: z.enum(languages) }),
    gives: gives<null>(),
    fails: ['cannotWrite'],
  },

  /** Asks where, then writes the days of a case from today on as a calendar file without names. */
  'calendar.save': {
    takes: z.object({ caseId, today: z.string().refine(isIsoDate) }),
    gives: gives<{ fileName: string }>(),
    fails: ['locked', 'unknownCase', 'caseDamaged', 'nothingToCome', 'cancelled', 'cannotWrite'],
  },

  /** Opens the small window for an observation: about this case, or whichever was written last. */
  'note.open': { takes: z.object({ caseId: caseId.nullable() }), gives: gives<null>(), fails: [] },
  /** Brings the main window forward. */
  'main.show': { takes: nothing, gives: gives<null>(), fails: [] },
  'main.fullScreen': { takes: z.object({ isOn: z.boolean() }), gives: gives<null>(), fails: [] },

  /** What was done in this vault, newest first: all of it, or on one case. */
  'log.list': {
    takes: z.object({
      caseId: caseId.nullable(),
      before: z.int().min(1).nullable(),
      limit: z.int().min(1).max(500),
    }),
    gives: gives<readonly LogRow[]>(),
    fails: ['locked', 'logDamaged'],
  },
  /** Whether the log still reads as it was written. */
  'log.check': {
    takes: nothing,
    gives: gives<AuditCheck>(),
    fails: ['locked', 'logDamaged'],
  },

  /** Newest first; `search` matches names, places and work tasks, without regard to case. */
  'case.list': {
    takes: z.object({ search: z.string().max(500) }),
    gives: gives<readonly CaseRow[]>(),
    fails: ['locked'],
  },
  /** `language` is the one that the case will be written in; Finnish where none is told. */
  'case.create': {
    takes: z.object({
      firstName: oneLine,
      lastName: oneLine,
      language: z.enum(languages).optional(),
    }),
    gives: gives<{ caseId: string }>(),
    fails: ['locked', 'readOnly', 'cannotWrite'],
  },
  /** Asks the person for a file; all of it comes in, or nothing does. */
  'case.import': {
    takes: nothing,
    gives: gives<{ caseId: string; unknown: readonly string[] }>(),
    fails: ['locked', 'readOnly', 'cancelled', 'cannotRead', 'faults', 'cannotWrite'],
    details: gives<readonly Fault[]>(),
  },
  /** An invented case to practise with. */
  'case.example': {
    takes: nothing,
    gives: gives<{ caseId: string }>(),
    fails: ['locked', 'readOnly', 'cannotWrite'],
  },
  'case.open': {
    takes: z.object({ caseId }),
    gives: gives<CaseView>(),
    fails: ['locked', 'unknownCase', 'caseDamaged'],
  },
  /**
   * Earlier assessments of the same client, found by the identity code, and one that the person
   * chose; what of them may be offered under this case's consent. The latest first.
   */
  'case.earlier': {
    takes: z.object({ caseId, chosen: caseId.nullable() }),
    gives: gives<readonly EarlierRound[]>(),
    fails: ['locked', 'unknownCase', 'caseDamaged'],
  },
  /** Saves edits of one part. When it answers, they are on disk. */
  'case.edit': {
    takes: z.object({ caseId, part: z.enum(partNames), edits: editsSchema }),
    gives: gives<SavedMark>(),
    fails: ['locked', 'readOnly', 'unknownCase', 'caseDamaged', 'cannotWrite', 'badEdit'],
  },
  /** Takes back this person's latest act in the case, in whatever part and session it was. */
  'case.undo': {
    takes: z.object({ caseId }),
    gives: gives<TakenBack>(),
    fails: ['locked', 'readOnly', 'unknownCase', 'caseDamaged', 'cannotWrite', 'nothingToUndo'],
  },
  /** Does again what was taken back last, unless something else has been done since. */
  'case.redo': {
    takes: z.object({ caseId }),
    gives: gives<TakenBack>(),
    fails: ['locked', 'readOnly', 'unknownCase', 'caseDamaged', 'cannotWrite', 'nothingToRedo'],
  },
  /** Who wrote what and when at a field, a record, a list, or (an empty place) in a whole part. */
  'case.history': {
    takes: z.object({ caseId, part: z.enum(partNames), place: placeSchema }),
    gives: gives<HistoryView>(),
    fails: ['locked', 'unknownCase', 'caseDamaged', 'unknownPlace'],
  },
  /** An entry as it read when somebody cited it or rested on it, even if it has been removed since. */
  'case.entryAsSeen': {
    takes: z.object({ caseId, source: z.string().min(1).max(200), hash: z.hash('sha256') }),
    gives: gives<EntryAsSeen>(),
    fails: ['locked', 'unknownCase', 'caseDamaged', 'unknownPlace'],
  },
  /** The people behind each part of a case, whoever wrote last first. */
  'case.writers': {
    takes: z.object({ caseId }),
    gives: gives<WritersView>(),
    fails: ['locked', 'unknownCase', 'caseDamaged'],
  },
  /** Makes a field, or a record's being there, as it was in a version; a new change like any other. */
  'case.restore': {
    takes: z.object({
      caseId,
      part: z.enum(partNames),
      place: placeSchema,
      hash: z.hash('sha256'),
    }),
    gives: gives<TakenBack>(),
    fails: ['locked', 'readOnly', 'unknownCase', 'caseDamaged', 'cannotWrite', 'unknownPlace'],
  },
  /** What differs between two of: signed versions, and the case as it stands. */
  'case.compare': {
    takes: z.object({ caseId, before: version, after: version }),
    gives: gives<ComparisonView>(),
    fails: ['locked', 'unknownCase', 'caseDamaged', 'unknownVersion'],
  },
  /** Asks where, then writes the case in the public file format. */
  'case.export': {
    takes: z.object({ caseId }),
    gives: gives<{ fileName: string }>(),
    fails: ['locked', 'unknownCase', 'caseDamaged', 'cancelled', 'cannotWrite'],
  },

  /**
   * Cases in which something is found, the best first. Finnish words are found in any form and
   * inside of compounds, quoted ones only as they are. Only the beginning of a long query counts.
   */
  'search.find': {
    takes: z.object({ query: z.string() }),
    gives: gives<{ cases: readonly FoundCase[]; isIndexing: boolean }>(),
    fails: ['locked', 'searchDamaged'],
  },

  /** Freezes the case as it stands, with these people behind it. */
  'signOff.sign': {
    takes: z.object({
      caseId,
      signers: z.array(signer).min(1).max(50),
      /** Why it is done although questions are open. */
      despiteQuestions: oneLine.optional(),
    }),
    gives: gives<SignedVersion>(),
    fails: [
      'locked',
      'readOnly',
      'unknownCase',
      'caseDamaged',
      'invalidAnswers',
      'openQuestions',
      'nothingChanged',
      'cannotWrite',
    ],
  },
  /** A signed version exactly as it was signed; says whether its content still gives its hash. */
  'signOff.open': {
    takes: z.object({ caseId, versionId }),
    gives: gives<VersionView>(),
    fails: ['locked', 'unknownCase', 'caseDamaged', 'unknownVersion'],
  },

  /** Makes one document and asks where to save it. */
  'document.save': {
    takes: z.object({ caseId, version, document: z.enum(documentKinds), format }),
    gives: gives<{ fileName: string }>(),
    fails: [
      'locked',
      'unknownCase',
      'caseDamaged',
      'unknownVersion',
      'cancelled',
      'cannotWrite',
      'cannotMake',
    ],
  },
  /** Makes one document as a PDF and shows it with the system's dialog for printing. */
  'document.print': {
    takes: z.object({ caseId, version, document: z.enum(documentKinds) }),
    gives: gives<null>(),
    fails: ['locked', 'unknownCase', 'caseDamaged', 'unknownVersion', 'cannotPrint', 'cannotMake'],
  },
  /** Makes several documents into one folder that the person chooses. */
  'document.saveAll': {
    takes: z.object({
      caseId,
      version,
      documents: z.array(z.enum(documentKinds)).min(1),
      formats: z.array(format).min(1),
    }),
    gives: gives<{ fileNames: readonly string[] }>(),
    fails: [
      'locked',
      'unknownCase',
      'caseDamaged',
      'unknownVersion',
      'cancelled',
      'cannotWrite',
      'cannotMake',
    ],
  },

  /** Works behind a locked vault too: backups are needed most when it does not open. */
  'backup.state': { takes: nothing, gives: gives<BackupState>(), fails: [] },
  'backup.make': { takes: nothing, gives: gives<null>(), fails: ['locked', 'cannotWrite'] },
  'backup.preview': {
    takes: z.object({ backupId }),
    gives: gives<BackupPreview>(),
    fails: ['locked', 'unknownBackup', 'backupDamaged', 'cannotWrite'],
  },
  /** The latest backup in which the whole case reads. */
  'backup.findCase': {
    takes: z.object({ caseId }),
    gives: gives<{ backupId: string; row: CaseRow }>(),
    fails: ['locked', 'unknownBackup', 'cannotWrite'],
  },
  /** Brings a case back beside the one that is there, with its whole history. */
  'backup.restoreCase': {
    takes: z.object({ backupId, caseId }),
    gives: gives<{ caseId: string }>(),
    fails: [
      'locked',
      'unknownBackup',
      'backupDamaged',
      'unknownCase',
      'caseDamaged',
      'cannotWrite',
    ],
  },
  /** Puts a backup in the vault's place and locks it. The vault that was there is set aside. */
  'backup.restoreVault': {
    takes: z.object({ backupId, passphrase: z.string().max(1000), evenDamaged: z.boolean() }),
    gives: gives<null>(),
    fails: [
      'unknownBackup',
      'backupDamaged',
      'wrongPassphrase',
      'vaultNewer',
      'vaultInUse',
      'cannotWrite',
    ],
  },
  /** What would come of each case if everything that still reads went into a new vault. Locks. */
  'vault.salvagePreview': {
    takes: z.object({ passphrase: z.string().max(1000) }),
    gives: gives<SalvageReport>(),
    fails: ['noVault', 'wrongPassphrase', 'vaultDamaged', 'vaultInUse', 'cannotWrite'],
  },
  /** Puts a new vault of everything that still reads in the place of the damaged one, set aside. */
  'vault.salvage': {
    takes: z.object({ passphrase: z.string().max(1000) }),
    gives: gives<SalvageReport>(),
    fails: ['noVault', 'wrongPassphrase', 'vaultDamaged', 'vaultInUse', 'cannotWrite'],
  },
  /** Asks the person for a folder; backups go there from now on. */
  'backup.chooseFolder': {
    takes: nothing,
    gives: gives<BackupState>(),
    fails: ['cancelled', 'cannotWrite'],
  },
  /** Asks where, then writes the whole vault, encrypted, into one file. */
  'vault.export': {
    takes: nothing,
    gives: gives<{ fileName: string }>(),
    fails: ['locked', 'cancelled', 'cannotWrite'],
  },
  /** Asks for such a file and puts it in the vault's place; the vault that was there is set aside. */
  'vault.import': {
    takes: z.object({ passphrase: z.string().max(1000), evenDamaged: z.boolean() }),
    gives: gives<null>(),
    fails: [
      'cancelled',
      'cannotRead',
      'backupDamaged',
      'wrongPassphrase',
      'vaultNewer',
      'vaultInUse',
      'cannotWrite',
    ],
  },

  /** Asks the person for files and attaches those that may be; says of each what came of it. */
  'attachment.add': {
    takes: z.object({ caseId }),
    gives: gives<AddedFiles>(),
    fails: ['locked', 'readOnly', 'unknownCase', 'caseDamaged', 'cancelled'],
  },
  /** Attaches one file that the person has let fall on the window. */
  'attachment.addDropped': {
    takes: z.object({
      caseId,
      fileName: z.string().min(1).max(1000),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= largestAttachment),
    }),
    gives: gives<AddedFiles>(),
    fails: ['locked', 'readOnly', 'unknownCase', 'caseDamaged'],
  },
  /** Who attached what, and whether it still reads; what people write of it is in the case. */
  'attachment.list': {
    takes: z.object({ caseId }),
    gives: gives<readonly AttachmentStanding[]>(),
    fails: ['locked', 'unknownCase', 'caseDamaged'],
  },
  /** A picture or a text for the window itself. */
  'attachment.show': {
    takes: z.object({ caseId, attachmentId }),
    gives: gives<ShownFile>(),
    fails: [
      'locked',
      'unknownCase',
      'caseDamaged',
      'unknownAttachment',
      'attachmentDamaged',
      'attachmentMissing',
      'notShown',
    ],
  },
  /** Asks where, then writes the file as it was attached. */
  'attachment.saveCopy': {
    takes: z.object({ caseId, attachmentId }),
    gives: gives<{ fileName: string }>(),
    fails: [
      'locked',
      'unknownCase',
      'caseDamaged',
      'unknownAttachment',
      'attachmentDamaged',
      'attachmentMissing',
      'cancelled',
      'cannotWrite',
    ],
  },

  /** The list that gives ICF codes their names, if the person has brought one in. */
  'codes.read': { takes: nothing, gives: gives<CodeListView | null>(), fails: ['locked'] },
  /** Asks for a file and takes it in the place of the list before; a bad file changes nothing. */
  'codes.import': {
    takes: nothing,
    gives: gives<CodeListView>(),
    fails: ['locked', 'readOnly', 'cancelled', 'cannotRead', 'badList', 'cannotWrite'],
    details: gives<ListFault>(),
  },
  'codes.remove': {
    takes: nothing,
    gives: gives<null>(),
    fails: ['locked', 'readOnly', 'cannotWrite'],
  },

  /** What a reading of the whole vault, begun when it was opened, has found so far. */
  'vault.damage': { takes: nothing, gives: gives<DamageReport>(), fails: ['locked'] },
} as const satisfies Record<string, Call>

interface Call {
  readonly takes: z.ZodType
  readonly gives: unknown
  readonly fails: readonly string[]
  readonly details?: unknown
}

/** `unreachable`: the data process is gone or restarting; `badRequest`: a defect of ours. */
export type CommonFailure = 'unreachable' | 'badRequest'

export type CallName = keyof typeof calls
export type Input<N extends CallName> = z.input<(typeof calls)[N]['takes']>
export type Parsed<N extends CallName> = z.output<(typeof calls)[N]['takes']>
export type Output<N extends CallName> = (typeof calls)[N]['gives']
export type Failure<N extends CallName> = (typeof calls)[N]['fails'][number] | CommonFailure
type Details<N extends CallName> = (typeof calls)[N] extends { details: infer D }
  ? D | undefined
  : undefined

export type Outcome<N extends CallName> =
  | { readonly ok: true; readonly value: Output<N> }
  | { readonly ok: false; readonly code: Failure<N>; readonly details?: Details<N> }
