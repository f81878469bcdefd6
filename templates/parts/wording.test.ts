import { describe, expect, test } from 'vitest'
import type { Language } from '../model/blocks.ts'
import { walkWords } from '../walk/wording/words.ts'
import { partNames } from './index.ts'
import { partWording } from './wording.ts'

/** Said alike in Finnish and in the other language: names of methods, and the sections of one. */
const alike: Readonly<Record<Exclude<Language, 'fi'>, readonly string[]>> = {
  sv: [
    'Kykyviisari',
    // No Swedish names of the sections have been confirmed.
    ...['Kokonaistilanne', 'Osallisuus', 'Mieli', 'Arki', 'Taidot', 'Keho'],
  ],
  en: [],
}

/** Everything that a person reads about fields and steps, by its place. */
function sentences(words: unknown, place: string): ReadonlyMap<string, string> {
  if (typeof words === 'string') return new Map([[place, words]])
  return new Map(
    Object.entries(words as object).flatMap(([key, inner]) => [
      ...sentences(inner, `${place}/${key}`),
    ]),
  )
}

const allWords = (language: Language): ReadonlyMap<string, string> =>
  new Map([
    ...partNames.flatMap((part) => [...sentences(partWording(language, part), part)]),
    ...sentences(walkWords(language), 'walk'),
  ])

describe.each(['sv', 'en'] as const)('fields and steps in %s', (language) => {
  const finnish = allWords('fi')
  const others = allWords(language)

  test('say what the Finnish ones say, and nothing more', () => {
    expect([...others.keys()].sort()).toEqual([...finnish.keys()].sort())
    expect([...others].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('hold no Finnish', () => {
    const untranslated = [...others]
      .filter(([place, text]) => finnish.get(place) === text && !alike[language].includes(text))
      .map(([place]) => place)
    expect(untranslated).toEqual([])
  })

  test('ask where Finnish asks, and tell where it tells', () => {
    const changed = [...others].filter(
      ([place, text]) => text.endsWith('?') !== finnish.get(place)?.endsWith('?'),
    )
    expect(changed).toEqual([])
  })

  test('shout at nobody', () => {
    expect([...others.values()].filter((text) => /!|\bOK\b/.test(text))).toEqual([])
  })
})
