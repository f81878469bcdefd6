import type { CaseFile } from '../../templates/case/case-file.ts'

/**
 * What people type of a case file. Who signed is written on the day when they do; nobody is asked
 * for the instrument, for there is one; ids are the product's, so people are called by their names
 * and records by their places in their lists; nobody types that there is no value, or what an entry
 * said when it was linked; the rest tells of the file itself.
 */
export function asTyped(file: CaseFile): unknown {
  const { caseId, schemaNote, fictional, signatures, abilitator, ...typed } = file as CaseFile &
    Record<string, unknown>
  const { instrument, ...results } = abilitator ?? {}
  return withoutIds({ ...typed, abilitator: results })
}

interface Typed {
  readonly actors?: readonly (Named & { readonly name?: string })[]
  readonly trialGoals?: readonly Named[]
  readonly observations?: readonly Named[]
  readonly methodResults?: readonly Named[]
  readonly clientDiary?: readonly Named[]
  readonly abilitator?: { readonly measurements?: readonly Named[] }
}
interface Named {
  readonly id?: string
}

function withoutIds(file: Typed): unknown {
  const lists = {
    g: file.trialGoals,
    o: file.observations,
    m: file.methodResults,
    k: file.abilitator?.measurements,
    d: file.clientDiary,
  }
  const records = Object.entries(lists).flatMap(([letter, list = []]) =>
    list.flatMap(({ id }, index) => (id ? [[id, `${letter}${index + 1}`] as const] : [])),
  )
  const people = (file.actors ?? []).map(({ id = '', name = '' }) => [id, name] as const)
  return renamed(file, new Map([...records, ...people]))
}

/** A record that nothing refers to may have no id at all, in a file as in life. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((each) => renamed(each, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name, inner]) =>
          inner !== null && name !== 'seen' && !(name === 'id' && names.has(String(inner))),
      )
      .map(([name, inner]) => [name, renamed(inner, names)]),
  )
}
