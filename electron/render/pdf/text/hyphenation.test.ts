import { expect, test } from 'vitest'
import { hyphenationPoints } from './hyphenation.ts'

const broken = (word: string, language: string) => {
  const points = [0, ...hyphenationPoints(word, language), word.length]
  return points.slice(1).map((end, index) => word.slice(points[index], end))
}

test('a Finnish word is broken between its syllables', () => {
  expect(broken('toimintaterapeutti', 'fi')).toEqual(['toi', 'min', 'ta', 'te', 'ra', 'peutti'])
})

test('at least three letters stay on either side', () => {
  for (const [language, word] of [
    ['fi', 'asiantuntija'],
    ['sv', 'arbetsförmåga'],
    ['en', 'rehabilitation'],
  ] as const) {
    const parts = broken(word, language)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts[0]?.length).toBeGreaterThanOrEqual(3)
    expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(3)
  }
})

test('a soft hyphen that the writer typed outranks the patterns', () => {
  expect(broken('kaivos\u00ADauk\u00ADko', 'fi')).toEqual(['kaivos\u00AD', 'auk\u00AD', 'ko'])
})

test('an address and an unknown language are not hyphenated', () => {
  expect(hyphenationPoints('leyla.demirkaya@example.fi', 'fi')).toEqual([])
  expect(hyphenationPoints('değerlendirme', 'tr')).toEqual([])
})
