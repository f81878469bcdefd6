import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createVault, databasePath, hasVault, keyFilePath, unlockVault } from './vault.ts'

const quick = { memoryKiB: 64, passes: 1, lanes: 1 }
const aino = { name: 'Aino Puro', title: 'toimintaterapeutti', organisation: 'Hyvinvointialue' }
const passphrase = 'kanervaista kangasta'

let home: string
let folder: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vault-'))
  folder = join(home, 'data', 'vault')
})
afterEach(() => rm(home, { recursive: true, force: true }))

async function ainosVault() {
  const made = await createVault(folder, passphrase, aino, quick)
  if (!made.ok) throw new Error(made.code)
  return made.value
}
async function unlocked() {
  const opened = await unlockVault(folder, passphrase)
  if (!opened.ok) throw new Error(opened.code)
  return opened.value
}

describe('a vault', () => {
  test('opens with its passphrase and still knows whose it is', async () => {
    const made = await ainosVault()
    made.lock()
    const opened = await unlocked()
    expect(opened.person).toEqual(aino)
    expect(opened.identity.author).toBe(made.identity.author)
    expect(opened.identity.author).toMatch(/^[0-9a-f]{64}$/)
    opened.lock()
  })

  test('that is locked answers nothing more', async () => {
    const made = await ainosVault()
    made.lock()
    expect(() => made.database()).toThrow('locked')
  })

  test('does not open with another passphrase, and stays as it was', async () => {
    const made = await ainosVault()
    made.lock()
    const before = await readFile(databasePath(folder))
    expect(await unlockVault(folder, 'kanervaista kankaalla')).toMatchObject({
      code: 'wrongPassphrase',
    })
    expect(await readFile(databasePath(folder))).toEqual(before)
    const opened = await unlocked()
    opened.lock()
  })

  test('that is not there is said not to be there', async () => {
    expect(await hasVault(folder)).toBe(false)
    expect(await unlockVault(folder, passphrase)).toMatchObject({ code: 'noVault' })
  })

  test('is never made over another one', async () => {
    const made = await ainosVault()
    made.lock()
    expect(await createVault(folder, 'toinen salalause', aino, quick)).toMatchObject({
      code: 'vaultExists',
    })
    const opened = await unlocked()
    opened.lock()
  })

  test('is never made over a database whose key file is lost', async () => {
    const made = await ainosVault()
    made.lock()
    await rm(keyFilePath(folder))
    expect(await createVault(folder, passphrase, aino, quick)).toMatchObject({
      code: 'vaultExists',
    })
    expect(await unlockVault(folder, passphrase)).toMatchObject({ code: 'vaultDamaged' })
  })

  test('that cannot be made leaves nothing behind', async () => {
    await writeFile(join(home, 'data'), 'a file where the folder should be')
    expect(await createVault(folder, passphrase, aino, quick)).toMatchObject({
      code: 'cannotWrite',
    })
    expect(await readdir(home)).toEqual(['data'])
  })

  test('that is open is refused to a second opener', async () => {
    const made = await ainosVault()
    expect(await unlockVault(folder, passphrase)).toMatchObject({ code: 'vaultInUse' })
    made.lock()
    const opened = await unlocked()
    opened.lock()
  })

  test('keeps every edit through a power cut: it waits for the disk after each', async () => {
    const made = await ainosVault()
    made.lock()
    const opened = await unlocked()
    expect(opened.database().pragma('synchronous', { simple: true })).toBe(2)
    expect(opened.database().pragma('journal_mode', { simple: true })).toBe('wal')
    expect(opened.database().pragma('locking_mode', { simple: true })).toBe('exclusive')
    opened.lock()
  })

  test('holds no readable word in any of its files, open or closed', async () => {
    const made = await ainosVault()
    made.database().exec('CREATE TABLE t (word TEXT)')
    made
      .database()
      .prepare('INSERT INTO t VALUES ($word)')
      .run({ word: 'kanarialintu'.repeat(99) })
    // Only names are listed while it is open; see openDatabase.
    expect((await readdir(folder)).toSorted()).toEqual([
      'vault.db',
      'vault.db-wal',
      'vault.key.json',
      'vault.lock.json',
    ])
    made.lock()
    for (const name of await readdir(folder)) {
      const bytes = (await readFile(join(folder, name))).toString('latin1')
      expect(bytes).not.toContain('kanarialintu')
      expect(bytes).not.toContain('Aino')
      expect(bytes).not.toContain('SQLite format 3')
    }
  })

  test('whose first page is broken is damaged, not locked', async () => {
    const made = await ainosVault()
    made.lock()
    const bytes = await readFile(databasePath(folder))
    bytes[100] = (bytes[100] ?? 0) ^ 1
    await writeFile(databasePath(folder), bytes)
    expect(await unlockVault(folder, passphrase)).toMatchObject({ code: 'vaultDamaged' })
  })
})
