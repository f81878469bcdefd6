import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aino, type Desk, deskAt, passphrase } from '../../test/people/at-the-desk.ts'
import { aLongPdf } from '../../test/people/files-to-attach.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { unlockVault } from '../vault/vault.ts'
import { graceDays } from './erasing.ts'

const day = 24 * 60 * 60_000
let time: number
let home: string
let desk: Desk
let caseId: string
beforeEach(async () => {
  time = Date.UTC(2026, 3, 24, 9)
  home = await mkdtemp(join(tmpdir(), 'erasing-'))
  desk = deskAt(join(home, 'vault'), home, () => {
    time += 1000
    return new Date(time)
  })
  await desk.gets('vault.create', { passphrase, person: aino })
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
})
afterEach(async () => {
  await desk.ask('vault.lock', {})
  await rm(home, { recursive: true, force: true })
})

const bytes = aLongPdf(700_000, 7)
const attach = (to: string) =>
  desk.gets('attachment.addDropped', { caseId: to, fileName: 'sivu.pdf', bytes })

async function remove(): Promise<string> {
  const [file] = await desk.gets('attachment.list', { caseId })
  const recordId = file?.attachmentId ?? ''
  await desk.gets('case.edit', {
    caseId,
    part: 'attachments',
    edits: [{ act: 'remove', place: ['attachments'], recordId }],
  })
  return recordId
}

/** Locks, waits, and comes back; what is past is erased at the next locking. */
async function afterDays(days: number): Promise<void> {
  await desk.gets('vault.lock', {})
  time += days * day
  await desk.gets('vault.unlock', { passphrase })
  await desk.gets('vault.lock', {})
  await desk.gets('vault.unlock', { passphrase })
}

/** How much of files the database itself holds, looked at past the product. */
async function heldBytes(): Promise<number> {
  await desk.gets('vault.lock', {})
  const opened = await unlockVault(join(home, 'vault'), passphrase)
  if (!opened.ok) throw new Error(opened.code)
  const database = opened.value.database()
  const row = database.prepare('SELECT coalesce(sum(length(bytes)), 0) AS n FROM file_chunks').get()
  expect(database.pragma('secure_delete', { simple: true })).toBe(1)
  opened.value.lock()
  await desk.gets('vault.unlock', { passphrase })
  return Number(row?.n)
}

const acts = async () =>
  (await desk.gets('log.list', { caseId, before: null, limit: 100 })).map(({ type }) => type)

test('a removed file stays for its grace, and the removal can be undone', async () => {
  await attach(caseId)
  await remove()
  await afterDays(graceDays - 1)
  expect(await heldBytes()).toBe(bytes.length)
  await desk.gets('case.undo', { caseId })
  await afterDays(graceDays * 2)
  const [file] = await desk.gets('attachment.list', { caseId })
  expect(file?.standing).toBe('there')
  expect(await acts()).not.toContain('attachment.erased')
})

test('after its grace it is erased from the vault, and from the backups made since', async () => {
  await attach(caseId)
  const attachmentId = await remove()
  await afterDays(graceDays + 1)
  expect(await heldBytes()).toBe(0)
  expect(await acts()).toContain('attachment.erased')
  await desk.gets('backup.make', {})
  const [latest] = (await desk.gets('backup.state', {})).backups
  const brought = await desk.gets('backup.restoreCase', { backupId: latest?.id ?? '', caseId })
  expect(await desk.gets('attachment.list', { caseId: brought.caseId })).toEqual([])
  // Whoever puts the record back is told that its file is gone, and can add it again.
  await desk.gets('case.undo', { caseId })
  expect(await desk.gets('attachment.list', { caseId })).toMatchObject([{ standing: 'missing' }])
  expect(await desk.ask('attachment.content', { caseId, attachmentId })).toMatchObject({
    code: 'attachmentMissing',
  })
  expect(await attach(caseId)).toMatchObject({ added: [{ fileName: 'sivu.pdf' }] })
  expect(await heldBytes()).toBe(bytes.length)
})

test('a file that a signed version tells of is never erased', async () => {
  await attach(caseId)
  const signers = [{ role: 'Ohjaaja', name: 'Aino Puro', date: '2026-04-24' }]
  await desk.gets('signOff.sign', { caseId, signers })
  await remove()
  await afterDays(graceDays * 3)
  expect(await heldBytes()).toBe(bytes.length)
})

test('a file that another case has too stays for that case', async () => {
  const other = (await desk.gets('case.importText', { text: specimenText(2) })).caseId
  await attach(caseId)
  await attach(other)
  await remove()
  await afterDays(graceDays + 1)
  expect(await acts()).toContain('attachment.erased')
  const [file] = await desk.gets('attachment.list', { caseId: other })
  const read = await desk.gets('attachment.content', {
    caseId: other,
    attachmentId: file?.attachmentId ?? '',
  })
  expect(Buffer.compare(read.bytes, bytes)).toBe(0)
})
