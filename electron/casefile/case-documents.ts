import type { CaseContent } from '../../templates/case/case-file.ts'
import type { PartContent } from '../../templates/model/answers.ts'
import { ok, type Result } from '../../templates/model/result.ts'
import { type AnyPart, type PartName, parts } from '../../templates/parts/index.ts'
import { wholeOf } from '../../templates/parts/sections.ts'
import type { CaseStore, Change } from '../store/case-store.ts'
import type { KeptView } from '../store/views.ts'
import { type ActStamps, actStamps } from './acts.ts'
import { A } from './automerge.ts'
import { fillNewborn } from './birth.ts'
import { genesisOf } from './genesis.ts'
import { loadPart } from './load-part.ts'
import { type OwnAct, ownActs } from './own-acts.ts'
import { openSession, type PartSession, proved, type TakenBack } from './part-session.ts'
import { keptViewOf, viewOf } from './part-view.ts'
import { emptyContent } from './read-content.ts'
import { newborn, writeInto } from './writing.ts'

/** One case, open for one person's editing session: a session for each of its parts. */
export interface CaseDocuments {
  readonly part: (name: PartName) => PartSession
  readonly content: () => CaseContent
  /** As in `PartSession`. */
  readonly contentFromNow: () => () => CaseContent
  /** Takes back this person's latest act that is still there; `null` when there is none. */
  readonly undo: () => CaseTakenBack | null
  /** Does again what was taken back last, unless something else has been done since. */
  readonly redo: () => CaseTakenBack | null
  readonly close: () => void
}

/** What an undo or a redo came to, and in which part. */
export interface CaseTakenBack extends TakenBack {
  readonly part: PartName
}

/**
 * Opens all parts of a case, or fails with `damaged` when one of them does not read whole.
 *
 * @param views of its parts: those that are of today spare the loading of the documents.
 */
export async function openDocuments(
  store: CaseStore,
  caseId: string,
  author: string,
  stamps: ActStamps = actStamps(Date.now),
  views: readonly KeptView[] = [],
): Promise<Result<CaseDocuments, 'damaged'>> {
  const sessions = new Map<PartName, PartSession>()
  const close = () => {
    for (const session of sessions.values()) session.close()
  }
  for (const part of parts) {
    const kept = views.find((view) => view.part === part.name)
    const loaded = await loadPart(store, caseId, part, kept)
    if (!loaded.ok) {
      close()
      return loaded
    }
    sessions.set(part.name, openSession(part, loaded.value, author, stamps))
  }
  const acts = () =>
    ownActs(new Map([...sessions].map(([name, session]) => [name, session.changes()])), author)
  return ok({
    part: (name) => sessionOf(sessions, name),
    content: () => contentFrom(sessions)(),
    contentFromNow: () => contentFrom(sessions),
    undo: () => takeBackLast(sessions, acts().done, stamps.forUndo),
    redo: () => takeBackLast(sessions, acts().undone, stamps.forRedo),
    close,
  })
}

/** Acts of which nothing is left (undone while typing, overtaken by another) are passed over. */
function takeBackLast(
  sessions: ReadonlyMap<PartName, PartSession>,
  acts: readonly OwnAct[],
  message: (target: string) => string,
): CaseTakenBack | null {
  for (const act of acts.toReversed()) {
    const part = act.part as PartName
    const taken = sessionOf(sessions, part).takeBack(act, () => message(act.name))
    if (taken) return { part, ...taken }
  }
  return null
}

function sessionOf(sessions: ReadonlyMap<PartName, PartSession>, name: PartName): PartSession {
  const session = sessions.get(name)
  if (!session) throw new Error(`The part ${name} is not open`)
  return session
}

function contentFrom(sessions: ReadonlyMap<PartName, PartSession>): () => CaseContent {
  const standing = [...sessions].map(([name, session]) => [name, session.contentFromNow()] as const)
  let content: CaseContent | undefined
  return () => {
    content ??= Object.fromEntries(standing.map(([name, read]) => [name, read()])) as CaseContent
    return content
  }
}

/** How one part of a case is born. */
export interface PartBirth {
  readonly part: PartName
  /** Its genesis, and its content where it has any. */
  readonly changes: readonly Change[]
  /** The same in one piece, which opens faster; `null` where that is not worth while. */
  readonly snapshot: Uint8Array | null
  /** How it reads, where it has any content. */
  readonly view: KeptView | null
}

/** Larger changes open at least twice as fast from a snapshot. In bytes. */
const worthSnapshot = 2_000

/** How a case is born with a content. */
export const birthOf = (content: CaseContent, author: string): PartBirth[] =>
  parts.map((part) => partBirth(part, content[part.name], author))

function partBirth(part: AnyPart, content: PartContent, author: string): PartBirth {
  const genesis = genesisOf(part)
  const asBorn = { part: part.name, changes: [genesis], snapshot: null, view: null }
  if (JSON.stringify(content) === JSON.stringify(emptyContent(part))) return asBorn
  const { document, change } = writeInto(part.name, newborn(genesis, author), (shape) =>
    fillNewborn(shape, wholeOf(part), content),
  )
  const isLarge = change !== null && change.bytes.length > worthSnapshot
  const snapshot = isLarge ? proved(document) : null
  const changes = change ? [genesis, change] : [genesis]
  const view = keptViewOf(part, changes.length, viewOf(part, document))
  A.free(document)
  return change ? { ...asBorn, changes, snapshot, view } : asBorn
}
