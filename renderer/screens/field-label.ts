import type { FoundPlace } from '../../electron/contract/views.ts'
import { placeOfAnchor, sectionOfAnchor } from '../../templates/case/anchors.ts'
import { fieldAt, itemFields, type Place } from '../../templates/model/answers.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { type PartName, partNamed } from '../../templates/parts/index.ts'
import { wholeOf } from '../../templates/parts/sections.ts'
import type { FieldWords } from '../../templates/parts/wording.ts'
import type { SectionName } from '../../templates/walk/steps.ts'

/** "Havainto 3: Päivä": what a person would call the field at a place. */
export function fieldLabel(
  words: FieldWords,
  part: PartName,
  place: Place,
  positionOf: (list: Place, recordId: string) => number,
): string {
  const { names, record } = walkNames(wholeOf(partNamed(part)), place)
  const label = words(part, names.join('.')).label
  if (!record) return label
  const wording = words(part, record.names.join('.'))
  const position = positionOf(record.list, record.recordId) + 1
  return `${wording.one ?? wording.label} ${position}: ${label}`
}

/**
 * "Havainnot": the list that a place is in, or the field itself where there is no list.
 * "Keskustelu: Havainnot" for talk, by what it is about.
 */
export function foundPlaceLabel(
  words: FieldWords,
  sections: Readonly<Record<SectionName, { readonly title: string }>>,
  { part, place, about }: Pick<FoundPlace, 'part' | 'place' | 'about'>,
): string {
  const label = labelAround(words, part, place)
  const subject = about === null ? '' : subjectLabel(words, sections, part, about)
  return subject ? `${label}: ${subject}` : label
}

function labelAround(words: FieldWords, part: PartName, place: Place): string {
  const { names, record } = walkNames(wholeOf(partNamed(part)), place)
  return words(part, (record?.names ?? names).join('.')).label
}

/** What talk is about; empty for what leads nowhere. */
function subjectLabel(
  words: FieldWords,
  sections: Readonly<Record<SectionName, { readonly title: string }>>,
  part: PartName,
  about: string,
): string {
  const section = sectionOfAnchor(about)
  if (section !== null) {
    return Object.hasOwn(sections, section) ? sections[section as SectionName].title : ''
  }
  const place = placeOfAnchor(about)
  return place && fieldAt(partNamed(part).fields, place) ? labelAround(words, part, place) : ''
}

export interface NamedPlace {
  readonly names: readonly string[]
  readonly record?: { names: readonly string[]; list: Place; recordId: string }
}

/** The names of a place without ids of records, and the record that it is inside of. */
export function walkNames(fields: Fields, place: Place): NamedPlace {
  const names: string[] = []
  let record: NamedPlace['record']
  let inside: Fields = fields
  for (let index = 0; index < place.length; index += 1) {
    const name = place[index] ?? ''
    const field = inside[name]
    names.push(name)
    if (field?.kind === 'group') inside = field.fields
    if (field?.kind !== 'records' && field?.kind !== 'lines') continue
    const recordId = place[index + 1]
    if (recordId === undefined) break
    record = { names: [...names], list: place.slice(0, index + 1), recordId }
    inside = itemFields(field)
    index += 1
  }
  return fieldAt(fields, place) ? { names, ...(record && { record }) } : { names: [] }
}
