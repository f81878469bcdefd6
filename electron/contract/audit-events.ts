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
  'vault.unlockedByDevice': now('The vault was opened by the secret that the device keeps.'),
  'vault.recovered': now('The vault was opened by its recovery sheet and got a new passphrase.'),
  'vault.unlockRefused': later('A passphrase that did not open the vault was tried.'),
  'vault.locked': now('The vault was locked.'),
  'vault.readElsewhere': later('The vault was opened for reading while it was open elsewhere.'),
  'vault.exported': later('The whole vault was written to one file.'),
  'vault.restored': later('The vault was restored from a backup.'),
  'vault.damageFound': later('Records that do not read were found and set apart.'),
  'key.passphraseChanged': now('The passphrase was changed.'),
  'key.derivationRaised': later('The passphrase was wrapped by a dearer derivation.'),
  'key.recoveryMade': now('A recovery sheet was made.'),
  'key.recoveryTested': now('A recovery sheet was read back, and older ones stopped working.'),
  'key.recoverySaved': now('The recovery sheet was handed over to be saved as a file.'),
  'key.deviceAllowed': now('Opening by the device was allowed.'),
  'key.deviceForgotten': now('Opening by the device was ended.'),
  'settings.changed': now('The settings of the vault were changed.'),
  'case.created': now('A case was begun.'),
  'case.exampleMade': now('The invented case was made.'),
  'case.imported': now('A case was taken in from a file.'),
  'case.opened': now('A case was opened.'),
  'case.edited': now('A part of a case was edited; one entry for each editing session.'),
  'case.exported': now('A case was handed over to be written to a file.'),
  'case.archived': later('A case was archived.'),
  'case.deleted': later('A case was deleted after its time.'),
  'case.searched': later('The texts of all cases were searched.'),
  'history.viewed': later('Who wrote what and when was looked at.'),
  'history.restored': later('An earlier value was restored as a new change.'),
  'attachment.added': now('A file was attached.'),
  'attachment.opened': now('An attached file was shown or handed over to be saved.'),
  'attachment.removed': now('An attached file was taken off.'),
  'document.made': now('The content of a case was handed over to be made a document.'),
  'document.printed': later('A document was printed.'),
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
  'backup.made': later('A backup was written and checked.'),
  'backup.failed': later('A backup could not be written or checked.'),
  'backup.restored': later('A case was restored from a backup.'),
  'log.viewed': now('This log was looked at in the window.'),
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

/** What is wrong with a log, in the order of its entries. */
export interface AuditFault {
  /** `changed`: the entry does not give its hash; `order`: it does not follow the one before it. */
  readonly kind: 'changed' | 'order' | 'cutTail'
  readonly n: number
}
