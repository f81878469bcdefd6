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
  /** How many acts wait for a disk that can be written. */
  readonly waiting: () => number
}

interface Doer {
  readonly author: string
  readonly device: string
}

/** One entry a part and case stands for all edits of an editing session: the changes tell the rest. */
const onceASession: readonly AuditEvent[] = [
  'case.edited',
  'case.opened',
  'case.earlierRead',
  'case.searched',
  'history.viewed',
  'signOff.opened',
]

/** Two clocks of one machine may differ by this much; in milliseconds. */
const clockPlay = 60_000

/**
 * @param now ISO date-time
 * @param latest when the latest entry of the log was made, by the clock of then
 */
export function actNotes(
  log: AuditLog,
  doer: Doer,
  now: () => string,
  latest: string | null = null,
): ActNotes {
  let latestAt = latest === null ? Number.NEGATIVE_INFINITY : Date.parse(latest)
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

  /** Whoever reads the log should know why its times go backwards. */
  const withClock = (act: Act): readonly Act[] => {
    const at = Date.parse(act.at)
    const behind = latestAt - at
    latestAt = at
    if (behind <= clockPlay) return [act]
    const seconds = Math.round(behind / 1000)
    const details = { seconds }
    return [{ ...doer, at: act.at, type: 'vault.clockSetBack', caseId: null, details }, act]
  }

  return {
    note: async (type, caseId = null, details = {}) => {
      const act = actOf(type, caseId, details)
      if (!act) return
      remember(act)
      waiting.push(...withClock(act))
      const written = await log.add(waiting)
      if (written.ok) waiting = []
    },
    forKeeping: (type, caseId, details = {}) => {
      inHand = actOf(type, caseId, details)
      // The clock's going back is told even when the act is not kept.
      if (inHand) waiting.push(...withClock(inHand).slice(0, -1))
      return inHand ? [...waiting, inHand] : waiting
    },
    kept: () => {
      if (inHand) remember(inHand)
      waiting = []
    },
    waiting: () => waiting.length,
  }
}

const keyOf = ({ type, caseId, details }: Pick<Act, 'type' | 'caseId' | 'details'>): string =>
  JSON.stringify([type, caseId, details])
