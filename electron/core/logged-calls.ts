import type { AuditEvent } from '../contract/audit-events.ts'
import type { CoreCallName } from '../contract/core-calls.ts'

/**
 * Which calls are acts on personal data or on keys, and what the log calls them. Calls that change a
 * case are not here: their acts are kept in the same transaction as the change.
 */
export const loggedCalls: Partial<Record<CoreCallName, AuditEvent>> = {
  'case.open': 'case.opened',
  'case.fileText': 'case.exported',
  'document.source': 'document.made',
  'signOff.open': 'signOff.opened',
  'attachment.show': 'attachment.opened',
  'attachment.content': 'attachment.opened',
  'vault.changePassphrase': 'key.passphraseChanged',
  'recovery.begin': 'key.recoveryMade',
  'recovery.confirm': 'key.recoveryTested',
  'recovery.sheet': 'key.recoverySaved',
  'device.secret': 'key.deviceAllowed',
  'device.forgetSecret': 'key.deviceForgotten',
  'settings.write': 'settings.changed',
  'log.list': 'log.viewed',
  'log.check': 'log.checked',
}
