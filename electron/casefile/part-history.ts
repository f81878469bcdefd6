import type { ChangeMetadata } from '@automerge/automerge'
import type { Place, SingleValue } from '../../templates/model/answers.ts'
import type { ContentChange } from '../../templates/model/content-diff.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { tokensOf, wordDiff } from '../../templates/model/word-diff.ts'
import { readAct, timeOfChange } from './acts.ts'
import { A } from './automerge.ts'
import type { PartDocument } from './part-document.ts'
import { singleValue } from './single-values.ts'
import { type HistorySpot, spotsAt } from './spots.ts'

/** What one person wrote at one sitting. */
export interface HistoryEntry {
  /** The change after which the place read as this version says. */
  readonly hash: string
  /** SHA-256 of the writer's public key, in hex. */
  readonly author: string
  readonly device: string | null
  /** Milliseconds since 1970, by the writer's own clock. */
  readonly at: number
  readonly changes: readonly ContentChange[]
}

/** Words of the present text that stand together and are from one version. */
export interface BlameRun {
  readonly text: string
  /** The version's hash. */
  readonly version: string
}

export interface PartHistory {
  /** Newest first. */
  readonly versions: readonly HistoryEntry[]
  /** For one text: who wrote what of it as it stands. */
  readonly runs: readonly BlameRun[]
}

/** Which objects and keys a change touches; decoded once, because decoding is what costs. */
export type TouchedBy = (hash: string) => ReadonlySet<string>

export function touchIndex(document: () => PartDocument): TouchedBy {
  const known = new Map<string, ReadonlySet<string>>()
  return (hash) => {
    const found = known.get(hash)
    if (found) return found
    const ops = A.inspectChange(document(), hash)?.ops ?? []
    const touched = new Set(
      ops.map((op) => nameOf(op.obj, op.key === undefined ? '' : `${op.key}`)),
    )
    known.set(hash, touched)
    return touched
  }
}

const nameOf = (object: string, key: string): string => `${object} ${key}`

/** Writing on within such a time is one version. In milliseconds. */
const sitting = 10 * 60_000

/** Who wrote what and when at a place: a field, a record, a list, or (an empty place) a whole part. */
export function partHistory(
  fields: Fields,
  document: PartDocument,
  changes: readonly ChangeMetadata[],
  touchedBy: TouchedBy,
  place: Place,
): PartHistory {
  const spots = spotsAt(fields, document, place)
  const bornIn = birthsOf(spots)
  const touching = changes.flatMap((change) => {
    if (change.author === null) return []
    const names = touchedBy(change.hash)
    const touched = spots.filter(
      (spot) => names.has(nameOf(spot.object, spot.key)) || bornIn(spot, change),
    )
    return touched.length > 0 ? [{ change, touched }] : []
  })
  const sittings = groupSittings(touching)
  const versions = sittings.flatMap((group) => versionOf(document, group))
  const [only] = spots
  const runs =
    spots.length === 1 && only?.kind === 'text' ? runsOf(document, only, changes, sittings) : []
  return { versions: versions.reverse(), runs }
}

/** An object's id says which operation made it: so a change tells whether an item was born in it. */
const birthsOf = (spots: readonly HistorySpot[]) => {
  const births = new Map(
    spots.filter(({ kind }) => kind === 'item').map((spot) => [spot, parseId(spot.object)]),
  )
  return (spot: HistorySpot, { actor, startOp, maxOp }: ChangeMetadata): boolean => {
    const birth = births.get(spot)
    return birth?.actor === actor && birth.counter >= startOp && birth.counter <= maxOp
  }
}

function parseId(id: string): { counter: number; actor: string } {
  const [counter = '', actor = ''] = id.split('@')
  return { counter: Number(counter), actor }
}

interface Touching {
  readonly change: ChangeMetadata
  readonly touched: readonly HistorySpot[]
}

