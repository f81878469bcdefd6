import { setTimeout as after } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { OpenVault } from '../vault/vault.ts'
import { backupKeeper } from './keeper.ts'

test('what is heard of after the vault was locked tries no backup of it', async () => {
  const tried: unknown[] = []
  const keeper = backupKeeper({
    vault: undefined as unknown as OpenVault,
    vaultFolder: 'nowhere',
    now: () => '2026-09-01T08:00:00.000Z',
    every: 1,
    onTried: async (outcome) => void tried.push(outcome),
    onDefect: () => undefined,
  })
  await keeper.beforeLock()
  keeper.edited()
  await after(50)
  expect(tried).toEqual([])
})
