import { isObject, type Json, type JsonObject } from '../model/json.ts'
import { ok } from '../model/result.ts'
import { badList, type FoundCode, type FoundCodes } from './list-fault.ts'
import { columnsOf, kindOfCode, trimmedCode } from './list-words.ts'

/** Deeper than any server nests: component, chapter, category and its kinds, and room beside. */
const deepest = 12

/** The codes of a JSON list, wherever in the file it is, with those that are inside of others. */
export function codesInJson(text: string): FoundCodes {
  let file: Json
  try {
    file = JSON.parse(text) as Json
  } catch {
    return badList({ line: 0, expected: 'json', found: '' })
  }
  const items = itemsIn(file, 0)
  if (items.length === 0) return badList({ line: 0, expected: 'listInJson', found: '' })
  const found: FoundCode[] = []
  for (const [index, item] of items.entries()) {
    const line = index + 1
    const code = trimmedCode(item.code)
    const kind = kindOfCode(code)
    if (kind === 'group') continue
    if (kind === 'other') return badList({ line, expected: 'code', found: code })
    if (item.name === '') return badList({ line, expected: 'name', found: code })
    found.push({ line, code, name: item.name })
  }
  return ok(found)
}

interface Item {
  readonly code: string
  readonly name: string
}

/**
 * Objects that have a code are items; lists inside of anything are looked through in order. What
 * holds items and has no code of its own is about the list: its name, its version.
 */
function itemsIn(value: Json, depth: number): readonly Item[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return (value as Json[]).flatMap((inner) => itemsIn(inner, depth + 1))
  if (!isObject(value)) return []
  const inside = Object.values(value).flatMap((inner) => itemsIn(inner, depth + 1))
  const own = itemOf(value)
  const isAboutTheList =
    !own || (inside.length > 0 && kindOfCode(trimmedCode(own.code)) === 'other')
  return isAboutTheList ? inside : [own, ...inside]
}

/** Names of attributes stand beside the code, or in an object or a list of their own. */
function itemOf(object: JsonObject): Item | null {
  const said = { ...attributesOf(object.attributes), ...object }
  const names = Object.keys(said)
  // A code without a name is an item that lacks one.
  const columns = columnsOf(names) ?? columnsOf([...names, 'name'])
  const code = columns && said[names[columns.code] ?? '']
  if (!columns || typeof code !== 'string') return null
  const name = nameIn(said[names[columns.name] ?? ''])
  return { code, name: name.trim().replace(/\s+/g, ' ').normalize('NFC') }
}

function attributesOf(value: Json | undefined): JsonObject {
  if (isObject(value)) return value
  if (!Array.isArray(value)) return {}
  return Object.fromEntries(
    (value as Json[]).flatMap((one): [string, Json][] => {
      if (!isObject(one)) return []
      const name = one.attributeName ?? one.name ?? one.key
      const content = one.attributeValue ?? one.value
      return typeof name === 'string' && content !== undefined ? [[name, content as Json]] : []
    }),
  )
}

/** A name by itself, by language, or as a list of names that each say their language. */
function nameIn(value: Json | undefined): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    const named = (value as Json[]).filter(isObject)
    const finnish = named.find(({ lang, language }) => (lang ?? language) === 'fi') ?? named[0]
    return nameIn((finnish?.name ?? finnish?.value) as Json | undefined)
  }
  if (isObject(value)) return nameIn((value.fi ?? Object.values(value)[0]) as Json | undefined)
  return ''
}
