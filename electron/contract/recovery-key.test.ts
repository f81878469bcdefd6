import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  groupLength,
  isGroupSound,
  readableFingerprint,
  readRecoveryKey,
  recoveryGroups,
  recoverySecretLength,
} from './recovery-key.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secrets = fc.uint8Array({ minLength: recoverySecretLength, maxLength: recoverySecretLength })
const isRefused = (typed: string) => !readRecoveryKey(typed).ok

test('a key that was printed reads back as it was, however it is typed', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const groups = recoveryGroups(secret)
      expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{5}$/.test(group))).toBe(true)
      const careless = groups.join(' – ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
      for (const typed of [groups.join('-'), groups.join(''), careless]) {
        expect(readRecoveryKey(typed)).toEqual({ ok: true, secret })
      }
    }),
  )
})

test('no single wrong sign goes unseen, and the group that holds it is named', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const key = recoveryGroups(secret).join('')
      for (let place = 0; place < key.length; place += 1) {
        for (const sign of alphabet) {
          if (sign === key[place]) continue
          const typed = key.slice(0, place) + sign + key.slice(place + 1)
          const wrong = [Math.floor(place / groupLength)]
          expect(readRecoveryKey(typed)).toEqual({ ok: false, wrong })
        }
      }
    }),
    { numRuns: 20 },
  )
})

test('no two signs that changed places go unseen, wherever they stand', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const signs = [...recoveryGroups(secret).join('')]
      for (let left = 0; left < signs.length; left += 1) {
        for (let right = left + 1; right < signs.length; right += 1) {
          if (signs[left] === signs[right]) continue
          const typed = signs.with(left, signs[right] ?? '').with(right, signs[left] ?? '')
          expect(isRefused(typed.join(''))).toBe(true)
        }
      }
    }),
    { numRuns: 50 },
  )
})

test('no two groups that changed places go unseen', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const groups = recoveryGroups(secret)
      for (let left = 0; left < groups.length; left += 1) {
        for (let right = left + 1; right < groups.length; right += 1) {
          const typed = groups.with(left, groups[right] ?? '').with(right, groups[left] ?? '')
          expect(isRefused(typed.join(' '))).toBe(true)
        }
      }
    }),
  )
})

test('a key with a sign too few or too many is refused', () => {
  const key = recoveryGroups(new Uint8Array(recoverySecretLength).fill(77)).join('-')
  expect(isRefused(key.slice(1))).toBe(true)
  expect(isRefused(`${key}0`)).toBe(true)
  expect(isRefused('')).toBe(true)
  expect(isGroupSound('', 0)).toBe(false)
})

test('a fingerprint is read in groups of four', () => {
  expect(readableFingerprint(Uint8Array.of(0, 255, 0, 255, 0, 1, 2, 3, 4, 5))).toMatch(
    /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/,
  )
})
