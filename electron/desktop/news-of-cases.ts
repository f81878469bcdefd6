import type { CallName, Output, Parsed } from '../contract/calls.ts'
import type { CaseChange } from '../contract/events.ts'

/** Calls after which a case reads otherwise, in a way that another window has to look up. */
const others: readonly CallName[] = ['signOff.sign', 'attachment.add', 'attachment.addDropped']

/** What a window that did not ask has to hear of a call that went well; nothing of most. */
export function newsOf(name: CallName, input: unknown, value: unknown): CaseChange | null {
  switch (name) {
    case 'case.edit': {
      const { caseId, part, edits } = input as Parsed<'case.edit'>
      return { caseId, how: 'edits', part, edits, mark: value as Output<'case.edit'> }
    }
    case 'case.undo':
    case 'case.redo':
    case 'case.restore': {
      const { caseId } = input as Parsed<'case.undo'>
      const { part, content, savedAt, changedSinceSigned } = value as Output<'case.undo'>
      return { caseId, how: 'content', part, content, mark: { savedAt, changedSinceSigned } }
    }
    default:
      return others.includes(name)
        ? { caseId: (input as { caseId: string }).caseId, how: 'other' }
        : null
  }
}
