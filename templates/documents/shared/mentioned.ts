import { isObject, type Json, type JsonObject, objectOf } from '../../model/json.ts'

/**
 * A document's data without the ids of records that nothing in it refers to: an id means something
 * only where the reader sees what it points at. Actors keep theirs, for they are the people named.
 */
export function withoutUnmentionedIds(content: JsonObject): JsonObject {
  const mentioned = new Set(references(content))
  return objectOf(
    Object.entries(content).map(([name, value]): [string, Json] => [
      name,
      name === 'actors' ? value : pruned(value, mentioned),
    ]),
  )
}

function pruned(value: Json, mentioned: ReadonlySet<string>): Json {
  if (Array.isArray(value)) return value.map((inner: Json) => pruned(inner, mentioned))
  if (!isObject(value)) return value
  return objectOf(
    Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
      const isLost = name === 'id' && !(typeof inner === 'string' && mentioned.has(inner))
      return isLost ? [] : [[name, pruned(inner, mentioned)]]
    }),
  )
}

/** Every text but the ids themselves. */
function references(value: Json): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((inner: Json) => references(inner))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [] : references(inner)))
}
