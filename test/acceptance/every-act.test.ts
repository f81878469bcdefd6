import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { run } from '../../electron/cli/run.ts'
import { type AuditEvent, auditEvents } from '../../electron/contract/audit-events.ts'
import type { CoreCallName, CoreInput, CoreOutput } from '../../electron/contract/core-calls.ts'
import { lockReasons } from '../../electron/contract/vault-views.ts'
import { services } from '../../electron/core/services.ts'
import type { AskCore, Dialogs } from '../../electron/desktop/answers.ts'
import { calendarAnswers } from '../../electron/desktop/calendar.ts'
import { caseFileAnswers } from '../../electron/desktop/case-files.ts'
import { codeListAnswers } from '../../electron/desktop/code-lists.ts'
import { documentAnswers } from '../../electron/desktop/documents.ts'
import { recoverySheetAnswers } from '../../electron/desktop/recovery-sheet.ts'
import { lockFilePath } from '../../electron/vault/holding.ts'
import { editsOfAsking, editsOfTaking, editsOfTurn } from '../../templates/case/thread-edits.ts'
import { type Thread, threadsOf } from '../../templates/case/threads.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { ThreadKind, TurnAct } from '../../templates/model/teamwork.ts'
import { aino, passphrase, quick } from '../people/at-the-desk.ts'
import { aPdf } from '../people/files-to-attach.ts'
import { breakTable, inside } from '../people/past-the-product.ts'
import { specimenText } from '../people/specimens.ts'

/** A disk that takes no edit while the room set aside is still there. */
const disk = vi.hoisted(() => ({ isFull: false }))
vi.mock('../../electron/store/sqlcipher-store.ts', async (actual) => {
  const real = await actual<typeof import('../../electron/store/sqlcipher-store.ts')>()
  return {
    sqlcipherStore: (connection: Parameters<typeof real.sqlcipherStore>[0]) => {
      const made = real.sqlcipherStore(connection)
      if (!made.ok) return made
      const addChanges: typeof made.value.addChanges = async (...asked) => {
        if (!disk.isFull) return made.value.addChanges(...asked)
        disk.isFull = false
        return { ok: false, code: 'cannotWrite', details: undefined }
      }
      return { ...made, value: { ...made.value, addChanges } }
    },
  }
})

let home: string
let time = Date.UTC(2026, 3, 24, 9)
let ask: AskCore
const vaultFolder = () => join(home, 'vault')
const comeIn = (strength = quick): AskCore => {
  const clock = () => {
    time += 1000
    return new Date(time)
  }
  const { answer } = services({ vaultFolder: vaultFolder(), strength, clock })
  return async (name, input) => (await answer(name, input)) as never
}
async function gets<N extends CoreCallName>(name: N, input: CoreInput<N>): Promise<CoreOutput<N>> {
  const outcome = await ask(name, input)
  if (!outcome.ok) throw new Error(`${name}: ${outcome.code}`)
  return outcome.value as never
}
const locks = () => gets('vault.lock', {})
const unlocks = () => gets('vault.unlock', { passphrase })

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'acts-'))
  ask = comeIn()
})
afterAll(async () => {
  await locks()
  await rm(home, { recursive: true, force: true })
})

const dialogs = (): Dialogs => ({
  chooseCaseFile: async () => join(home, 'broken.json'),
  chooseCodeList: async () => join(home, 'codes.csv'),
  chooseVaultFile: async () => join(home, 'vault.zip'),
  chooseWhereToSave: async (name) => join(home, name),
  chooseFilesToAttach: async () => [],
  chooseFolder: async () => home,
})
const paint = async () => new Uint8Array(1)
const print = async () => true

const writes = (caseId: string, text: string) =>
  gets('case.edit', {
    caseId,
    part: 'background',
    edits: [{ act: 'write', place: ['background', 'referral'], text }],
  })

async function keysAreHandled(): Promise<void> {
  await ask('vault.changePassphrase', { old: 'väärä lause tämä', passphrase: 'toinen salalause' })
  await gets('vault.changePassphrase', { old: passphrase, passphrase })
  const { groups, asked } = await gets('recovery.begin', {})
  const sheet = recoverySheetAnswers(ask, paint, dialogs(), print, () => 'fi')
  await sheet['recovery.save']({})
  await sheet['recovery.print']({})
  await gets('recovery.confirm', { typed: asked.map((group) => groups[group] ?? '') })
  const { secret } = await gets('device.secret', {})
  const kept = new Uint8Array(secret)
  await locks()
  await gets('device.openWith', { secret: kept })
  await gets('device.forgetSecret', {})
  await gets('settings.write', { lockAfter: 20 })
  await locks()
  await ask('vault.unlock', { passphrase: 'väärä lause tämä' })
  await gets('vault.recover', { key: groups.join(' '), passphrase })
  await locks()
  ask = comeIn({ ...quick, passes: 2 })
  await unlocks()
  await expect
    .poll(async () => (await gets('log.list', latest)).map(({ type }) => type))
    .toContain('key.derivationRaised')
}
const latest = { caseId: null, before: null, limit: 500 }

