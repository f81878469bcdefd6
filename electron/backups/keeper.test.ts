import { setTimeout as after } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { OpenVault } from '../vault/vault.ts'
import { backupKeeper } from './keeper.ts'

test('what is heard of after the vault was locked tries no backup of it', async () => {
  const tried: unknown[] = []
  const keeper = backupKeeper({
    vault: undefined as unknown as OpenVault,
    vaultFolder: 'nowhere',
    now: () => new Date(),
    every: 1,
    onTried: async (outcome) => void tried.push(outcome),
    onDefect: () => undefined,
  })
  await keeper.beforeLock()
  keeper.edited()
  await after(50)
  expect(tried).toEqual([])
})
