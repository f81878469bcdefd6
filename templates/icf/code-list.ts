import { ok } from '../model/result.ts'
import { badList, type FoundCode, type ReadList } from './list-fault.ts'
import { codesInJson } from './list-json.ts'
import { codesInTable } from './list-table.ts'

/** The whole classification has some 1,600; a list of this many is something else. */
const mostCodes = 20_000
/** Enough of a line for a person to find it by. */
const longestFound = 60

/**
 * Reads a list of ICF codes and names as code servers give them: CSV with commas, semicolons, tabs
 * or bars, or JSON. All of it is sound, or nothing of it is taken: a list that lacks a code would be
 * believed.
 */
export function readCodeList(file: string): ReadList {
  const text = file.replace(/^\uFEFF/, '')
  const read = /^\s*[[{]/.test(text) ? codesInJson(text) : codesInTable(text)
  if (!read.ok) return badList({ ...read.details, found: excerpt(read.details.found) })
  return wholeList(read.value)
}

function wholeList(found: readonly FoundCode[]): ReadList {
  const lines = new Map<string, FoundCode>()
  for (const one of found) {
    const before = lines.get(one.code)
    if (before && before.name !== one.name) {
      return badList({ line: one.line, expected: 'sameName', found: one.code })
    }
    if (!before) lines.set(one.code, one)
  }
  if (lines.size === 0) return badList({ line: 0, expected: 'someCodes', found: '' })
  if (lines.size > mostCodes) {
    return badList({ line: 0, expected: 'fewerCodes', found: String(lines.size) })
  }
  const codes = [...lines.values()].map(({ code, name }) => ({ code, name }))
  return ok(codes.toSorted((one, other) => (one.code < other.code ? -1 : 1)))
}

const excerpt = (text: string): string =>
  text.length > longestFound ? `${text.slice(0, longestFound)}…` : text
