import {
  type Answer,
  type Answers,
  emptyAnswers,
  itemFields,
  type PartContent,
  type RecordAnswers,
} from '../../templates/model/answers.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'
import type { Part } from '../../templates/model/part.ts'
import { wholeOf } from '../../templates/parts/sections.ts'
import { A } from './automerge.ts'
import { type Item, type Node, type PartDocument, placeOfKey } from './part-document.ts'
import { inOrder, type Ranked } from './ranks.ts'
import { singleValue } from './single-values.ts'

/** A part in which nobody has written anything. */
export const emptyContent = (part: Part): PartContent => ({
  answers: emptyAnswers(wholeOf(part)),
  asWritten: [],
  unknown: {},
})

/** A part as it stands in a document. */
export function contentOf(part: Part, document: PartDocument): PartContent {
  return {
    answers: readAnswers(wholeOf(part), document.answers),
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

function readItems(fields: Fields, items: Node): RecordAnswers[] {
  const standing: StandingItem[] = []
  for (const recordId of Object.keys(items)) {
    const item = readItem(fields, recordId, items[recordId] as Item)
    if (item) standing.push(item)
  }
  return standing.sort(inOrder).map(({ record }) => record)
}

/** An item that is in sight. */
interface StandingItem extends Ranked {
  readonly record: RecordAnswers
}

/** A document shares what did not change with the one before; so do its contents. */
const known = new WeakMap<Item, StandingItem | null>()

/** `null` when it was removed. */
function readItem(fields: Fields, recordId: string, item: Item): StandingItem | null {
  const found = known.get(item)
  if (found !== undefined) return found
  const { rank, removed } = item
  const read =
    removed === true
      ? null
      : { recordId, rank, record: { recordId, answers: readAnswers(fields, item.answers) } }
  known.set(item, read)
  return read
}

const nodeOf = (held: unknown): Node =>
  typeof held === 'object' && held !== null ? (held as Node) : {}
