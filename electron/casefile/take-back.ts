import type { Prop } from '@automerge/automerge'
import { itemFields, type Place } from '../../templates/model/answers.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'
import { takeBackText } from '../../templates/model/rebase-text.ts'
import { type Authorship, authorshipIn } from './authorship.ts'
import { A } from './automerge.ts'
import type { Item, Node, PartDocument, PartShape } from './part-document.ts'
import { heldValue, singleValue } from './single-values.ts'

/** One thing that taking an act back does to the document, and the place that a person sees it at. */
export interface BackStep {
  readonly place: Place
  readonly apply: (shape: PartShape) => void
}

interface Sight {
  readonly before: Node
  readonly after: Node
  readonly now: Node
  readonly path: readonly Prop[]
  readonly place: Place
}

/**
 * What returns everything that changed between two heads to what it was, as far as nobody else has
 * changed it since; nothing that another person has written is removed.
 *
 * @param author the person whose act it was.
 */
export function backSteps(
  fields: Fields,
  document: PartDocument,
  act: { readonly before: readonly string[]; readonly after: readonly string[] },
  author: string,
): BackStep[] {
  const [before, after] = [act.before, act.after].map(
    (heads) => A.view(document, [...heads]).answers,
  ) as [Node, Node]
  const others = authorshipIn(document, author, act.after)
  const whole = { before, after, now: document.answers, path: ['answers'], place: [] }
  return insideNode(fields, whole, others)
}

const insideNode = (fields: Fields, sight: Sight, others: Authorship): BackStep[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = [...sight.path, name]
    const place = [...sight.place, name]
    const inner = (node: Node) => node[name] as Node
    const below = {
      before: inner(sight.before),
      after: inner(sight.after),
      now: inner(sight.now),
      path,
      place,
    }
    return inField(field, name, sight, below, others)
  })

function inField(
  field: Field,
  name: string,
  sight: Sight,
  below: Sight,
  others: Authorship,
): BackStep[] {
  switch (field.kind) {
    case 'text':
      return inText(name, sight, below, others)
    case 'group':
      return insideNode(field.fields, below, others)
    case 'lines':
    case 'records':
      return Object.keys(below.after).flatMap((recordId) =>
        inItem(itemFields(field), recordId, below, others),
      )
    default:
      return inSingle(name, sight, below, others)
  }
}

function inText(name: string, sight: Sight, { path, place }: Sight, others: Authorship) {
  const [before, after, now] = [sight.before, sight.after, sight.now].map((node) =>
    String(node[name]),
  ) as [string, string, string]
  if (before === after) return []
  const changes = takeBackText({ before, after, now, others: others.inText(path) })
  if (changes.length === 0) return []
  const apply = (shape: PartShape) => {
    for (const { at, removed, inserted } of changes) {
      A.splice(shape, [...path], at, removed, inserted)
    }
  }
  return [{ place, apply }]
}

/** Another's value stays; where both chose at once, taking one's own back leaves the other's. */
function inSingle(name: string, sight: Sight, { path, place }: Sight, others: Authorship) {
  const { before, after, now } = sight
  if (singleValue(before[name]) === singleValue(after[name])) return []
  if (singleValue(now[name]) !== singleValue(after[name])) return []
  const value = singleValue(others.rivalOf(now, name) ?? before[name])
  const apply = (shape: PartShape) => {
    const node = nodeAt(shape, path.slice(0, -1))
    if (value === undefined) delete node[name]
    else node[name] = heldValue(value)
  }
  return [{ place, apply }]
}

function inItem(fields: Fields, recordId: string, list: Sight, others: Authorship): BackStep[] {
  const [before, after, now] = [list.before, list.after, list.now].map((items) =>
    Object.hasOwn(items, recordId) ? (items[recordId] as Item) : null,
  )
  if (!after || !now) return []
  const path = [...list.path, recordId]
  const place = [...list.place, recordId]
  const set = (name: 'removed' | 'rank', value: boolean | number): BackStep => ({
    place,
    apply: (shape) => {
      nodeAt(shape, path)[name] = value
    },
  })
  const isGone = (item: Item | null | undefined) => !item || item.removed === true
  const steps: BackStep[] = []
  if (isGone(before) !== isGone(after) && isGone(now) === isGone(after)) {
    const hides = isGone(before)
    if (!hides || !others.haveWrittenIn(fields, now.answers)) steps.push(set('removed', hides))
  }
  if (!before) return steps
  if (before.rank !== after.rank && now.rank === after.rank) steps.push(set('rank', before.rank))
  const answers = (item: Item) => item.answers
  const inside = {
    before: answers(before),
    after: answers(after),
    now: answers(now),
    path: [...path, 'answers'],
    place,
  }
  return [...steps, ...insideNode(fields, inside, others)]
}

const nodeAt = (shape: PartShape, path: readonly Prop[]): Node =>
  path.reduce((node, step) => node[step] as Node, shape as unknown as Node)
