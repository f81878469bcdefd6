import { z } from 'zod'
import type { Field, Fields } from './fields.ts'

/** No narrative in the world is longer; a longer one is a mistake or an attack. */
export const longestText = 200_000
/** Names, places, codes: what a person would call one line. */
export const longestLine = 10_000
/** More records than any case has; keeps a hostile file from filling the memory. */
export const mostRecords = 50_000

/**
 * What was expected at a place, in a form that wording can turn into a sentence in any language:
 * a code, and after colons its parameters (`wholeNumber:0:100`, `choice:fi|sv|en`).
 */
export type Expectation = string

const unpaired = /\p{Surrogate}/u
const wellFormed = (value: string) => !unpaired.test(value)
const textUpTo = (length: number) =>
  z
    .string({ error: 'text' })
    .max(length, { error: `textUpTo:${length}` })
    .refine(wellFormed, { error: 'wellFormedText' })

const nullable = (schema: z.ZodType, allowed: boolean) => (allowed ? schema.nullable() : schema)

function numberSchema(field: Extract<Field, { kind: 'number' }>): z.ZodType {
  const error = `${field.whole ? 'wholeNumber' : 'number'}:${field.min}:${field.max}`
  const base = field.whole ? z.int({ error }) : z.number({ error })
  return base.min(field.min, { error }).max(field.max, { error }).nullable()
}

function valueSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return textUpTo(longestText)
    case 'line':
      return nullable(textUpTo(longestLine), field.nullable)
    case 'date':
      return z.iso.date({ error: 'date' })
    case 'number':
      return numberSchema(field)
    case 'yesNo':
      return z.boolean({ error: 'yesNo' })
    case 'choice':
      return z.enum(field.options as [string, ...string[]], {
        error: `choice:${field.options.join('|')}`,
      })
    case 'actor':
    case 'fact':
      return textUpTo(longestLine)
    case 'lines':
      return z
        .array(textUpTo(longestText), { error: 'list' })
        .max(mostRecords, { error: `listUpTo:${mostRecords}` })
    case 'group':
      return fileSchema(field.fields)
    case 'records':
      return z
        .array(fileSchema(field.fields), { error: 'list' })
        .max(mostRecords, { error: `listUpTo:${mostRecords}` })
  }
}

/**
 * The public file format's schema for a set of fields. Unknown fields pass (the product keeps and
 * reports them); every message is an {@link Expectation}.
 */
export function fileSchema(fields: Fields): z.ZodObject {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const schema = valueSchema(field)
      const required = 'requiredInFile' in field && field.requiredInFile
      return [name, required ? schema : schema.optional()]
    }),
  )
  return z.looseObject(shape, { error: 'object' })
}
