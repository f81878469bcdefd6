import { z } from 'zod'
import type { Fault } from '../../templates/case/read-case-file.ts'
import type { ListFault } from '../../templates/icf/list-fault.ts'
import type { JsonObject } from '../../templates/model/json.ts'
import type { AddedFiles, AttachmentKind, AttachmentType } from './attachments.ts'
import { type CommonFailure, calls } from './calls.ts'
import { type CodeListView, largestCodeList } from './code-list-views.ts'
import type { CaseChange } from './events.ts'
import { lockReasons, type Opened, type RecoverySheet } from './vault-views.ts'
import type { BackupState, CalendarDate, SignedVersion } from './views.ts'

const gives = <T>() => undefined as unknown as T
const caseId = z.uuid()
const path = z.string().min(1)

/**
 * Everything the data process answers: the window's calls that need no dialog, and those that
 * the main process asks for those that do.
 */
export const coreCalls = {
  'vault.state': calls['vault.state'],
  'vault.create': calls['vault.create'],
  'vault.unlock': calls['vault.unlock'],
  /** The window's own locking is the person's. */
  'vault.lock': { ...calls['vault.lock'], takes: z.object({ by: z.enum(lockReasons).optional() }) },
  'vault.recover': calls['vault.recover'],
  'vault.keys': calls['vault.keys'],
  'vault.changePassphrase': calls['vault.changePassphrase'],
  'recovery.begin': calls['recovery.begin'],
  'recovery.confirm': calls['recovery.confirm'],
  'settings.read': calls['settings.read'],
  'settings.write': calls['settings.write'],
  'log.list': calls['log.list'],
  'log.check': calls['log.check'],
  'case.list': calls['case.list'],
  'case.create': calls['case.create'],
  'case.example': calls['case.example'],
  'case.open': calls['case.open'],
  'case.earlier': calls['case.earlier'],
  'case.edit': calls['case.edit'],
  'case.undo': calls['case.undo'],
  'case.redo': calls['case.redo'],
  'case.history': calls['case.history'],
  'case.entryAsSeen': calls['case.entryAsSeen'],
  'case.writers': calls['case.writers'],
  'case.restore': calls['case.restore'],
  'case.compare': calls['case.compare'],
  'search.find': calls['search.find'],
  'signOff.sign': calls['signOff.sign'],
  'signOff.open': calls['signOff.open'],
  'backup.state': calls['backup.state'],
  'backup.make': calls['backup.make'],
  'backup.preview': calls['backup.preview'],
  'backup.findCase': calls['backup.findCase'],
  'backup.restoreCase': calls['backup.restoreCase'],
  'backup.restoreVault': calls['backup.restoreVault'],
  'vault.damage': calls['vault.damage'],
  'codes.read': calls['codes.read'],
  'codes.remove': calls['codes.remove'],
  'vault.salvagePreview': calls['vault.salvagePreview'],
  'vault.salvage': calls['vault.salvage'],
  'attachment.addDropped': calls['attachment.addDropped'],
  'attachment.list': calls['attachment.list'],
  'attachment.show': calls['attachment.show'],

  /** The content of a list that the person has chosen in the system's dialog. */
  'codes.importBytes': {
    takes: z.object({
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= largestCodeList),
      fileName: z.string().max(200),
    }),
    gives: gives<CodeListView>(),
    fails: ['locked', 'readOnly', 'badList', 'cannotWrite'],
    details: gives<ListFault>(),
  },

  /** Attaches one file that the person has chosen in the system's dialog. */
  'attachment.addFile': {
    takes: z.object({ caseId, path }),
    gives: gives<AddedFiles>(),
    fails: calls['attachment.addDropped'].fails,
  },
  /** What to suggest as the name of a copy; before a person has chosen a place nothing is read. */
  'attachment.about': {
    takes: calls['attachment.show'].takes,
    gives: gives<{ kind: AttachmentKind; type: AttachmentType }>(),
    fails: ['locked', 'unknownCase', 'caseDamaged', 'unknownAttachment'],
  },
  /** The file itself, for a place that the person has chosen. */
  'attachment.content': {
    takes: calls['attachment.show'].takes,
    gives: gives<{ bytes: Uint8Array }>(),
    fails: [
      'locked',
      'unknownCase',
      'caseDamaged',
      'unknownAttachment',
      'attachmentDamaged',
      'attachmentMissing',
    ],
  },

  /** Backups go into this folder from now on. */
  'backup.useFolder': {
    takes: z.object({ folder: path }),
    gives: gives<BackupState>(),
    fails: ['cannotWrite'],
  },
  /** Writes the whole vault, encrypted, into one file, over one that the person agreed to replace. */
  'vault.pack': {
    takes: z.object({ path }),
    gives: gives<null>(),
    fails: ['locked', 'cannotWrite'],
  },
  'vault.unpack': {
    takes: z.object({ path, passphrase: z.string().max(1000), evenDamaged: z.boolean() }),
    gives: gives<null>(),
    fails: [
      'cannotRead',
      'backupDamaged',
      'wrongPassphrase',
      'vaultNewer',
      'vaultInUse',
      'cannotWrite',
    ],
  },

  /** Takes in the text of a file in the public format, whole or not at all. */
  'case.importText': {
    takes: z.object({ text: z.string() }),
    gives: gives<{ caseId: string; unknown: readonly string[] }>(),
    fails: ['locked', 'readOnly', 'faults', 'cannotWrite'],
    details: gives<readonly Fault[]>(),
  },
  /** The case as the text of a file in the public format, ending in a line break. */
  'case.fileText': {
    takes: z.object({ caseId }),
    gives: gives<{ text: string }>(),
    fails: ['locked', 'unknownCase', 'caseDamaged'],
  },
  /** The days of a case that are still to come, for a calendar. */
  'calendar.dates': {
    takes: calls['calendar.save'].takes,
    gives: gives<readonly CalendarDate[]>(),
    fails: ['locked', 'unknownCase', 'caseDamaged'],
  },
  /**
   * What a document is made of: the case as it stands (`version` is `null`, and so is `signed`), or
   * a signed version. One that does not give the hash that was signed is damaged.
   */
  'document.source': {
    takes: z.object({ caseId, version: z.uuid().nullable() }),
    gives: gives<{ file: JsonObject; signed: SignedVersion | null }>(),
    fails: ['locked', 'unknownCase', 'unknownVersion', 'caseDamaged'],
  },

  /** Something has left the vault, as a file or towards a printer: only now the log says so. */
  'content.left': {
    takes: z.discriminatedUnion('what', [
      z.object({ what: z.literal('case'), caseId }),
      z.object({ what: z.literal('calendar'), caseId }),
      z.object({ what: z.literal('recoverySheet') }),
      z.object({ what: z.literal('recoveryPaper') }),
      z.object({ what: z.literal('paper'), caseId, version: z.uuid().nullable() }),
      z.object({
        what: z.literal('documents'),
        caseId,
        version: z.uuid().nullable(),
        count: z.int().min(1),
      }),
    ]),
    gives: gives<null>(),
    fails: ['locked'],
  },

  /** The sheet that is being made, for the document process. */
  'recovery.sheet': {
    takes: z.object({}),
    gives: gives<RecoverySheet>(),
    fails: ['locked', 'noSheet'],
  },
  /** A secret by which the vault opens; main hands it to the system and keeps no copy. */
  'device.secret': {
    takes: z.object({}),
    gives: gives<{ secret: Uint8Array }>(),
    fails: ['locked', 'readOnly', 'vaultDamaged', 'vaultNewer', 'cannotWrite'],
  },
  'device.forgetSecret': {
    takes: z.object({}),
    gives: gives<null>(),
    fails: ['locked', 'readOnly', 'vaultDamaged', 'vaultNewer', 'cannotWrite'],
  },
  'device.openWith': {
    takes: z.object({ secret: z.instanceof(Uint8Array) }),
    gives: gives<Opened>(),
    fails: calls['device.unlock'].fails,
  },
} as const

