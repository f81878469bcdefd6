import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { answerAt, isRecords, type RecordAnswers } from '../../templates/model/answers.ts'
import { isUnanswered } from '../../templates/model/validity.ts'
import { type Desk, type FieldPlace, useAnswers, useDesk } from './desk.tsx'

const noItems: readonly RecordAnswers[] = []

/** What a person does to a list. The same object for as long as it is the same list. */
export interface ListActs {
  /** Adds an item after another (last when not told) and gives its id. */
  readonly add: (after?: string | null) => string
  /** Takes an item away; what held words can be brought back. */
  readonly remove: (recordId: string, what: string) => void
  /** Moves an item one step towards the beginning (-1) or the end (1). */
  readonly move: (recordId: string, step: -1 | 1, what: string) => void
}

/** The items of a list and what a person does to them. */
export function useList(at: FieldPlace): {
  readonly items: readonly RecordAnswers[]
  readonly acts: ListActs
} {
  const desk = useDesk()
  const t = useTranslations('field')
  const items = useAnswers(at.part, () => itemsNow(desk, at))
  const acts = useMemo(() => listActs(desk, at, t), [desk, at, t])
  return { items, acts }
}

function itemsNow(desk: Desk, { part, place }: FieldPlace): readonly RecordAnswers[] {
  const list = answerAt(desk.answersOf(part), place)
  return isRecords(list) ? list : noItems
}

function listActs(
  desk: Desk,
  at: FieldPlace,
  t: ReturnType<typeof useTranslations<'field'>>,
): ListActs {
  const { part, place } = at
  return {
    add: (after = itemsNow(desk, at).at(-1)?.recordId ?? null) => {
      const recordId = crypto.randomUUID()
      desk.edit(part, { act: 'add', place, recordId, after })
      return recordId
    },
    remove: (recordId, what) => {
      const item = itemsNow(desk, at).find((each) => each.recordId === recordId)
      desk.edit(part, { act: 'remove', place, recordId })
      if (!item || isUnanswered(item.answers)) return
      desk.removed(t('removed', { what }), {
        run: () => desk.edit(part, { act: 'restore', place, recordId }),
        isDone: () => itemsNow(desk, at).some((each) => each.recordId === recordId),
      })
    },
    move: (recordId, step, what) => {
      const items = itemsNow(desk, at)
      const from = items.findIndex((item) => item.recordId === recordId)
      const to = from + step
      if (from < 0 || to < 0 || to >= items.length) return
      const others = items.filter((item) => item.recordId !== recordId)
      desk.edit(part, { act: 'move', place, recordId, after: others[to - 1]?.recordId ?? null })
      desk.announce(t('moved', { what, position: `${to + 1}`, count: `${items.length}` }))
    },
  }
}