async function codesAreBroughtIn(): Promise<void> {
  const lists = codeListAnswers(ask, dialogs())
  const path = join(home, 'codes.csv')
  await writeFile(path, 'koodi;nimi\nb130;Keksitty into\n')
  expect(await lists['codes.import']({})).toMatchObject({ ok: true })
  await writeFile(path, 'koodi;nimi\nz1;Keksitty into\n')
  expect(await lists['codes.import']({})).toMatchObject({ code: 'badList', details: { line: 2 } })
  expect((await gets('codes.read', {}))?.codes).toHaveLength(1)
  await gets('codes.remove', {})
  expect(await gets('codes.read', {})).toBeNull()
}

async function caseIsWritten(): Promise<string> {
  await gets('case.create', { firstName: 'Selin', lastName: 'Yıldız' })
  const { caseId: example } = await gets('case.example', {})
  const { caseId: other } = await gets('case.example', {})
  await gets('case.earlier', { caseId: example, chosen: other })
  await writeFile(join(home, 'broken.json'), '{"language":"de"}')
  const files = caseFileAnswers(ask, dialogs())
  expect(await files['case.import']({})).toMatchObject({ code: 'faults' })
  const { caseId } = await gets('case.importText', { text: specimenText(1) })
  await gets('case.open', { caseId })
  await writes(caseId, 'Ensin näin.')
  time += 60_000
  await writes(caseId, 'Sitten toisin.')
  await gets('case.undo', { caseId })
  await gets('case.redo', { caseId })
  const field = { caseId, part: 'background' as const, place: ['background', 'referral'] }
  const { versions } = await gets('case.history', field)
  await gets('case.restore', { ...field, hash: versions.at(-1)?.hash ?? '' })
  await gets('case.compare', { caseId, before: null, after: null })
  await gets('search.find', { query: 'toisin' })
  expect(await files['case.export']({ caseId })).toMatchObject({ ok: true })
  const calendar = calendarAnswers(ask, dialogs(), () => ({ meeting: 'Tapaaminen', day: 'Päivä' }))
  const saved = await calendar['calendar.save']({ caseId, today: '2020-01-01' })
  expect(saved).toMatchObject({ ok: true })
  return caseId
}

/** Somebody writes beside the text; whoever looks after it answers and decides. */
async function caseIsTalkedAbout(caseId: string): Promise<void> {
  const part = 'background' as const
  const about = '/background/referral'
  const doer = () => ({ by: 'Aino Puro', at: new Date(time).toISOString(), newId: randomUUID })
  const answers = async () => (await gets('case.open', { caseId })).parts[part].answers
  const acts = async (edits: readonly Edit[]) =>
    gets('case.edit', { caseId, part, edits: [...edits] })
  const begins = async (kind: ThreadKind) => {
    const asked = { part, kind, about, text: 'Riittääkö tämä?', words: 'Lähete tuli.' }
    await acts(editsOfAsking(await answers(), asked, doer()))
    const thread = threadsOf(part, await answers()).at(-1)
    if (!thread) throw new Error('There is no thread')
    return thread
  }
  const takes = async (thread: Thread, act: TurnAct) =>
    acts(editsOfTurn(await answers(), thread, { act, text: 'Kyllä.' }, doer()))
  for (const act of ['answer', 'closed', 'reopened'] as const) {
    await takes(await begins('comment'), act)
  }
  await takes(await begins('question'), 'closed')
  await takes(await begins('suggestion'), 'rejected')
  const suggested = await begins('suggestion')
  const now = await answers()
  const turn = { act: 'accepted', text: '' } as const
  const taking = editsOfTaking(now, suggested, randomUUID) ?? []
  await acts([...taking, ...editsOfTurn(now, suggested, turn, doer())])
}

async function fileIsAttached(caseId: string): Promise<void> {
  const path = join(home, 'sivu.pdf')
  await writeFile(path, aPdf())
  await gets('attachment.addFile', { caseId, path })
  const { parts } = await gets('case.open', { caseId })
  const [attached] = parts.attachments.answers.attachments as readonly { recordId: string }[]
  const recordId = attached?.recordId ?? ''
  await gets('attachment.content', { caseId, attachmentId: recordId })
  await gets('case.edit', {
    caseId,
    part: 'attachments',
    edits: [{ act: 'remove', place: ['attachments'], recordId }],
  })
}

