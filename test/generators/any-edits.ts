import fc from 'fast-check'
import { itemFields } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'
import { isList, type PlainItem, type PlainNode } from './plain-part.ts'

/** What somebody might do next, before it is known what there is to do it to. */
export interface Whim {
  readonly where: number
  readonly what: number
  readonly which: number
  readonly after: number
  readonly text: string
  readonly value: string | number | boolean | null
}

const words = fc.constantFrom('asiakas', 'työ', 'ä', 'ö-', ' ', '\n\n', '.', '😀', 'a\u0308', '1,5')
const anyWriting = fc.oneof(
  fc.array(words, { maxLength: 12 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

export const anyWhims: fc.Arbitrary<Whim[]> = fc.array(
  fc.record({
    where: fc.nat(),
    what: fc.nat(),
    which: fc.nat(),
    after: fc.nat(),
    text: anyWriting,
    value: fc.oneof(
      anyWriting,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    ),
  }),
  { minLength: 1, maxLength: 40 },
)

interface Possible {
  readonly field: Field
  readonly place: string[]
  readonly items: readonly PlainItem[]
}

/** The edit that a whim comes to in a part as it stands. */
export function editFrom(whim: Whim, fields: Fields, root: PlainNode, newId: () => string): Edit {
  const { field, place, items } = pick(possiblePlaces(fields, root, []), whim.where)
  if (field.kind === 'text') return { act: 'write', place, text: whim.text }
  if (!isList(field)) {
    if (whim.what % 4 === 0) return { act: 'clear', place }
    return { act: 'choose', place, value: Object.is(whim.value, -0) ? 0 : whim.value }
  }
  const ids = items.map(({ recordId }) => recordId)
  const recordId = ids.length > 0 ? pick(ids, whim.which) : newId()
  const after = pick([null, ...ids.filter((id) => id !== recordId)], whim.after)
  if (ids.length === 0 || whim.what % 2 === 0) {
    return { act: 'add', place, recordId: newId(), after: pick([null, ...ids], whim.after) }
  }
  if (whim.what % 3 === 0) return { act: 'move', place, recordId, after }
  return { act: whim.what % 5 === 0 ? 'restore' : 'remove', place, recordId }
}

const pick = <T>(list: readonly T[], n: number): T => {
  const picked = list[n % list.length]
  if (picked === undefined) throw new Error('Nothing to pick from')
  return picked
}

function possiblePlaces(fields: Fields, node: PlainNode, within: string[]): Possible[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const place = [...within, name]
    if (field.kind === 'group') return possiblePlaces(field.fields, node[name] as PlainNode, place)
    const items = isList(field) ? (node[name] as PlainItem[]) : []
    const inside = items.flatMap(({ recordId, answers }) =>
      isList(field) ? possiblePlaces(itemFields(field), answers, [...place, recordId]) : [],
    )
    return [{ field, place, items }, ...inside]
  })
}
