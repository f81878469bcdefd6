import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { deriveKey } from './key-derivation.ts'
import {
  isUnwrapping,
  type KeyFile,
  keyFileText,
  readKeyFile,
  unwrapWithPassphrase,
  wrapWithPassphrase,
} from './key-file.ts'
import { passphraseBytes } from './passphrase.ts'

const quick = { memoryKiB: 64, passes: 1, lanes: 1 }
const passphrase = 'neljä hyvää sanaa'

test('the derivation is Argon2id, as its reference program computes it', async () => {
  const key = await deriveKey('password', Buffer.from('somesalt'), {
    memoryKiB: 65_536,
    passes: 2,
    lanes: 1,
  })
  expect(key.toString('hex')).toBe(
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  )
})

test('the right passphrase gives the data key back, another one gives nothing', async () => {
  const dataKey = randomBytes(32)
  const file = await wrapWithPassphrase(dataKey, passphrase, quick)
  expect(await unwrapWithPassphrase(file, passphrase)).toEqual(dataKey)
  expect(await unwrapWithPassphrase(file, 'neljä hyvää sanoa')).toBeNull()
})

test('a passphrase is the same however its letters and spaces were typed', () => {
  const typed = passphraseBytes('neljä hyvää sanaa')
  expect(passphraseBytes('neljä hyvää sanaa'.normalize('NFD'))).toEqual(typed)
  expect(passphraseBytes('neljä\u00a0hyvää sanaa')).toEqual(typed)
  expect(passphraseBytes('Neljä hyvää sanaa')).not.toEqual(typed)
})

test('a key file in which any byte has changed is refused as damaged', async () => {
  const text = keyFileText(await wrapWithPassphrase(randomBytes(32), passphrase, quick))
  for (let place = 0; place < text.length; place += 1) {
    for (const other of ['0', '1', 'a', ' ', '"', '\n', 'A']) {
      if (text[place] === other) continue
      const changed = text.slice(0, place) + other + text.slice(place + 1)
      expect(readKeyFile(changed), `${other} at ${place}`).toMatchObject({ ok: false })
    }
    expect(readKeyFile(text.slice(0, place) + text.slice(place + 1))).toMatchObject({ ok: false })
  }
  expect(readKeyFile(text)).toMatchObject({ ok: true })
})

test('whoever weakens the derivation and mends the check still gets no key', async () => {
  const file = await wrapWithPassphrase(randomBytes(32), passphrase, quick)
  const weakened: KeyFile = { ...file, derivation: { ...file.derivation, lanes: 2 } }
  expect(await unwrapWithPassphrase(weakened, passphrase)).toBeNull()
})

test('a key file that would fill the memory is refused before anything is derived', async () => {
  const file = await wrapWithPassphrase(randomBytes(32), passphrase, quick)
  const hostile = { ...file, derivation: { ...file.derivation, memoryKiB: 100_000_000 } }
  expect(readKeyFile(keyFileText(hostile))).toMatchObject({ code: 'damaged' })
})

test('a key file of a later version is told apart from a damaged one', () => {
  expect(readKeyFile('{"format":"kykysilta-vault","version":2,"more":true}')).toMatchObject({
    code: 'newer',
  })
  expect(readKeyFile('{"format":"kykysilta-vault","version":')).toMatchObject({ code: 'damaged' })
})

test('it is known that a key is being derived from a passphrase, and no longer than that', async () => {
  const file = await wrapWithPassphrase(randomBytes(32), passphrase, quick)
  expect(isUnwrapping()).toBe(false)
  const unwrapped = unwrapWithPassphrase(file, passphrase)
  expect(isUnwrapping()).toBe(true)
  await unwrapped
  expect(isUnwrapping()).toBe(false)
})
