import {
  type Answer,
  type Answers,
  emptyAnswers,
  fieldAt,
  isGroup,
  isRecords,
  itemFields,
  type Place,
  placeText,
  type RecordAnswers,
} from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { keptText, mergeText } from '../../templates/model/merge-text.ts'

/** Items taken out of sight, so that `restore` finds them. Belongs to one part of one case. */
export type Removed = Map<string, { readonly item: RecordAnswers; readonly after: string | null }>

/**
 * Answers as they read after an edit. What the edit does not touch stays the same object, so that
 * whoever watches one place is not woken by another.
 */
export function applyEdit(
  fields: Fields,
  answers: Answers,
  edit: Edit,
  removed: Removed = new Map(),
): Answers {
  switch (edit.act) {
    case 'write':
      return changeAt(answers, edit.place, (now) => writtenOver(now, edit))
    case 'choose':
      return changeAt(answers, edit.place, () => edit.value)
    case 'clear':
      return changeAt(answers, edit.place, () => undefined)
    default:
      return changeAt(answers, edit.place, (list) =>
        changeList(fields, isRecords(list) ? list : [], edit, removed),
      )
  }
}

/** Kept as the case file keeps it, so that every copy goes on from the same text. */
function writtenOver(now: Answer | undefined, { text, from }: Extract<Edit, { act: 'write' }>) {
  const reads = String(now ?? '')
  if (from === undefined || from === reads) return text
  return mergeText(keptText(from), keptText(text), reads)
}

type ListEdit = Extract<Edit, { act: 'add' | 'remove' | 'restore' | 'move' }>

function changeList(
  fields: Fields,
  list: readonly RecordAnswers[],
  edit: ListEdit,
  removed: Removed,
): readonly RecordAnswers[] {
  const others = list.filter((item) => item.recordId !== edit.recordId)
  const present = list.find((item) => item.recordId === edit.recordId)
  const name = placeText([...edit.place, edit.recordId])
  switch (edit.act) {
    case 'add':
      return present ? list : insert(list, newItem(fields, edit), edit.after)
    case 'move':
      return present ? insert(others, present, edit.after) : list
    case 'remove':
      if (present) removed.set(name, { item: present, after: idBefore(list, present) })
      return others
    case 'restore': {
      const gone = removed.get(name)
      return gone && !present ? insert(list, gone.item, gone.after) : list
    }
  }
}

function newItem(fields: Fields, edit: ListEdit): RecordAnswers {
  const field = fieldAt(fields, edit.place)
  const isList = field?.kind === 'records' || field?.kind === 'lines'
  return { recordId: edit.recordId, answers: isList ? emptyAnswers(itemFields(field)) : {} }
}

/** After the item named, or first; last when the item named is gone. */
function insert(
  list: readonly RecordAnswers[],
  item: RecordAnswers,
  after: string | null,
): readonly RecordAnswers[] {
  if (after === null) return [item, ...list]
  const index = list.findIndex(({ recordId }) => recordId === after)
  return index < 0 ? [...list, item] : list.toSpliced(index + 1, 0, item)
}

const idBefore = (list: readonly RecordAnswers[], item: RecordAnswers): string | null =>
  list[list.indexOf(item) - 1]?.recordId ?? null

function changeAt(
  answers: Answers,
  place: Place,
  change: (answer: Answer | undefined) => Answer | undefined,
): Answers {
  const [name, ...rest] = place
  if (name === undefined) return answers
  const next = rest.length === 0 ? change(answers[name]) : changeInside(answers[name], rest, change)
  if (next !== undefined) return { ...answers, [name]: next }
  const { [name]: _, ...others } = answers
  return others
}

function changeInside(
  answer: Answer | undefined,
  place: Place,
  change: (answer: Answer | undefined) => Answer | undefined,
): Answer | undefined {
  if (isRecords(answer)) {
    const [recordId, ...rest] = place
    return answer.map((item) =>
      item.recordId === recordId && rest.length > 0
        ? { ...item, answers: changeAt(item.answers, rest, change) }
        : item,
    )
  }
  return changeAt(isGroup(answer) ? answer : {}, place, change)
}
