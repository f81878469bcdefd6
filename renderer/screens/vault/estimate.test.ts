import { expect, test } from 'vitest'
import { fi } from '../../wording/fi.ts'
import { estimate, leastScore } from './estimate.ts'

const scoreOf = async (passphrase: string, own: readonly string[] = []) =>
  (await estimate(passphrase, own)).score

test('a few words that have nothing to do with each other are strong', async () => {
  expect(await scoreOf('kanervainen kangas ja sumu')).toBeGreaterThanOrEqual(leastScore)
  expect(await scoreOf('neljä hiljaista kuikkaa suolla')).toBeGreaterThanOrEqual(leastScore)
})

test('rows of keys, repeats, known passwords and common Finnish words are weak', async () => {
  for (const weak of [
    'qwertyuiopå',
    'aaaaaaaaaaaa',
    'salasana1234',
    'perkele12345',
    '123456789012',
  ]) {
    expect(await scoreOf(weak), weak).toBeLessThan(leastScore)
  }
})

test('a person’s own name makes no passphrase', async () => {
  const own = ['Aino Puro', 'Pohjanrannan hyvinvointialue']
  expect(await scoreOf('pohjanrannan', own)).toBeLessThan(leastScore)
})

test('whatever the estimator warns of has Finnish words', async () => {
  const warnings = await Promise.all(
    ['qwertyuiop', 'aaaaaaaa', 'abcdefgh', '2024', '24.12.2024', 'password', 'aino', 'marjatta']
      .concat(['passw0rd1', 'abcabcabcabc', 'zxcfr', 'virtanen'])
      .map(async (typed) => (await estimate(typed, ['aino'])).warning),
  )
  const spoken = warnings.filter((warning) => warning !== '')
  expect(spoken.length).toBeGreaterThan(6)
  expect(spoken.filter((warning) => !Object.hasOwn(fi.strength, warning))).toEqual([])
})