function groupSittings(touching: readonly Touching[]): Touching[][] {
  const groups: Touching[][] = []
  for (const one of touching) {
    const latest = groups.at(-1)?.at(-1)?.change
    const goesOn =
      latest &&
      latest.actor === one.change.actor &&
      timeOfChange(one.change) - timeOfChange(latest) <= sitting
    if (goesOn) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups
}

function versionOf(document: PartDocument, group: readonly Touching[]): HistoryEntry[] {
  const first = group[0]?.change
  const last = group.at(-1)?.change
  if (!first || !last) return []
  const spots = [...new Set(group.flatMap(({ touched }) => touched))]
  const changes = spots.flatMap((spot) => changeAt(document, spot, first.deps, [last.hash]))
  if (changes.length === 0) return []
  return [
    {
      hash: last.hash,
      author: last.author ?? '',
      device: readAct(last.message)?.device ?? null,
      at: timeOfChange(last),
      changes,
    },
  ]
}

function changeAt(
  document: PartDocument,
  { kind, object, key, place }: HistorySpot,
  before: string[],
  after: string[],
): ContentChange[] {
  if (kind === 'text') {
    const pieces = wordDiff(textAt(document, object, before), textAt(document, object, after))
    return pieces.some((piece) => piece.kind !== 'same') ? [{ kind, place, pieces }] : []
  }
  const [was, is] = [before, after].map((heads) => valueAt(document, object, key, heads))
  if (kind === 'value') {
    return was === is ? [] : [{ kind, place, before: was, after: is }]
  }
  const [wasThere, isThere] = [before, after].map(
    (heads) =>
      valueAt(document, object, 'rank', heads) !== undefined &&
      valueAt(document, object, 'removed', heads) !== true,
  )
  return wasThere === isThere ? [] : [{ kind: isThere ? 'added' : 'removed', place }]
}

/** A text as it read at some heads; empty where it did not exist yet. */
export function textAt(document: PartDocument, object: string, heads: string[]): string {
  try {
    return A.getBackend(document).text(object, heads)
  } catch {
    return ''
  }
}

export function valueAt(
  document: PartDocument,
  object: string,
  key: string,
  heads: string[],
): SingleValue | undefined {
  try {
    return singleValue(A.getBackend(document).getAll(object, key, heads).at(-1)?.[1])
  } catch {
    return undefined
  }
}

/** Word by word: which version each stretch of the present text is from. */
function runsOf(
  document: PartDocument,
  { object }: HistorySpot,
  changes: readonly ChangeMetadata[],
  sittings: readonly (readonly Touching[])[],
): BlameRun[] {
  const backend = A.getBackend(document)
  const versionOfChange = new Map(
    sittings.flatMap((group) =>
      group.map(({ change }) => [change.hash, group.at(-1)?.change.hash ?? '']),
    ),
  )
  const changeOf = changeFinder(changes)
  const runs: { text: string; version: string }[] = []
  let at = 0
  for (const token of tokensOf(backend.text(object))) {
    const change = changeOf(parseId(backend.getCursor(object, at)))
    const version = versionOfChange.get(change ?? '') ?? ''
    const latest = runs.at(-1)
    if (latest && (latest.version === version || token.trim() === '')) latest.text += token
    else runs.push({ text: token, version })
    at += token.length
  }
  return runs
}

/** Finds the change that an operation is in. */
function changeFinder(changes: readonly ChangeMetadata[]) {
  const byActor = groupByActor(changes)
  return ({ counter, actor }: { counter: number; actor: string }): string | undefined =>
    byActor.get(actor)?.find(({ startOp, maxOp }) => counter >= startOp && counter <= maxOp)?.hash
}

function groupByActor(changes: readonly ChangeMetadata[]): Map<string, ChangeMetadata[]> {
  const groups = new Map<string, ChangeMetadata[]>()
  for (const change of changes) {
    const group = groups.get(change.actor) ?? []
    group.push(change)
    groups.set(change.actor, group)
  }
  return groups
}
