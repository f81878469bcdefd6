/**
 * Every kind of act that the log of a vault knows. `reserved` ones are named for acts that the
 * product does not do yet, so that a log of today and one of tomorrow speak the same language.
 * `docs/audit-log.md` is made from this list.
 */
interface EventKind {
  readonly what: string
  readonly reserved?: true
}
const later = (what: string) => ({ what, reserved: true }) as const
const now = (what: string) => ({ what }) as const

export const auditEvents = {
  'vault.created': now('The vault was made.'),
  'vault.unlocked': now('The vault was opened by its passphrase.'),
  'vault.unlockedByCommandLine': now(
    'The vault was opened by its passphrase from the command line.',
  ),
  'vault.unlockedByDevice': now('The vault was opened by the secret that the device keeps.'),
  'vault.recovered': now('The vault was opened by its recovery sheet and got a new passphrase.'),
  'vault.unlockRefused': now(
    'Passphrases or sheets that did not open the vault were tried while it was locked.',
  ),
  'vault.locked': now('The vault was locked by the person.'),
  'vault.lockedIdle': now('The vault was locked because nobody was there.'),
  'vault.lockedBySystem': now(
    'The vault was locked with the screen, or because somebody else took the machine.',
  ),
  'vault.lockedAsleep': now('The vault was locked because the machine went to sleep.'),
  'vault.closed': now('The vault was locked because the application was closed.'),
  'vault.readElsewhere': now('The vault was opened for reading only while it was open elsewhere.'),
  'vault.exported': now('The whole vault was written to one file.'),
  'vault.restored': now('The vault was restored from a backup.'),
  'vault.broughtIn': now('The vault was brought in from one file.'),
  'vault.salvagePreviewed': now('It was looked at what still reads in a damaged vault.'),
  'vault.salvaged': now('A new vault was made of what still read in a damaged one.'),
  'vault.damageFound': now('Records that do not read were found and set apart.'),
  'vault.searchRebuilt': now('The search index did not read and was made anew.'),
  'vault.ballastUsed': now('The disk was full, and edits went to the room set aside for that.'),
  'vault.clockSetBack': now('The clock of the machine was found to be behind the latest entry.'),
  'key.passphraseChanged': now('The passphrase was changed.'),
  'key.passphraseRefused': now('A change of the passphrase was refused: the old one was wrong.'),
  'key.derivationRaised': now('The passphrase was wrapped by a dearer derivation.'),
  'key.recoveryMade': now('A recovery sheet was made.'),
  'key.recoveryTested': now('A recovery sheet was read back, and older ones stopped working.'),
  'key.recoveryHandedOut': now('The recovery sheet was handed over to be made a file.'),
  'key.recoveryPrinted': now('The recovery sheet was shown with the dialog for printing.'),
  'key.recoverySaved': now('The recovery sheet was written to a file.'),
  'key.deviceAllowed': now('Opening by the device was allowed.'),
  'key.deviceForgotten': now('Opening by the device was ended.'),
  'settings.changed': now('The settings of the vault were changed.'),
  'settings.backupFolderChanged': now('The folder of the backups was changed.'),
  'codes.imported': now('A list of ICF codes was brought in.'),
  'codes.importRefused': now('A list of ICF codes did not come in, because it was not sound.'),
  'codes.removed': now('The list of ICF codes was taken away.'),
  'case.created': now('A case was begun.'),
  'case.exampleMade': now('The invented case was made.'),
  'case.imported': now('A case was taken in from a file.'),
  'case.importRefused': now('A file did not come in, because it was not a sound case.'),
  'case.opened': now('A case was opened.'),
  'case.earlierRead': now('What may be offered from an earlier assessment of the client was read.'),
  'case.edited': now('A part of a case was edited; one entry for each editing session.'),
  'talk.commented': now('A comment was written beside a field or a section.'),
  'talk.asked': now('A question was asked beside a field or a section.'),
  'talk.suggested': now('A change of a field was suggested to whoever looks after it.'),
  'talk.answered': now('A comment, a question or a suggestion was answered.'),
  'talk.accepted': now('A suggestion was accepted, and the field was changed as suggested.'),
  'talk.rejected': now('A suggestion was rejected.'),
  'talk.closed': now('A comment or a question was closed.'),
  'talk.reopened': now('What had been decided or closed was opened again.'),
  'case.undone': now('An act on a case was taken back.'),
  'case.redone': now('An act on a case that had been taken back was done again.'),
  'case.handedOut': now('The content of a case was handed over to be written to a file.'),
  'case.exported': now('A case was written to a file.'),
  'calendar.handedOut': now('The coming days of a case were handed over for a calendar.'),
  'calendar.saved': now('The coming days of a case were written to a calendar file.'),
  'case.archived': later('A case was archived.'),
  'case.deleted': later('A case was deleted after its time.'),
  'case.searched': now('The texts of all cases were searched.'),
  'history.viewed': now('Who wrote what and when was looked at.'),
  'history.restored': now('An earlier value was restored as a new change.'),
  'history.compared': now('Two versions of a case were compared.'),
  'attachment.added': now('A file was attached.'),
  'attachment.opened': now('An attached file was shown or handed over to be saved.'),
  'attachment.removed': now('An attached file was taken off.'),
  'attachment.erased': now('The content of a file that was taken off was erased after its time.'),
  'document.made': now('The content of a case was handed over to be made a document.'),
  'document.saved': now('Documents of a case were written to files.'),
  'document.printed': now('A document was shown with the dialog for printing.'),
  'document.previewed': later('A signed version was shown as a document.'),
  'signOff.signed': now('A version of a case was frozen with the people behind it.'),
  'signOff.opened': now('A signed version was looked at.'),
  'signOff.declined': later('Somebody declined to stand behind a version.'),
  'signOff.withdrawn': later('Somebody withdrew from a version.'),
  'consent.given': later('The client gave consent.'),
  'consent.withdrawn': later('The client withdrew consent.'),
  'parcel.sent': later('Parts of a case were sealed for others.'),
  'parcel.opened': later('A parcel of somebody else was opened and looked at.'),
  'parcel.accepted': later('A parcel was merged into a case.'),
  'parcel.refused': later('A parcel was refused.'),
  'contact.added': later('The key of another person was taken in.'),
  'contact.verified': later('The key of another person was verified.'),
  'contact.revoked': later('The key of another person was given up.'),
  'backup.made': now('A backup was written and checked.'),
  'backup.failed': now('A backup could not be written or checked.'),
  'backup.restored': now('A case was restored from a backup.'),
  'backup.previewed': now('The list of cases in a backup was looked at.'),
  'log.viewed': now('This log was looked at in the window.'),
  'log.printed': now('This log was printed from the command line.'),
  'log.checked': now('The chain of this log was verified.'),
} as const satisfies Record<string, EventKind>

