import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as after } from 'node:timers/promises'
import example from '../../assets/example-case.json' with { type: 'json' }
import { splitCaseFile } from '../../templates/case/case-file.ts'
import type { Result } from '../../templates/model/result.ts'
import { parts } from '../../templates/parts/index.ts'
import { isTrap, loadAutomerge } from '../casefile/automerge.ts'
import { genesisOf } from '../casefile/genesis.ts'
import { sqlcipherStore } from '../store/sqlcipher-store.ts'
import { type Database, loadSqlcipher } from '../vault/database.ts'
import { actNotes } from './act-notes.ts'
import { type CaseDesk, caseDesk } from './case-desk.ts'

/** Between two steps, for what a person asks meanwhile. In milliseconds. */
const pause = 5

/** Code that is seen to run often is compiled once more, and better: after a few dozen words. */
const writings = 40
/** Any text will do. */
const written = { part: 'clientVoice', place: ['clientView', 'thoughtsAhead'] } as const
const otherParts = parts.map(({ name }) => name).filter((name) => name !== written.part)

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
  try {
    yield
    for (const name of [written.part, ...otherParts]) {
      const { caseId } = sure(await desk.found({ ...empty, [name]: whole[name] }))
      yield
      sure(await desk.open(caseId))
      while (await desk.warm()) yield
      for (let writing = 1; name === written.part && writing <= writings; writing += 1) {
        await writesIn(desk, caseId, `${writing}`)
        yield
        await desk.settle()
        yield
      }
    }
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

async function writesIn(desk: CaseDesk, caseId: string, text: string): Promise<void> {
  const opened = sure(await desk.open(caseId))
  const { part, place } = written
  const change = sure(opened.documents.part(part).edit([{ act: 'write', place, text }]))
  if (change) sure(await desk.keep(opened, part, change))
}

function sure<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`The rehearsal: ${result.code}`)
  return result.value
}
