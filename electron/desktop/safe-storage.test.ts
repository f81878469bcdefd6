import { expect, test } from 'vitest'
import { type EitherSafeStorage, systemSafe } from './safe-storage.ts'

/** A system as Electron describes it, sealing with a prefix of its own. */
const aSystem = (
  backend: string,
  { available = true, prefix = 'v11' } = {},
): EitherSafeStorage => ({
  isEncryptionAvailable: () => available,
  getSelectedStorageBackend: () => backend as 'kwallet',
  encryptString: (text) => Buffer.from(prefix + [...text].reverse().join('')),
  decryptString: (sealed) => [...sealed.toString().slice(prefix.length)].reverse().join(''),
})

test('Linux keeps secrets only in a keyring that guards them', async () => {
  for (const backend of ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']) {
    expect(await systemSafe(aSystem(backend), 'linux').isSafe()).toBe(true)
  }
  for (const backend of ['basic_text', 'unknown', '']) {
    expect(await systemSafe(aSystem(backend), 'linux').isSafe()).toBe(false)
  }
})

test('a keyring that is named but not there is refused', async () => {
  const nobody = aSystem('gnome_libsecret', { available: false })
  expect(await systemSafe(nobody, 'linux').isSafe()).toBe(false)
})

test('a secret that anybody could unscramble is refused, whatever the keyring is called', async () => {
  const scrambling = aSystem('gnome_libsecret', { prefix: 'v10' })
  expect(await systemSafe(scrambling, 'linux').isSafe()).toBe(false)
})

test('Windows and Mac are believed', async () => {
  expect(await systemSafe(aSystem('', { prefix: 'v10' }), 'win32').isSafe()).toBe(true)
  expect(await systemSafe(aSystem('', { available: false }), 'darwin').isSafe()).toBe(false)
})

test('the newer calls are used where there are any', async () => {
  const newer: EitherSafeStorage = {
    isAsyncEncryptionAvailable: async () => true,
    getSelectedStorageBackend: () => 'kwallet6',
    encryptStringAsync: async (text) => Buffer.from(`v11${text}`),
    decryptStringAsync: async (sealed) => ({
      result: sealed.toString().slice(3),
      shouldReEncrypt: false,
    }),
    encryptString: () => {
      throw new Error('deprecated')
    },
    decryptString: () => {
      throw new Error('deprecated')
    },
  }
  const safe = systemSafe(newer, 'linux')
  expect(await safe.isSafe()).toBe(true)
  expect(await safe.open(await safe.seal('salaisuus'))).toBe('salaisuus')
})
