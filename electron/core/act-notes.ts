import type { Act, AuditDetails, AuditEvent } from '../contract/audit-events.ts'
import type { AuditLog } from '../store/audit/log.ts'

/** What is written down of a person's acts while the vault is open. */
export interface ActNotes {
  /**
   * Notes an act that changes no case. On a disk that cannot be written it waits in memory for the
   * next act: reading a case must not fail because its log cannot grow.
   */
  readonly note: (type: AuditEvent, caseId?: string | null, details?: AuditDetails) => Promise<void>
  /**
   * Acts for a transaction of the store: all that wait and this one. To be followed by `kept` when
   * the transaction has been.
   */
  readonly forKeeping: (type: AuditEvent, caseId: string, details?: AuditDetails) => readonly Act[]
  readonly kept: () => void
}

interface Doer {
  readonly author: string
  readonly device: string
}

/** One entry a part and case stands for all edits of an editing session: the changes tell the rest. */
const onceASession: readonly AuditEvent[] = ['case.edited', 'case.opened', 'signOff.opened']

/** @param now ISO date-time */
export function actNotes(log: AuditLog, doer: Doer, now: () => string): ActNotes {
  let waiting: Act[] = []
  let inHand: Act | null = null
  const said = new Set<string>()

  const actOf = (type: AuditEvent, caseId: string | null, details: AuditDetails): Act | null =>
    said.has(keyOf({ type, caseId, details }))
      ? null
      : { ...doer, at: now(), type, caseId, details }
  const remember = (act: Act) => {
    if (onceASession.includes(act.type)) said.add(keyOf(act))
  }

  return {
    note: async (type, caseId = null, details = {}) => {
      const act = actOf(type, caseId, details)
      if (!act) return
      remember(act)
      waiting.push(act)
      const written = await log.add(waiting)
      if (written.ok) waiting = []
    },
    forKeeping: (type, caseId, details = {}) => {
      inHand = actOf(type, caseId, details)
      return inHand ? [...waiting, inHand] : waiting
    },
    kept: () => {
      if (inHand) remember(inHand)
      waiting = []
    },
  }
}

const keyOf = ({ type, caseId, details }: Pick<Act, 'type' | 'caseId' | 'details'>): string =>
  JSON.stringify([type, caseId, details])
