import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as after } from 'node:timers/promises'
import example from '../../assets/example-case.json' with { type: 'json' }
import { splitCaseFile } from '../../templates/case/case-file.ts'
import { isRecords } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { Result } from '../../templates/model/result.ts'
import { type PartName, parts } from '../../templates/parts/index.ts'
import { isTrap, loadAutomerge } from '../casefile/automerge.ts'
import { genesisOf } from '../casefile/genesis.ts'
import { sqlcipherStore } from '../store/sqlcipher-store.ts'
import { type Database, loadSqlcipher } from '../vault/database.ts'
import { actNotes } from './act-notes.ts'
import { type CaseDesk, caseDesk } from './case-desk.ts'

/** Between two steps, for what a person asks meanwhile. In milliseconds. */
const pause = 5

/** Code that is seen to run often is compiled once more, and better: after a few dozen words. */
const fewWords = 40
/** Some of it, and what reads long lists, is not seen to run often before that. */
const manyWords = 100
/** As many observations as some months bring, added a few at a time: nobody waits for long then. */
const observations = 100
const atATime = 10
/** The part that is written in most. */
const written = 'observations'
const otherParts = parts.map(({ name }) => name).filter((name) => name !== written)

interface Rehearsing {
  /** Whether the real thing has begun. */
  readonly isOver: () => boolean
  /** Whether nobody waits for this process to go on. */
  readonly isFree: () => boolean
  readonly onDefect: (error: unknown) => void
}

/**
 * Opens invented cases and writes in one, in memory, a step at a time, while the person still types
 * the passphrase, while the key is derived from it, and before a case is opened. Code is compiled
 * where it first runs, and there is much of it behind the first case of a day and the first word in
 * it: without this they take several times as long as the next.
 */
export async function rehearse({ isOver, isFree, onDefect }: Rehearsing): Promise<void> {
  const steps = rehearsal()
  try {
    while (!isOver()) {
      if (isFree() && (await steps.next()).done) return
      await after(pause)
    }
    await steps.return()
  } catch (error) {
    // The next call meets the same end, and then the process is started again.
    if (!isTrap(error)) onDefect(error)
  }
}

/** The steps, none of which takes long; what matters most comes first. Nothing outlasts the last. */
export async function* rehearsal(): AsyncGenerator<undefined, void, undefined> {
  await loadAutomerge()
  yield
  for (const part of parts) {
    genesisOf(part)
    yield
  }
  const whole = splitCaseFile(example, () => randomUUID())
  const empty = splitCaseFile({}, () => randomUUID())
  const { Database } = await loadSqlcipher()
  const database = new Database(':memory:', { cacheStatements: true })
  const desk = deskOn(database)
  const begun = async (name: PartName) => {
    const { caseId } = sure(await desk.found({ ...empty, [name]: whole[name] }))
    return caseId
  }
  const opened = async function* (caseId: string) {
    sure(await desk.open(caseId))
    yield
    while (await desk.warm()) yield
  }
  try {
    yield
    const caseId = await begun(written)
    yield
    yield* opened(caseId)
    yield* writing(desk, caseId, fewWords)
    for (const name of otherParts) {
      const other = await begun(name)
      yield
      yield* opened(other)
    }
    yield* opened(caseId)
    yield* lengthening(desk, caseId)
    yield* writing(desk, caseId, manyWords)
  } finally {
    desk.clear()
    database.close()
  }
}

/** On the store of every day, so that its code has run as well. */
function deskOn(database: Database): CaseDesk {
  const store = sure(sqlcipherStore({ database: () => database, reopen: () => undefined }))
  const author = randomBytes(32).toString('hex')
  const now = () => new Date().toISOString()
  return caseDesk(store, author, now, actNotes(store.log, { author, device: '' }, now))
}

/** A sentence that grows, in one observation. */
async function* writing(desk: CaseDesk, caseId: string, words: number) {
  const opened = sure(await desk.open(caseId))
  const { observations: list } = opened.documents.part(written).content().answers
  const recordId = (isRecords(list) && list[0]?.recordId) || ''
  const place = [written, recordId, 'text']
  for (let count = 1; count <= words; count += 1) {
    const text = 'One more word. '.repeat(count % fewWords)
    await makesEdits(desk, caseId, [{ act: 'write', place, text }])
    yield
    if (count % atATime === 0) await desk.settle()
    yield
  }
}

/** Adds observations, as a trial of some months does. */
async function* lengthening(desk: CaseDesk, caseId: string) {
  for (let count = 0; count < observations; count += atATime) {
    const added = Array.from({ length: atATime }, () => randomUUID())
    await makesEdits(
      desk,
      caseId,
      added.flatMap((recordId) => [
        { act: 'add', place: [written], recordId, after: null } as const,
        { act: 'write', place: [written, recordId, 'text'], text: 'Seen at work.' } as const,
      ]),
    )
    yield
  }
}

async function makesEdits(desk: CaseDesk, caseId: string, made: readonly Edit[]): Promise<void> {
  const opened = sure(await desk.open(caseId))
  const change = sure(opened.documents.part(written).edit(made))
  if (change) sure(await desk.keep(opened, written, change))
}

function sure<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`The rehearsal: ${result.code}`)
  return result.value
}