export type AuditEvent = keyof typeof auditEvents

/** What is told of an act besides its kind: codes and names of ours, never what a person wrote. */
export type AuditDetails = Readonly<Record<string, string | number>>

/** One line of the log as it is read. */
export interface AuditEntry {
  readonly n: number
  /** ISO date-time. */
  readonly at: string
  /** Whose key: SHA-256 of the public key, in hex. */
  readonly author: string
  /** Tells one machine from another, not which it is. */
  readonly device: string
  readonly type: AuditEvent
  readonly caseId: string | null
  readonly details: AuditDetails
  /** SHA-256 in hex of the entry before; 64 zeros before the first. */
  readonly previous: string
  readonly hash: string
}

/** An act before it has its place in the log. */
export type Act = Omit<AuditEntry, 'n' | 'previous' | 'hash'>

/** Where the log ends. Whoever keeps a copy of it can tell later whether the tail was cut. */
export interface AuditHead {
  readonly n: number
  readonly hash: string
}

/** A head that somebody else has kept. */
export interface HeldHead extends AuditHead {
  /** When it was, as an ISO date-time. */
  readonly at: string
}

/** What a check of a log came to. */
export interface AuditCheck {
  readonly count: number
  readonly faults: readonly AuditFault[]
  /**
   * Entries at which an older vault was put back: heads from before them are known that this log
   * does not hold. That is no fault; what was done between the backup and the restoring is elsewhere.
   */
  readonly restored: readonly { readonly n: number; readonly at: string }[]
}

/** What is wrong with a log, in the order of its entries. */
export interface AuditFault {
  /** `changed`: the entry does not give its hash; `order`: it does not follow the one before it. */
  readonly kind: 'changed' | 'order' | 'cutTail'
  readonly n: number
}
