import { type Answers, answerAt, type Place } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { type PartName, partNamed } from '../../templates/parts/index.ts'
import { observationsIn } from '../../templates/walk/new-observation.ts'
import { applyEdit } from '../bridge/apply-edit.ts'
import { coalesce } from './edit-queue.ts'
import type { OpenCase } from './open-case.ts'

const part = 'observations'

/** An observation that is in the case as long as something is written in it, and not otherwise. */
export interface NoteDraft {
  readonly recordId: string
  readonly place: Place
  readonly openCase: OpenCase
  readonly subscribe: (listener: () => void) => () => void
  /** The case with the observation in it, whether it is written yet or not. */
  readonly answersOf: (part: PartName) => Answers
  readonly edit: (part: PartName, edit: Edit) => void
  readonly isWritten: () => boolean
}

/**
 * Opening the window must leave nothing behind, so an observation comes into the case with its first
 * letter; taking the last letter away takes it out of sight again.
 *
 * @param beginning the edits by which it begins
 */
export function noteDraft(
  openCase: OpenCase,
  recordId: string,
  beginning: readonly Edit[],
): NoteDraft {
  const { fields } = partNamed(part)
  const place = ['observations', recordId]
  const listeners = new Set<() => void>()
  /** All that makes it, from its beginning. */
  let whole: readonly Edit[] = beginning
  /** What was edited since it went out of sight; `null` before it was ever in the case. */
  let sinceGone: readonly Edit[] | null = null

  const inCase = () => openCase.answersOf(part)
  const isIn = () => observationsIn(inCase()).some((record) => record.recordId === recordId)
  const textOf = (answers: Answers) => String(answerAt(answers, [...place, 'text']) ?? '').trim()

  let known: {
    readonly from: Answers
    readonly whole: readonly Edit[]
    readonly to: Answers
  } | null = null
  const withDraft = (): Answers => {
    const from = inCase()
    if (isIn()) return from
    if (known?.from !== from || known.whole !== whole) {
      // Its neighbour may have gone meanwhile; the edits find a place all the same.
      known = { from, whole, to: whole.reduce((now, edit) => applyEdit(fields, now, edit), from) }
    }
    return known.to
  }

  const enter = () => {
    const edits: readonly Edit[] =
      sinceGone === null
        ? whole
        : [{ act: 'restore', place: ['observations'], recordId }, ...sinceGone]
    for (const edit of edits) openCase.edit(part, edit)
    sinceGone = []
  }

  return {
    recordId,
    place,
    openCase,
    subscribe: (listener) => {
      listeners.add(listener)
      const stop = openCase.store.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    answersOf: (name) => (name === part ? withDraft() : openCase.answersOf(name)),
    edit: (name, edit) => {
      if (name !== part) return openCase.edit(name, edit)
      whole = coalesce(whole, edit)
      if (isIn()) {
        openCase.edit(part, edit)
        if (textOf(inCase()) === '') {
          openCase.edit(part, { act: 'remove', place: ['observations'], recordId })
          sinceGone = []
        }
      } else {
        if (sinceGone) sinceGone = coalesce(sinceGone, edit)
        if (textOf(withDraft()) !== '') enter()
      }
      for (const listener of listeners) listener()
    },
    isWritten: isIn,
  }
}
