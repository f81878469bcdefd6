import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readRecoveryKey } from '../contract/recovery-key.ts'
import { keyFilePath } from './presence.ts'
import {
  createVault,
  databasePath,
  type OpenVault,
  recoverVault,
  unlockVault,
  unlockVaultByDevice,
} from './vault.ts'

const quick = { memoryKiB: 64, passes: 1, lanes: 1 }
const aino = { name: 'Aino Puro', title: 'toimintaterapeutti', organisation: 'Hyvinvointialue' }
const first = 'kanervaista kangasta'
const second = 'sumuinen suo ja kurki'

let home: string
let folder: string
let vault: OpenVault
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'key-ring-'))
  folder = join(home, 'vault')
  vault = got(await createVault(folder, first, aino, quick))
})
afterEach(async () => {
  vault.lock()
  await vault.keys.settled()
  await rm(home, { recursive: true, force: true })
})

function got<T>(result: { ok: true; value: T } | { ok: false; code: string }): T {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
const opensWith = async (passphrase: string) => {
  const open = await unlockVault(folder, passphrase, quick)
  if (open.ok) open.value.lock()
  return open.ok || open.code
}
const secretOf = (groups: readonly string[]) => {
  const read = readRecoveryKey(groups.join('-'))
  if (!read.ok) throw new Error('The sheet does not read')
  return read.secret
}
async function aTestedSheet(): Promise<readonly string[]> {
  const { groups, asked } = got(await vault.keys.beginRecovery('2026-04-24T09:00:00.000Z'))
  got(await vault.keys.confirmRecovery(asked.map((group) => groups[group] ?? '')))
  return groups
}

describe('a new passphrase', () => {
  test('opens the vault, and the old one no longer does', async () => {
    got(await vault.keys.changePassphrase(first, second))
    vault.lock()
    expect(await opensWith(first)).toBe('wrongPassphrase')
    expect(await opensWith(second)).toBe(true)
  })

  test('is not set by somebody who does not know the old one', async () => {
    expect(await vault.keys.changePassphrase('jokin aivan muu', second)).toMatchObject({
      code: 'wrongPassphrase',
    })
    vault.lock()
    expect(await opensWith(first)).toBe(true)
  })

  test('encrypts no data anew, and an old copy of the key file keeps the old one', async () => {
    const copy = await readFile(keyFilePath(folder))
    vault.lock()
    const before = await readFile(databasePath(folder))
    vault = got(await unlockVault(folder, first, quick))
    got(await vault.keys.changePassphrase(first, second))
    vault.lock()
    expect(await readFile(databasePath(folder))).toEqual(before)
    await writeFile(keyFilePath(folder), copy)
    expect(await opensWith(first)).toBe(true)
  })

  test('leaves the recovery sheet as it was', async () => {
    const groups = await aTestedSheet()
    got(await vault.keys.changePassphrase(first, second))
    vault.lock()
    vault = got(await recoverVault(folder, secretOf(groups), 'kolmas salalause', quick))
    expect(vault.person).toEqual(aino)
  })
})

describe('a recovery sheet', () => {
  test('opens the vault and sets a new passphrase in the place of the forgotten one', async () => {
    const groups = await aTestedSheet()
    vault.lock()
    vault = got(await recoverVault(folder, secretOf(groups), second, quick))
    vault.lock()
    expect(await opensWith(first)).toBe('wrongPassphrase')
    expect(await opensWith(second)).toBe(true)
  })

  test('of another vault opens nothing, and changes nothing', async () => {
    await aTestedSheet()
    vault.lock()
    const before = await readFile(keyFilePath(folder))
    expect(await recoverVault(folder, new Uint8Array(20), second, quick)).toMatchObject({
      code: 'wrongRecoveryKey',
    })
    expect(await readFile(keyFilePath(folder))).toEqual(before)
    expect(await opensWith(first)).toBe(true)
  })

  test('works as soon as it is made, and is said to be untested until it is read back', async () => {
    expect(got(await vault.keys.waysIn()).recovery).toBe('none')
    const { groups, asked } = got(await vault.keys.beginRecovery('2026-04-24T09:00:00.000Z'))
    expect(got(await vault.keys.waysIn()).recovery).toBe('untested')
    expect(await vault.keys.confirmRecovery(['00000', '00000', '00000'])).toMatchObject({
      code: 'notTheSame',
    })
    expect(got(await vault.keys.waysIn()).recovery).toBe('untested')
    got(await vault.keys.confirmRecovery(asked.map((group) => ` ${groups[group]?.toLowerCase()}`)))
    expect(got(await vault.keys.waysIn()).recovery).toBe('tested')
    expect(vault.keys.sheet()).toBeNull()
  })

  test('that was never tested still opens the vault of somebody who forgets', async () => {
    const { groups } = got(await vault.keys.beginRecovery('2026-04-24T09:00:00.000Z'))
    vault.lock()
    vault = got(await recoverVault(folder, secretOf(groups), second, quick))
    expect(vault.person).toEqual(aino)
  })

  test('works until a newer one has been tested, and then no more', async () => {
    const old = await aTestedSheet()
    const { groups, asked } = got(await vault.keys.beginRecovery('2026-04-24T09:00:00.000Z'))
    vault.lock()
    vault = got(await recoverVault(folder, secretOf(old), first, quick))
    vault.lock()
    vault = got(await unlockVault(folder, first, quick))
    expect(asked).toHaveLength(3)
    expect(await vault.keys.confirmRecovery([])).toMatchObject({ code: 'noSheet' })
    const newest = await aTestedSheet()
    vault.lock()
    for (const sheet of [old, groups]) {
      expect(await recoverVault(folder, secretOf(sheet), second, quick)).toMatchObject({
        code: 'wrongRecoveryKey',
      })
    }
    vault = got(await recoverVault(folder, secretOf(newest), second, quick))
  })
})

describe('the device', () => {
  test('opens the vault with its secret until it is told to forget', async () => {
    const secret = got(await vault.keys.allowDevice())
    vault.lock()
    vault = got(await unlockVaultByDevice(folder, secret, quick))
    got(await vault.keys.forgetDevice())
    expect(got(await vault.keys.waysIn()).device).toBe(false)
    vault.lock()
    expect(await unlockVaultByDevice(folder, secret, quick)).toMatchObject({
      code: 'deviceForgotten',
    })
  })

  test('cannot pass its secret off as a recovery key', async () => {
    const secret = got(await vault.keys.allowDevice())
    vault.lock()
    expect(await recoverVault(folder, secret, second, quick)).toMatchObject({
      code: 'wrongRecoveryKey',
    })
  })
})

describe('a derivation', () => {
  test('that has become cheap is raised at the next unlock, and the data stays as it was', async () => {
    const groups = await aTestedSheet()
    vault.lock()
    const before = await readFile(databasePath(folder))
    const dearer = { memoryKiB: 128, passes: 2, lanes: 1 }
    vault = got(await unlockVault(folder, first, dearer))
    await vault.keys.settled()
    const file = JSON.parse(await readFile(keyFilePath(folder), 'utf8')) as {
      derivation: typeof dearer
    }
    expect(file.derivation).toMatchObject(dearer)
    vault.lock()
    expect(await readFile(databasePath(folder))).toEqual(before)
    expect(await opensWith(first)).toBe(true)
    vault = got(await recoverVault(folder, secretOf(groups), second, quick))
  })

  test('is not raised by a lock that comes in the middle', async () => {
    vault.lock()
    const before = await readFile(keyFilePath(folder))
    vault = got(await unlockVault(folder, first, { memoryKiB: 65_536, passes: 2, lanes: 1 }))
    vault.lock()
    await vault.keys.settled()
    expect(await readFile(keyFilePath(folder))).toEqual(before)
    expect(await opensWith(first)).toBe(true)
  })
})

test('two vaults have different fingerprints, and one always has the same', async () => {
  const { fingerprint } = vault.keys
  vault.lock()
  vault = got(await unlockVault(folder, first, quick))
  expect(vault.keys.fingerprint).toBe(fingerprint)
  expect(fingerprint).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
  const other = got(await createVault(join(home, 'other'), first, aino, quick))
  expect(other.keys.fingerprint).not.toBe(fingerprint)
  other.lock()
})
