import type { CaseContent } from '../../templates/case/case-file.ts'
import { type Thread, threadsOf } from '../../templates/case/threads.ts'
import {
  type Answer,
  type Answers,
  isGroup,
  isRecords,
  itemFields,
  type PartContent,
  type RecordAnswers,
} from '../../templates/model/answers.ts'
import { isIsoDate } from '../../templates/model/checks.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'
import { threadsPlace } from '../../templates/model/teamwork.ts'
import { type PartName, partNamed, parts } from '../../templates/parts/index.ts'
import type { Passage, PassageUpdate, Piece } from '../store/search/passage.ts'

type Passages = ReadonlyMap<string, Passage>

/** A content is never changed, so what is found in one stays true as long as it is around. */
const known = new WeakMap<PartContent, Passages>()
const knownRecords = new WeakMap<RecordAnswers, Passage | null>()

/** Everything that can be found in a case. */
export const passagesOf = (content: CaseContent): readonly Passage[] =>
  parts.flatMap(({ name }) => [...passagesIn(name, content[name]).values()])

/** What became of a part's passages from one content to the next. */
export function passageUpdate(
  part: PartName,
  before: PartContent,
  after: PartContent,
): PassageUpdate {
  const old = passagesIn(part, before)
  const now = passagesIn(part, after)
  return {
    isWhole: false,
    put: [...now.values()].filter((passage) => !isSame(old.get(passage.place), passage)),
    drop: [...old.keys()].filter((place) => !now.has(place)),
  }
}

function passagesIn(part: PartName, content: PartContent): Passages {
  const found = known.get(content)
  if (found) return found
  const passages = [
    ...inObject(partNamed(part).fields, content.answers, part),
    ...threadsOf(part, content.answers).flatMap((thread) => ofThread(thread) ?? []),
  ]
  const byPlace = new Map(passages.map((passage) => [passage.place, passage]))
  known.set(content, byPlace)
  return byPlace
}

/** The short fields of an object are one passage; its texts, groups and records are their own. */
function inObject(fields: Fields, answers: Answers, within: string): Passage[] {
  const short = shortPieces(fields, answers, within)
  return [
    ...(short.length > 0 ? [{ place: within, dated: '', pieces: short }] : []),
    ...Object.entries(fields).flatMap(([name, field]) =>
      ownPassages(field, answers[name], `${within}/${name}`),
    ),
  ]
}

function ownPassages(field: Field, answer: Answer | undefined, place: string): Passage[] {
  switch (field.kind) {
    case 'text': {
      const pieces = pieceAt(place, answer)
      return pieces.length > 0 ? [{ place, dated: '', pieces }] : []
    }
    case 'group':
      return isGroup(answer) ? inObject(field.fields, answer, place) : []
    case 'records':
      return records(answer).flatMap((record) => ofRecord(field.fields, record, place) ?? [])
    default:
      return []
  }
}

function ofRecord(fields: Fields, record: RecordAnswers, list: string): Passage | null {
  const found = knownRecords.get(record)
  if (found !== undefined) return found
  const place = `${list}/${record.recordId}`
  const pieces = allPieces(fields, record.answers, place)
  const { date } = record.answers
  const dated = typeof date === 'string' && isIsoDate(date) ? date : ''
  const passage = pieces.length > 0 ? { place, dated, pieces } : null
  knownRecords.set(record, passage)
  return passage
}

/** What was said in one thread is one passage: an answer is found by the words of its question. */
function ofThread({ id, part, about, text, words, list, turns }: Thread): Passage | null {
  const place = [part, ...threadsPlace(part), id].join('/')
  const pieces = [
    ...pieceAt(`${place}/text`, text),
    ...pieceAt(`${place}/words`, words),
    ...pieceAt(`${place}/list`, list.join('\n')),
    ...turns.flatMap((turn) => pieceAt(`${place}/turns/${turn.id}/text`, turn.text)),
  ].map((piece) => ({ ...piece, about }))
  return pieces.length > 0 ? { place, dated: '', pieces } : null
}

function allPieces(fields: Fields, answers: Answers, within: string): Piece[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const place = `${within}/${name}`
    const answer = answers[name]
    if (field.kind === 'group') {
      return isGroup(answer) ? allPieces(field.fields, answer, place) : []
    }
    if (field.kind === 'records') return linePieces(itemFields(field), answer, place)
    return field.kind === 'text' ? pieceAt(place, answer) : shortPiece(field, answer, place)
  })
}

const shortPieces = (fields: Fields, answers: Answers, within: string): Piece[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    shortPiece(field, answers[name], `${within}/${name}`),
  )

/** Codes of choices, ids, dates and numbers are not words that anybody wrote. */
function shortPiece(field: Field, answer: Answer | undefined, place: string): Piece[] {
  if (field.kind === 'line') return field.identity ? [] : pieceAt(place, answer)
  if (field.kind === 'lines' && field.linksTo) return []
  if (field.kind === 'lines') return linePieces(itemFields(field), answer, place)
  return field.kind === 'actor' && field.orName ? pieceAt(place, answer) : []
}

const linePieces = (fields: Fields, answer: Answer | undefined, place: string): Piece[] =>
  records(answer).flatMap(({ recordId, answers }) =>
    allPieces(fields, answers, `${place}/${recordId}`),
  )

const pieceAt = (place: string, answer: Answer | undefined): Piece[] =>
  typeof answer === 'string' && answer.trim() !== '' ? [{ place, text: answer }] : []

const records = (answer: Answer | undefined): readonly RecordAnswers[] =>
  isRecords(answer) ? answer : []

const isSame = (one: Passage | undefined, other: Passage): boolean =>
  one === other || (one !== undefined && JSON.stringify(one) === JSON.stringify(other))