async function caseIsSignedAndPrinted(caseId: string): Promise<void> {
  const signers = [{ role: 'toimintaterapeutti', name: 'Aino Puro', date: '2026-04-24' }]
  const { versionId } = await gets('signOff.sign', { caseId, signers })
  await gets('signOff.open', { caseId, versionId })
  const documents = documentAnswers(ask, paint, dialogs(), print)
  const summary = { caseId, version: versionId, document: 'summary' as const }
  const made = await documents['document.save']({ ...summary, format: 'pdf' })
  expect(made).toMatchObject({ ok: true })
  expect(await documents['document.print'](summary)).toMatchObject({ ok: true })
}

async function backupsAreMade(caseId: string): Promise<void> {
  await gets('backup.make', {})
  const [backup] = (await gets('backup.state', {})).backups
  const backupId = backup?.id ?? ''
  await gets('backup.preview', { backupId })
  await gets('backup.restoreCase', { backupId, caseId })
  await gets('vault.pack', { path: join(home, 'vault.zip') })
  await gets('backup.useFolder', { folder: join(home, 'elsewhere') })
  await writeFile(join(home, 'file'), '')
  await gets('backup.useFolder', { folder: join(home, 'backups') })
  await rm(join(home, 'backups'), { recursive: true })
  await writeFile(join(home, 'backups'), 'a file where the folder was')
  expect(await ask('backup.make', {})).toMatchObject({ code: 'cannotWrite' })
  await rm(join(home, 'backups'))
  await gets('backup.make', {})
}

async function vaultIsLockedForEachReason(): Promise<void> {
  for (const by of lockReasons) {
    await gets('vault.lock', { by })
    await unlocks()
  }
}

async function vaultIsReadElsewhere(): Promise<void> {
  await locks()
  const other = JSON.stringify({ machine: 'TYOASEMA-7', pid: 1, id: 'theirs' })
  await writeFile(lockFilePath(vaultFolder()), other)
  expect(await unlocks()).toMatchObject({ readOnly: { machine: 'TYOASEMA-7' } })
  await locks()
  await rm(lockFilePath(vaultFolder()))
  await unlocks()
}

async function diskFills(caseId: string): Promise<void> {
  await writeFile(join(vaultFolder(), 'ballast'), 'room')
  disk.isFull = true
  await writes(caseId, 'Levy on täynnä.')
}

async function thingsBreak(): Promise<void> {
  await locks()
  await inside(vaultFolder(), (database) =>
    database.exec("UPDATE changes SET bytes = x'00' WHERE part = 'health'"),
  )
  await breakTable(vaultFolder(), 'passage_words_data')
  await unlocks()
  expect(await gets('search.find', { query: 'työ' })).toMatchObject({ isIndexing: true })
  await expect
    .poll(async () => (await gets('vault.damage', {})).isDone, { timeout: 30_000 })
    .toBe(true)
}

async function vaultIsRestored(): Promise<void> {
  const [backup] = (await gets('backup.state', {})).backups
  const asked = { passphrase, evenDamaged: false }
  await gets('vault.unpack', { path: join(home, 'vault.zip'), ...asked })
  await unlocks()
  await gather()
  await gets('backup.restoreVault', { backupId: backup?.id ?? '', ...asked })
  await unlocks()
}

/** Much later: what was taken off is erased when the vault is locked for it. */
async function vaultIsSalvaged(): Promise<void> {
  await gets('vault.salvagePreview', { passphrase })
  await gets('vault.salvage', { passphrase })
  await unlocks()
}

async function logIsRead(): Promise<void> {
  await gets('log.check', {})
  await locks()
  const code = await run(['log', '--vault', vaultFolder()], {
    version: '0',
    out: () => undefined,
    error: () => undefined,
    painters: async () => {
      throw new Error('Nothing is painted here')
    },
    askPassphrase: async () => passphrase,
  })
  expect(code).toBe(0)
  await unlocks()
}

const written = new Set<AuditEvent>()
/** A restored vault has the log of its backup: what the others told is gathered before. */
const gather = async () => {
  for (const { type } of await gets('log.list', latest)) written.add(type)
}

test('every kind of act that the log knows is written by somebody who does it', async () => {
  await gets('vault.create', { passphrase, person: aino })
  await keysAreHandled()
  await codesAreBroughtIn()
  const caseId = await caseIsWritten()
  await caseIsTalkedAbout(caseId)
  await fileIsAttached(caseId)
  await caseIsSignedAndPrinted(caseId)
  await backupsAreMade(caseId)
  await vaultIsLockedForEachReason()
  await vaultIsReadElsewhere()
  time -= 3_600_000
  await diskFills(caseId)
  await gather()
  await thingsBreak()
  await gather()
  await vaultIsRestored()
  await gather()
  time += 40 * 24 * 3_600_000
  await vaultIsSalvaged()
  await gather()
  await logIsRead()
  await gather()
  const live = Object.entries(auditEvents).filter(([, kind]) => !('reserved' in kind))
  expect([...written].toSorted()).toEqual(live.map(([name]) => name).toSorted())
  expect(live.length).toBeGreaterThanOrEqual(45)
})
