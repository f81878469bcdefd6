import type { Place } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { A } from './automerge.ts'
import type { PartDocument } from './part-document.ts'
import { textAt, valueAt } from './part-history.ts'
import { spotsAt } from './spots.ts'

/**
 * The edits that make a field read as it did after a change: a new change, like any other. `null`
 * where there is no such field, or the part does not hold the change.
 */
export function editsBackTo(
  fields: Fields,
  document: PartDocument,
  place: Place,
  hash: string,
): readonly Edit[] | null {
  const [spot] = spotsAt(fields, document, place)
  if (!spot || !A.hasHeads(document, [hash]) || spot.place.length !== place.length) return null
  const { kind, object, key } = spot
  if (kind === 'text') return [{ act: 'write', place, text: textAt(document, object, [hash]) }]
  if (kind === 'item') {
    const recordId = place.at(-1) ?? ''
    const isGone = valueAt(document, object, 'removed', [hash]) === true
    return [{ act: isGone ? 'remove' : 'restore', place: place.slice(0, -1), recordId }]
  }
  const value = valueAt(document, object, key, [hash])
  return value === undefined ? [{ act: 'clear', place }] : [{ act: 'choose', place, value }]
}
