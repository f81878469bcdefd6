import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { calls } from '../../electron/contract/calls.ts'
import { desktopWords } from '../../electron/desktop/wording/words.ts'
import { recoverySheetWords } from '../../templates/documents/recovery-sheet/wording/words.ts'
import { type Language, languages } from '../../templates/model/blocks.ts'
import { wordings } from './languages.ts'

/** Values for every name that any sentence asks for. */
const values = {
  ...Object.fromEntries(
    ['name', 'time', 'date', 'step', 'number', 'done', 'all', 'min', 'max', 'options', 'code']
      .concat(['id', 'label', 'what', 'position', 'names', 'fileName', 'reason', 'document'])
      .concat(['length', 'groups', 'machine', 'places', 'device', 'folder', 'when', 'language'])
      .concat(['title', 'who', 'percent', 'size', 'line', 'expected', 'found', 'meaning', 'text'])
      .concat(['field', 'source', 'at', 'words', 'theme', 'themes', 'figure', 'of', 'meeting'])
      .concat(['goal', 'shown'])
      .map((name) => [name, 'x']),
  ),
}

/** Every sentence by its key; sentences made by a function are said with signs for values. */
function sentences(messages: unknown, path: readonly string[] = []): ReadonlyMap<string, string> {
  if (typeof messages === 'string') return new Map([[path.join('.'), messages]])
  if (typeof messages === 'function') return new Map([[path.join('.'), messages('{a}', '{b}')]])
  return new Map(
    Object.entries(messages as object).flatMap(([key, value]) => [
      ...sentences(value, [...path, key]),
    ]),
  )
}

const windowSentences = (language: Language) => sentences(wordings[language].messages)
const allSentences = (language: Language) =>
  new Map([
    ...windowSentences(language),
    ...sentences(desktopWords(language), ['desktop']),
    ...sentences(recoverySheetWords(language), ['recoverySheet']),
  ])

const translator = (language: Language) => {
  const problems: string[] = []
  const translate = createTranslator({
    locale: wordings[language].locale,
    messages: wordings[language].messages as Record<string, unknown>,
    onError: (error) => problems.push(error.message),
  }) as unknown as (key: string, values: object) => string
  return { say: (key: string, count: number) => translate(key, { ...values, count }), problems }
}

/** What a sentence is filled in with: `{name}`, and `{count` of a plural. */
const holes = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+)[},]/g)].map(([, name]) => name))].sort()

describe.each(languages)('the window in %s', (language) => {
  test('can say every sentence of none, one and many', () => {
    const { say, problems } = translator(language)
    for (const key of windowSentences(language).keys()) {
      for (const count of [0, 1, 7]) say(key, count)
    }
    expect(problems).toEqual([])
  })

  test('has a sentence for every outcome of the contract', () => {
    const codes = Object.values(calls).flatMap(({ fails }) => fails as readonly string[])
    const wordless = [...codes, 'unreachable', 'badRequest'].filter(
      (code) => !Object.hasOwn(wordings[language].messages.failures, code),
    )
    expect(wordless).toEqual([])
  })

  test('shouts at nobody and does not speak the language of machines', () => {
    const { say } = translator(language)
    const all = [...windowSentences(language).keys()].map((key) => say(key, 2))
    expect(
      all.filter((text) => /!|(?<!\p{L})ok(?!\p{L})|syötä|mata in|please/iu.test(text)),
    ).toEqual([])
  })
})

/** Said alike in Finnish and in the other language: names, and words that both have. */
const alike: Readonly<Record<Exclude<Language, 'fi'>, readonly string[]>> = {
  sv: ['Kykysilta', 'PDF', 'Word', 'Kykyviisari®', 'Kykyviisari® {figure} %'],
  en: ['Kykysilta', 'PDF', 'Word', 'Kykyviisari®'],
}

describe.each(['sv', 'en'] as const)(
  'the words of the window, its menus and its sheet in %s',
  (language) => {
    const finnish = allSentences('fi')
    const others = allSentences(language)

    test('say what the Finnish ones say, and nothing more', () => {
      expect([...others.keys()].sort()).toEqual([...finnish.keys()].sort())
      expect([...others].filter(([, text]) => text.trim() === '')).toEqual([])
    })

    test('are filled in with the same values', () => {
      const differing = [...others].filter(
        ([key, text]) => `${holes(text)}` !== `${holes(finnish.get(key) ?? '')}`,
      )
      expect(differing).toEqual([])
    })

    test('hold no Finnish', () => {
      const untranslated = [...others].filter(
        ([key, text]) =>
          finnish.get(key) === text &&
          !alike[language].includes(text) &&
          /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')),
      )
      expect(untranslated).toEqual([])
    })
  },
)

test('one is said as one and many as many', () => {
  const say = (language: Language, count: number) => translator(language).say('home.count', count)
  expect(say('fi', 1)).toBe('Yksi arviointi.')
  expect(say('fi', 3)).toBe('3 arviointia.')
  expect(say('sv', 1)).toBe('En bedömning.')
  expect(say('en', 3)).toBe('3 assessments.')
})
