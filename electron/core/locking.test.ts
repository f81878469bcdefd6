import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aino, deskIn, passphrase, quick } from '../../test/people/at-the-desk.ts'
import { vaultCalls } from './vault-calls.ts'

test('a vault is locked whatever goes wrong meanwhile', async () => {
  const home = await mkdtemp(join(tmpdir(), 'locking-'))
  const folder = join(home, 'vault')
  const { handlers, unlocked, lock } = vaultCalls({
    folder,
    strength: quick,
    now: () => '2026-04-24T09:00:00.000Z',
    onDefect: () => undefined,
    door: 'window',
    beginIndexing: () => undefined,
    onChanged: () => undefined,
  })
  await handlers['vault.create']({ passphrase, person: aino })
  const vault = unlocked()
  if (!vault) throw new Error('The vault is not open')
  const fails = async () => {
    throw new Error('A defect')
  }
  Object.assign(vault.acts, { note: fails })
  Object.assign(vault.backups, { beforeLock: fails })
  await lock().catch(() => undefined)
  expect(unlocked()).toBeNull()
  const other = deskIn(folder)
  expect(await other.ask('vault.unlock', { passphrase })).toMatchObject({
    ok: true,
    value: { readOnly: null },
  })
  await other.gets('vault.lock', {})
  await rm(home, { recursive: true, force: true })
})
