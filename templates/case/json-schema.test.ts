import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../model/json.ts'
import { teamworkName } from '../model/teamwork.ts'
import { teamworkDescription } from './descriptions/teamwork.ts'
import { fieldDescriptions } from './field-descriptions.ts'
import { caseFileJsonSchema } from './json-schema.ts'

describe('the published JSON Schema', () => {
  const published = new URL('../../docs/case-file.schema.json', import.meta.url).pathname

  test('is the one that the product itself reads by', async () => {
    const text = `${JSON.stringify(caseFileJsonSchema(), null, 2)}\n`
    await expect(text).toMatchFileSnapshot(published)
  })

  test('describes every field, and none that does not exist', () => {
    const places = placesIn(caseFileJsonSchema())
    const ofAnswers = places.filter((place) => place.split('.')[0] !== teamworkName)
    expect(ofAnswers.sort()).toEqual(Object.keys(fieldDescriptions).sort())
    const ofTalk = places.filter((place) => !ofAnswers.includes(place))
    expect(ofTalk).toContain('teamwork.sharedPlan.threads.turns.act')
    expect(ofTalk.filter((place) => !teamworkDescription(place))).toEqual([])
  })

  test('requires only the language and the client’s names, and keeps what it does not know', () => {
    const { required, additionalProperties, properties } = caseFileJsonSchema()
    expect(required).toEqual(['language', 'client'])
    expect(additionalProperties).toEqual({})
    expect(properties).toMatchObject({ client: { required: ['firstName', 'lastName'] } })
  })
})

/** Names of all fields of a schema, those in lists under the list's own name. */
function placesIn(schema: JsonObject, within = ''): string[] {
  const { properties, items } = schema as { properties?: JsonObject; items?: JsonObject }
  const own = Object.entries(properties ?? {}).flatMap(([name, inner]) => {
    const place = within ? `${within}.${name}` : name
    return [place, ...placesIn(inner as JsonObject, place)]
  })
  return items ? [...own, ...placesIn(items, within)] : own
}
