import type { Prop } from '@automerge/automerge'
import {
  type Answer,
  type Answers,
  isGroup,
  isRecords,
  itemFields,
  type PartContent,
  type RecordAnswers,
  type SingleValue,
} from '../../templates/model/answers.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'
import { keptText } from '../../templates/model/merge-text.ts'
import { A } from './automerge.ts'
import { type Item, type Node, type PartShape, placeKey } from './part-document.ts'
import { heldValue } from './single-values.ts'

/** Fills a document that has had its genesis with a whole content, as from an imported file. */
export function fillNewborn(document: PartShape, fields: Fields, content: PartContent): void {
  fillNode(document, fields, content.answers, document.answers, ['answers'])
  for (const place of content.asWritten) document.asWritten[placeKey(place)] = true
  for (const [place, json] of Object.entries(content.unknown)) {
    document.unknown[placeKey(place)] = new A.ImmutableString(json)
  }
}

/** Texts and groups are there already and must stay the same ones; only their inside is new. */
function fillNode(
  document: PartShape,
  fields: Fields,
  answers: Answers,
  node: Node,
  path: readonly Prop[],
): void {
  for (const [name, field] of Object.entries(fields)) {
    const answer = answers[name]
    const here = [...path, name]
    switch (field.kind) {
      case 'text':
        if (answer) A.splice(document, here, 0, 0, keptText(String(answer)))
        break
      case 'group':
        if (isGroup(answer)) fillNode(document, field.fields, answer, node[name] as Node, here)
        break
      case 'lines':
      case 'records':
        Object.assign(node[name] as Node, newItems(itemFields(field), answer))
        break
      default:
        if (answer !== undefined) node[name] = heldValue(answer as SingleValue)
    }
  }
}

const newItems = (fields: Fields, answer: Answer | undefined): { [recordId: string]: Item } =>
  Object.fromEntries(
    (isRecords(answer) ? answer : []).map(({ recordId, answers }: RecordAnswers, index) => [
      recordId,
      { rank: index + 1, answers: newNode(fields, answers) },
    ]),
  )

const newNode = (fields: Fields, answers: Answers): Node =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
      const held = newField(field, answers[name])
      return held === undefined ? [] : [[name, held]]
    }),
  )

function newField(field: Field, answer: Answer | undefined): unknown {
  switch (field.kind) {
    case 'text':
      return keptText(String(answer ?? ''))
    case 'group':
      return newNode(field.fields, isGroup(answer) ? answer : {})
    case 'lines':
    case 'records':
      return newItems(itemFields(field), answer)
    default:
      return answer === undefined ? undefined : heldValue(answer as SingleValue)
  }
}
