import fc from 'fast-check'
import { caseFields } from '../../templates/case/case-file.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'

const odd = fc.constantFrom(
  ...[
    'työ ',
    'Ä',
    'a\u0308',
    'e\u0301\u0323',
    '😀',
    '👩🏽‍🔧',
    '🇫🇮',
    'قدرة العمل ',
    'כושר ',
    '\u200f',
    '\n',
    '"',
    '\\',
  ],
)
const anyText = fc.string({ unit: 'grapheme', maxLength: 40 })
const anyOddText = fc.array(odd, { maxLength: 30 }).map((pieces) => pieces.join(''))

/** As long as a whole report pasted into one field. */
export const longText = 10_000
const anyLongText = fc.array(odd, { minLength: 5, maxLength: 20 }).map((pieces) =>
  pieces
    .join('')
    .repeat(longText)
    .slice(0, longText)
    .replace(/\p{Cs}$/u, 'x'),
)

const anyProse = fc.oneof(
  { weight: 60, arbitrary: anyText },
  { weight: 20, arbitrary: anyOddText },
  { weight: 1, arbitrary: anyLongText },
)

/** Values of the format at random: absent, explicitly empty, and full of any letters. */
function anyValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'date':
      return fc
        .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10))
    case 'number':
      return fc.option(fc.integer({ min: field.min, max: field.max }))
    case 'yesNo':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...field.options)
    case 'lines':
      return fc.array(anyText, { maxLength: 3 })
    case 'group':
      return anyObject(field.fields)
    case 'records':
      return fc.array(anyObject(field.fields), { maxLength: 3 })
    case 'line':
      return field.nullable ? fc.option(anyText) : anyText
    case 'text':
      return anyProse
    default:
      return anyText
  }
}

export function anyObject(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const required = Object.keys(fields).filter((name) => {
    const field = fields[name]
    return field && 'requiredInFile' in field && field.requiredInFile
  })
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValue(field)])),
    { requiredKeys: required, noNullPrototype: true },
  )
}

/** A whole case file that the format allows. */
export const anyCaseFile = anyObject(caseFields).filter((file) => {
  const ids = ((file.actors ?? []) as { id?: string }[]).flatMap(({ id }) =>
    id === undefined ? [] : [id],
  )
  return new Set(ids).size === ids.length
})
