import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { calls } from '../../electron/contract/calls.ts'
import { fi } from './fi.ts'

/** Values for every name that any sentence asks for. */
const values = {
  ...Object.fromEntries(
    ['name', 'time', 'date', 'step', 'number', 'done', 'all', 'min', 'max', 'options', 'code']
      .concat(['id', 'label', 'what', 'position', 'names', 'fileName', 'reason', 'document'])
      .concat(['length', 'groups', 'machine', 'places', 'device', 'folder', 'when', 'title', 'who'])
      .concat(['percent', 'size'])
      .map((name) => [name, 'x']),
  ),
}

function sentences(messages: object, path: readonly string[] = []): readonly string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[...path, key].join('.')] : sentences(value, [...path, key]),
  )
}

const say = (key: string, count: number) => {
  const problems: string[] = []
  const translate = createTranslator({
    locale: 'fi-FI',
    messages: fi as Record<string, unknown>,
    onError: (error) => problems.push(error.message),
  }) as unknown as (key: string, values: object) => string
  return { said: translate(key, { ...values, count }), problems }
}

test('every sentence can be said of none, one and many', () => {
  const broken = sentences(fi).flatMap((key) =>
    [0, 1, 7].flatMap((count) => say(key, count).problems.map((problem) => `${key}: ${problem}`)),
  )
  expect(broken).toEqual([])
})

test('every outcome of the contract has a sentence', () => {
  const codes = Object.values(calls).flatMap(({ fails }) => fails as readonly string[])
  const wordless = [...codes, 'unreachable', 'badRequest'].filter(
    (code) => !Object.hasOwn(fi.failures, code),
  )
  expect(wordless).toEqual([])
})

test('nobody is shouted at, and nothing is said in the language of machines', () => {
  const all = sentences(fi).map((key) => say(key, 2).said)
  expect(all.filter((text) => /!|\bOK\b|syötä/i.test(text))).toEqual([])
})

test('one is said as one and many as many', () => {
  expect(say('home.count', 1).said).toBe('Yksi arviointi.')
  expect(say('home.count', 3).said).toBe('3 arviointia.')
})
