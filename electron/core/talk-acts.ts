import type { Edit } from '../../templates/model/edits.ts'
import {
  type ThreadKind,
  type TurnAct,
  threadKinds,
  threadsPlace,
  turnActs,
} from '../../templates/model/teamwork.ts'
import type { PartName } from '../../templates/parts/index.ts'
import type { AuditEvent } from '../contract/audit-events.ts'

const ofThreads: Readonly<Record<ThreadKind, AuditEvent>> = {
  comment: 'talk.commented',
  question: 'talk.asked',
  suggestion: 'talk.suggested',
}
const ofTurns: Readonly<Record<TurnAct, AuditEvent>> = {
  answer: 'talk.answered',
  accepted: 'talk.accepted',
  rejected: 'talk.rejected',
  closed: 'talk.closed',
  reopened: 'talk.reopened',
}

/**
 * What the log calls edits that begin a thread or take a turn in one; `undefined` for any others.
 * A suggestion that is accepted comes with the edits of the field: both are one act.
 */
export function talkAct(part: PartName, edits: readonly Edit[]): AuditEvent | undefined {
  const threads = threadsPlace(part)
  for (const edit of edits) {
    const inTalk = threads.every((name, index) => edit.place[index] === name)
    if (edit.act !== 'choose' || !inTalk) continue
    // After the way to the threads: the thread's id, then its field, or `turns` and the turn's.
    const [, name, , nameInTurn] = edit.place.slice(threads.length)
    const kind = name === 'kind' && threadKinds.find((each) => each === edit.value)
    if (kind) return ofThreads[kind]
    const act = nameInTurn === 'act' && turnActs.find((each) => each === edit.value)
    if (act) return ofTurns[act]
  }
  return undefined
}
