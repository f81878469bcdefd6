import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aino, passphrase, quick } from '../../test/people/at-the-desk.ts'
import { services } from '../core/services.ts'
import type { AskCore } from './answers.ts'
import { deviceAnswers } from './device-unlock.ts'

let home: string
let ask: AskCore
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'device-'))
  const { answer } = services({ vaultFolder: join(home, 'vault'), strength: quick })
  ask = async (name, input) => (await answer(name, input)) as never
  await ask('vault.create', { passphrase, person: aino })
})
afterEach(async () => {
  await ask('vault.lock', {})
  await rm(home, { recursive: true })
})

/** A system that guards secrets, or says that it does not. */
const system = (isSafe: boolean) => ({
  isSafe: async () => isSafe,
  seal: async (secret: string) => Buffer.from([...secret].reverse().join('')),
  open: async (sealed: Buffer) => [...sealed.toString()].reverse().join(''),
})
const onDevice = (isSafe = true) => deviceAnswers(ask, system(isSafe), join(home, 'device-key'))

test('a device that keeps the secret opens the vault without the passphrase', async () => {
  const device = onDevice()
  expect(await device['device.allow']({})).toMatchObject({ ok: true })
  expect(await device['device.state']({})).toMatchObject({ value: { offered: true, kept: true } })
  await ask('vault.lock', {})
  expect(await device['device.unlock']({})).toMatchObject({ value: { person: aino } })
})

test('a system that keeps secrets in plain text is neither offered nor used', async () => {
  const device = onDevice(false)
  expect(await device['device.state']({})).toMatchObject({ value: { offered: false, kept: false } })
  expect(await device['device.allow']({})).toMatchObject({ code: 'notOffered' })
  await expect(readFile(join(home, 'device-key'))).rejects.toThrow('ENOENT')
})

test('a device that was told to forget opens nothing, and the passphrase still does', async () => {
  const device = onDevice()
  await device['device.allow']({})
  const kept = await readFile(join(home, 'device-key'), 'utf8')
  await device['device.forget']({})
  await ask('vault.lock', {})
  expect(await device['device.unlock']({})).toMatchObject({ code: 'deviceForgotten' })
  const secret = new Uint8Array(Buffer.from([...kept].reverse().join(''), 'base64'))
  expect(await ask('device.openWith', { secret })).toMatchObject({ code: 'deviceForgotten' })
  expect(await ask('vault.unlock', { passphrase })).toMatchObject({ ok: true })
})
