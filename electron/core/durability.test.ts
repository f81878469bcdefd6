import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runs } from '../../test/generators/runs.ts'
import { atAnOpenDesk, type Desk, passphrase } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { textAfter } from '../../test/people/tireless-writer.ts'
import { lockFilePath } from '../vault/holding.ts'
import { unlockVault } from '../vault/vault.ts'

const writer = fileURLToPath(new URL('../../test/people/tireless-writer.mjs', import.meta.url))

let desk: Desk
let caseId: string
beforeEach(async () => {
  desk = await atAnOpenDesk()
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
  await desk.gets('vault.lock', {})
})
/** A child that is still there keeps the whole run from ending. */
const children = new Set<ChildProcess>()
afterEach(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
  children.clear()
  await desk.leaves()
})

/** Lets another process write until it has acknowledged so many edits. */
async function writes(atLeast: number): Promise<{ process: ChildProcess; latest: () => number }> {
  const process = fork(writer, [desk.vaultFolder, caseId])
  children.add(process)
  let latest = 0
  const enough = new Promise<void>((resolve, reject) => {
    process.on('message', (edit: number) => {
      latest = edit
      if (edit >= atLeast) resolve()
    })
    process.on('exit', () => reject(new Error('The writer stopped by itself')))
  })
  await enough
  return { process, latest: () => latest }
}

async function kill(process: ChildProcess): Promise<void> {
  process.kill('SIGKILL')
  await once(process, 'exit')
}

const everything = async (): Promise<string> => {
  const names = await readdir(desk.vaultFolder)
  const files = await Promise.all(names.map((name) => readFile(join(desk.vaultFolder, name))))
  return files.map((bytes) => bytes.toString('latin1')).join()
}

describe('a process that is killed while it writes', () => {
  test('has lost nothing that it acknowledged, and leaves no readable word', async () => {
    for (let count = 1; count <= runs(5, 100); count += 1) {
      const { process, latest } = await writes(count * 13)
      await kill(process)
      expect(await readdir(desk.vaultFolder)).toContain('vault.db-wal')
      expect(await everything()).not.toMatch(/kanarialintu|Tuomenoksa|SQLite format/)
      await desk.gets('vault.unlock', { passphrase })
      const { parts } = await desk.gets('case.open', { caseId })
      const { referral } = parts.background.answers.background as { referral: string }
      expect(referral.length).toBeGreaterThanOrEqual(textAfter(latest()).length)
      expect(referral).toBe(textAfter(referral.split(' ').length))
      await desk.gets('vault.lock', {})
    }
  })

  test('has left words whose place in the list and in the search had not come: both come now', async () => {
    const { process } = await writes(3)
    await kill(process)
    await desk.gets('vault.unlock', { passphrase })
    const listed = await desk.gets('case.list', { search: '' })
    const query = 'kanarialintu3'
    await expect.poll(async () => (await desk.gets('search.find', { query })).cases.length).toBe(1)
    expect((await desk.gets('search.find', { query })).isIndexing).toBe(false)
    const { editedAt } = await desk.gets('case.open', { caseId })
    expect(listed.map((row) => row.editedAt)).toEqual([editedAt])
  })

  test('was the only one that could write into the vault; others could read a copy', async () => {
    const { process } = await writes(3)
    const read = await unlockVault(desk.vaultFolder, passphrase)
    await kill(process)
    expect(read).toMatchObject({ ok: true, value: { readOnly: { machine: expect.any(String) } } })
    if (read.ok) read.value.lock()
    const opened = await unlockVault(desk.vaultFolder, passphrase)
    expect(opened).toMatchObject({ ok: true, value: { readOnly: null } })
    if (opened.ok) opened.value.lock()
  })

  test('gives the vault to the next one, though the system lets go of its files a little later', async () => {
    const { process } = await writes(3)
    // As after its end: nobody holds the vault by name, the file is still locked.
    await rm(lockFilePath(desk.vaultFolder))
    setTimeout(() => process.kill('SIGKILL'), 300)
    const opened = await unlockVault(desk.vaultFolder, passphrase)
    expect(opened).toMatchObject({ ok: true, value: { readOnly: null } })
    if (opened.ok) opened.value.lock()
  })

  test('who keeps the file to the end, known by no name, leaves a copy to be read', async () => {
    const { process } = await writes(3)
    await rm(lockFilePath(desk.vaultFolder))
    const read = await unlockVault(desk.vaultFolder, passphrase)
    await kill(process)
    expect(read).toMatchObject({ ok: true, value: { readOnly: { machine: '' } } })
    if (read.ok) read.value.lock()
  })
})
