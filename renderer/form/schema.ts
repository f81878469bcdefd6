import { z } from 'zod'
import { fieldAt } from '../../templates/model/answers.ts'
import type { Field, SingleField } from '../../templates/model/fields.ts'
import type { Expectation } from '../../templates/model/file-schema.ts'
import { expectedOf } from '../../templates/model/validity.ts'
import { partNamed } from '../../templates/parts/index.ts'
import { fieldOfKey } from './desk.tsx'
import { answerOf } from './typed.ts'

/** What stands in the boxes of a form, by the fields' keys. */
export type TypedValues = Record<string, string>

/**
 * The rules of every field as a schema of what is typed. Its messages are expectations, turned into
 * sentences where they are shown. It never stops anybody from saving.
 */
export const typedSchema = z.record(z.string(), z.string()).superRefine((values, context) => {
  for (const [key, typed] of Object.entries(values)) {
    const expected = expectedOfTyped(key, typed)
    if (expected) context.addIssue({ code: 'custom', message: expected, path: [key] })
  }
})

function expectedOfTyped(key: string, typed: string): Expectation | undefined {
  const { part, place } = fieldOfKey(key)
  const field = fieldAt(partNamed(part).fields, place)
  return field && isSingle(field) ? expectedOf(field, answerOf(field, typed)) : undefined
}

export const isSingle = (field: Field): field is SingleField =>
  !['text', 'group', 'lines', 'records'].includes(field.kind)