export type CoreCalls = typeof coreCalls
export type CoreCallName = keyof CoreCalls
export type CoreInput<N extends CoreCallName> = z.input<CoreCalls[N]['takes']>
export type CoreParsed<N extends CoreCallName> = z.output<CoreCalls[N]['takes']>
export type CoreOutput<N extends CoreCallName> = CoreCalls[N]['gives']
export type CoreFailure<N extends CoreCallName> = CoreCalls[N]['fails'][number]
type CoreDetails<N extends CoreCallName> = CoreCalls[N] extends { details: infer D } ? D : undefined

/** What a handler gives back. */
export type CoreResult<N extends CoreCallName> =
  | { readonly ok: true; readonly value: CoreOutput<N> }
  | {
      readonly ok: false
      readonly code: CoreFailure<N>
      readonly details?: CoreDetails<N> | undefined
    }

/** What comes over the line to the main process. */
export type CoreOutcome<N extends CoreCallName> =
  | CoreResult<N>
  | { readonly ok: false; readonly code: CommonFailure }

/** One question and its answer, as they travel between main and the data process. */
export interface CoreMessage {
  readonly id: number
  readonly name: string
  readonly input: unknown
}
export interface CoreReply {
  readonly id: number
  readonly outcome: unknown
}

/** What the data process tells main unasked. */
export interface CoreNews {
  readonly caseChanged: CaseChange
}
