import {
  type Answers,
  answerAt,
  fieldAt,
  isRecords,
  itemFields,
  type Place,
} from '../../templates/model/answers.ts'
import { type PartName, partNamed } from '../../templates/parts/index.ts'
import { wholeOf } from '../../templates/parts/sections.ts'
import type { FieldWords } from '../../templates/parts/wording.ts'
import type { Actor } from '../form/actors.ts'
import { recordSummary } from '../form/record-summary.ts'
import { walkNames } from './field-label.ts'

/** "Havainto, 19.2.2026: Mitä näit": what a person would call a place, by the record's own words. */
export function placeWords(
  words: FieldWords,
  part: PartName,
  answers: Answers,
  place: Place,
  actors: readonly Actor[],
): string {
  const { names, record } = walkNames(wholeOf(partNamed(part)), place)
  if (!record) return words(part, names.join('.')).label
  const wording = words(part, record.names.join('.'))
  const one = wording.one ?? wording.label
  const title = recordTitle(part, answers, record.list, record.recordId, actors)
  const whose = title ? `${one}, ${title}` : one
  const isInside = place.length > record.list.length + 1
  return isInside && isForm(part, record.list)
    ? `${whose}: ${words(part, names.join('.')).label}`
    : whose
}

/** The list that a record stands in, for a place that is a record's own; otherwise the place. */
export function fieldPlaceOf(part: PartName, place: Place): Place {
  const { record } = walkNames(wholeOf(partNamed(part)), place)
  return record && place.length === record.list.length + 1 ? record.list : place
}

const isForm = (part: PartName, list: Place): boolean =>
  fieldAt(wholeOf(partNamed(part)), list)?.kind === 'records'

function recordTitle(
  part: PartName,
  answers: Answers,
  list: Place,
  recordId: string,
  actors: readonly Actor[],
): string {
  const field = fieldAt(wholeOf(partNamed(part)), list)
  const items = answerAt(answers, list)
  const item = isRecords(items) ? items.find((each) => each.recordId === recordId) : undefined
  if (!item || (field?.kind !== 'records' && field?.kind !== 'lines')) return ''
  const { title, excerpt } = recordSummary(itemFields(field), item.answers, actors)
  return title || shortened(excerpt)
}

const longest = 40
const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text
