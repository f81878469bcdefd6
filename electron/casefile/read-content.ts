import {
  type Answer,
  type Answers,
  itemFields,
  type PartContent,
  type RecordAnswers,
} from '../../templates/model/answers.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'
import type { Part } from '../../templates/model/part.ts'
import { A } from './automerge.ts'
import { type Item, type Node, type PartDocument, placeOfKey } from './part-document.ts'
import { inOrder } from './ranks.ts'
import { singleValue } from './single-values.ts'

/** A part as it stands in a document. */
export function contentOf(part: Part, document: PartDocument): PartContent {
  return {
    answers: readAnswers(part.fields, document.answers),
    asWritten: Object.keys(document.asWritten).map(placeOfKey).toSorted(),
    unknown: Object.fromEntries(
      Object.entries(document.unknown).map(([key, json]) => [placeOfKey(key), json.toString()]),
    ),
  }
}

/** A part as it stood at some heads; `null` when the document does not hold them all. */
export function contentAt(
  part: Part,
  document: PartDocument,
  heads: readonly string[],
): PartContent | null {
  const asked = [...heads]
  if (asked.length === 0 || !A.hasHeads(document, asked)) return null
  return contentOf(part, A.view(document, asked))
}

function readAnswers(fields: Fields, node: Node): Answers {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, Answer][] => {
      const answer = readField(field, node[name])
      return answer === undefined ? [] : [[name, answer]]
    }),
  )
}

function readField(field: Field, held: unknown): Answer | undefined {
  switch (field.kind) {
    case 'text':
      return typeof held === 'string' ? held : ''
    case 'group':
      return readAnswers(field.fields, nodeOf(held))
    case 'lines':
    case 'records':
      return readItems(itemFields(field), nodeOf(held))
    default:
      return singleValue(held)
  }
}

const readItems = (fields: Fields, items: Node): RecordAnswers[] =>
  Object.entries(items)
    .map(([recordId, item]) => ({ recordId, ...(item as Item) }))
    .filter(({ removed }) => removed !== true)
    .toSorted(inOrder)
    .map(({ recordId, answers }) => ({ recordId, answers: readAnswers(fields, answers) }))

const nodeOf = (held: unknown): Node =>
  typeof held === 'object' && held !== null ? (held as Node) : {}
