import type { AuditDetails, AuditEvent } from '../contract/audit-events.ts'
import type { CoreCallName, CoreFailure, CoreOutput, CoreParsed } from '../contract/core-calls.ts'

/** What is written down of one call. Details are codes and numbers of ours, never typed words. */
interface Logged<N extends CoreCallName> {
  /** When it went well. */
  readonly done?: AuditEvent
  readonly details?: (input: CoreParsed<N>, value: CoreOutput<N>) => AuditDetails
  /** When it was refused for these reasons. */
  readonly refused?: { readonly [C in CoreFailure<N>]?: AuditEvent }
}

/**
 * Which calls are acts on personal data or on keys, and what the log calls them. Calls that change a
 * case are not here: their acts are kept in the same transaction as the change.
 */
export const loggedCalls: { readonly [N in CoreCallName]?: Logged<N> } = {
  'case.open': { done: 'case.opened' },
  'case.fileText': { done: 'case.handedOut' },
  'calendar.dates': { done: 'calendar.handedOut' },
  'case.importText': { refused: { faults: 'case.importRefused' } },
  'case.history': { done: 'history.viewed', details: ({ part }) => ({ part }) },
  'case.entryAsSeen': { done: 'history.viewed' },
  'case.compare': { done: 'history.compared' },
  'search.find': { done: 'case.searched' },
  'document.source': {
    done: 'document.made',
    details: ({ version }) => ({ of: version === null ? 'draft' : 'signed' }),
  },
  'signOff.open': { done: 'signOff.opened' },
  'attachment.show': { done: 'attachment.opened' },
  'attachment.content': { done: 'attachment.opened' },
  'vault.changePassphrase': {
    done: 'key.passphraseChanged',
    refused: { wrongPassphrase: 'key.passphraseRefused' },
  },
  'recovery.begin': { done: 'key.recoveryMade' },
  'recovery.confirm': { done: 'key.recoveryTested' },
  'recovery.sheet': { done: 'key.recoveryHandedOut' },
  'device.secret': { done: 'key.deviceAllowed' },
  'device.forgetSecret': { done: 'key.deviceForgotten' },
  'settings.write': { done: 'settings.changed', details: (wanted) => wanted },
  'codes.importBytes': {
    done: 'codes.imported',
    details: (_, { codes }) => ({ codes: codes.length }),
    refused: { badList: 'codes.importRefused' },
  },
  'codes.remove': { done: 'codes.removed' },
  'vault.pack': { done: 'vault.exported' },
  'backup.preview': { done: 'backup.previewed' },
  'backup.restoreCase': { done: 'backup.restored' },
  'log.check': {
    done: 'log.checked',
    details: (_, { count, faults }) => ({ entries: count, faults: faults.length }),
  },
}
