import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aino, atAnOpenDesk, type Desk, passphrase } from '../../test/people/at-the-desk.ts'
import { holdVault, lockFilePath } from './holding.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holding-'))
})
/** A child that is still there keeps the whole run from ending. */
const children = new Set<ChildProcess>()
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
  await rm(folder, { recursive: true, force: true })
})

const heldBy = (machine: string, pid: number, where = folder) =>
  writeFile(lockFilePath(where), JSON.stringify({ machine, pid, id: 'theirs' }))

/** A process that lives until the test ends. */
async function somebody(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  children.add(child)
  await once(child, 'spawn')
  return child
}

test('a vault is held by one, and free for the next when it is let go', async () => {
  const first = await holdVault(folder)
  expect(await holdVault(folder)).toEqual({ by: 'ourselves' })
  if (first.by === 'us') first.letGo()
  const second = await holdVault(folder)
  expect(second.by).toBe('us')
  if (second.by === 'us') second.letGo()
  expect(await readdir(folder)).toEqual([])
})

test('another machine that shows that it is alive keeps its hold, and is named', async () => {
  await heldBy('TYOASEMA-7', 1)
  expect(await holdVault(folder)).toEqual({ by: 'others', machine: 'TYOASEMA-7' })
})

test('another machine that has been silent for over a minute is succeeded', async () => {
  await heldBy('TYOASEMA-7', 1)
  const longAgo = new Date(Date.now() - 61_000)
  await utimes(lockFilePath(folder), longAgo, longAgo)
  const mine = await holdVault(folder)
  expect(mine.by).toBe('us')
  if (mine.by === 'us') mine.letGo()
})

test('a process of this machine that has died is succeeded at once, a living one is not', async () => {
  const other = await somebody()
  await heldBy(hostname(), other.pid ?? 0)
  expect(await holdVault(folder)).toEqual({ by: 'others', machine: '' })
  const gone = once(other, 'exit')
  other.kill('SIGKILL')
  await gone
  const mine = await holdVault(folder)
  expect(mine.by).toBe('us')
  if (mine.by === 'us') mine.letGo()
})

test('a process of this machine that is just dying is waited for', async () => {
  const other = await somebody()
  await heldBy(hostname(), other.pid ?? 0)
  setTimeout(() => other.kill('SIGKILL'), 300)
  const mine = await holdVault(folder)
  expect(mine.by).toBe('us')
  if (mine.by === 'us') mine.letGo()
})

test.runIf(process.platform === 'linux')(
  'a process that has ended holds nothing, even while its number waits for its parent',
  async () => {
    // The shell starts a child, tells its number, and becomes a program that never asks after it.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'])
    try {
      const [told] = await once(parent.stdout, 'data')
      const pid = Number(told)
      await expect
        .poll(() => readFile(`/proc/${pid}/stat`, 'latin1'), { timeout: 10_000 })
        .toMatch(/\) Z/)
      await heldBy(hostname(), pid)
      const mine = await holdVault(folder)
      expect(mine.by).toBe('us')
      if (mine.by === 'us') mine.letGo()
    } finally {
      parent.kill('SIGKILL')
    }
  },
)

test('a hold that somebody has taken over is not let go by its old holder', async () => {
  const mine = await holdVault(folder)
  await heldBy('TYOASEMA-7', 1)
  if (mine.by === 'us') mine.letGo()
  expect(await readFile(lockFilePath(folder), 'utf8')).toContain('TYOASEMA-7')
})

async function elsewhereOpen(): Promise<Desk> {
  const desk = await atAnOpenDesk()
  await desk.gets('case.create', { firstName: 'Selin', lastName: 'Yıldız' })
  await desk.gets('vault.lock', {})
  await heldBy('TYOASEMA-7', 1, desk.vaultFolder)
  return desk
}

test('a vault that is open elsewhere can be read as it is, and every change is refused', async () => {
  const desk = await elsewhereOpen()
  expect(await desk.gets('vault.unlock', { passphrase })).toEqual({
    person: aino,
    readOnly: { machine: 'TYOASEMA-7' },
  })
  const [row] = await desk.gets('case.list', { search: '' })
  const caseId = row?.caseId ?? ''
  expect(row?.clientName).toBe('Selin Yıldız')
  await desk.gets('case.open', { caseId })
  const edits = [{ act: 'write', place: ['background', 'referral'], text: 'Ei käy' } as const]
  const refused = [
    await desk.ask('case.edit', { caseId, part: 'background', edits: [...edits] }),
    await desk.ask('case.create', { firstName: 'A', lastName: 'B' }),
    await desk.ask('case.example', {}),
    await desk.ask('case.importText', { text: '{}' }),
    await desk.ask('vault.changePassphrase', { old: passphrase, passphrase: 'toinen salalause' }),
    await desk.ask('recovery.begin', {}),
    await desk.ask('settings.write', { lockAfter: 5 }),
    await desk.ask('signOff.sign', {
      caseId,
      signers: [{ role: 'a', name: 'b', date: '2026-04-24' }],
    }),
  ]
  expect(refused.map((outcome) => outcome.ok || outcome.code)).toEqual(
    refused.map(() => 'readOnly'),
  )
  await desk.gets('vault.lock', {})

  await rm(lockFilePath(desk.vaultFolder))
  expect(await desk.gets('vault.unlock', { passphrase })).toMatchObject({ readOnly: null })
  expect(await desk.gets('case.list', { search: '' })).toHaveLength(1)
  await desk.leaves()
})

test('a vault that is open elsewhere is neither put aside nor rescued until it is closed there', async () => {
  const desk = await elsewhereOpen()
  const [backup] = (await desk.gets('backup.state', {})).backups
  const asked = { passphrase, evenDamaged: false }
  const restore = { ...asked, backupId: backup?.id ?? '' }
  const home = dirname(desk.vaultFolder)
  const before = await readdir(home)
  const refused = [
    await desk.ask('backup.restoreVault', restore),
    await desk.ask('vault.unpack', { ...asked, path: join(home, 'holvi.zip') }),
    await desk.ask('vault.salvagePreview', { passphrase }),
    await desk.ask('vault.salvage', { passphrase }),
  ]
  expect(refused.map((outcome) => outcome.ok || outcome.code)).toEqual(
    refused.map(() => 'vaultInUse'),
  )
  expect(await readdir(home)).toEqual(before)
  expect(await readFile(lockFilePath(desk.vaultFolder), 'utf8')).toContain('TYOASEMA-7')

  await rm(lockFilePath(desk.vaultFolder))
  await desk.gets('backup.restoreVault', restore)
  const aside = (await readdir(home)).find((name) => name.startsWith('vault.before-'))
  expect(await readdir(join(home, aside ?? ''))).not.toContain('vault.lock.json')
  expect(await desk.gets('vault.unlock', { passphrase })).toMatchObject({ readOnly: null })
  expect(await desk.gets('case.list', { search: '' })).toHaveLength(1)
  await desk.leaves()
})

test('the copy that was read is gone from the disk once the vault is locked', async () => {
  const desk = await elsewhereOpen()
  const copies = async () =>
    (await readdir(tmpdir())).filter((name) => /^kykysilta-\w{6}$/.test(name))
  const before = await copies()
  await desk.gets('vault.unlock', { passphrase })
  expect((await copies()).length).toBe(before.length + 1)
  await desk.gets('vault.lock', {})
  expect(await copies()).toEqual(before)
  await desk.leaves()
})
