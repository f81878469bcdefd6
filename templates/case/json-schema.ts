import { z } from 'zod'
import { isObject, type Json, type JsonObject, objectOf } from '../model/json.ts'
import { caseFileSchema } from './case-file.ts'
import { teamworkDescription } from './descriptions/teamwork.ts'
import { fieldDescriptions } from './field-descriptions.ts'

/**
 * The public file format as JSON Schema (draft 2020-12), for other implementers. What a schema
 * cannot say (ids that are unique, a limit on depth) stands in the format's description.
 */
export function caseFileJsonSchema(): JsonObject {
  const schema = z.toJSONSchema(caseFileSchema, { io: 'input' }) as JsonObject
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Kykysilta case file, version 1',
    description:
      'One case of a multi-actor work-ability assessment. UTF-8 JSON. Fields that are not described here are kept.',
    ...described(schema, ''),
  }
}

/** Adds each field's description; items of a list stand under the list's own name. */
function described(schema: JsonObject, within: string): JsonObject {
  return objectOf(
    Object.entries(schema).map(([keyword, value]): [string, Json] => {
      if (keyword === 'items' && isObject(value)) return [keyword, described(value, within)]
      if (keyword !== 'properties' || !isObject(value)) return [keyword, value]
      return [keyword, objectOf(Object.entries(value).map((entry) => property(entry, within)))]
    }),
  )
}

function property([name, value]: [string, Json], within: string): [string, Json] {
  const place = within ? `${within}.${name}` : name
  const description =
    (fieldDescriptions as Readonly<Record<string, string>>)[place] ?? teamworkDescription(place)
  if (!isObject(value) || description === undefined) throw new Error(`No description of ${place}`)
  return [name, { description, ...described(value, place) }]
}
