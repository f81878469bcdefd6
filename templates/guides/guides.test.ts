import { describe, expect, test } from 'vitest'
import { readThrough } from '../documents/reading.testing.ts'
import { languages } from '../model/blocks.ts'
import { steps } from '../walk/steps.ts'
import { shapeOf } from './guide.ts'
import { findInGuides, guides, guidesFor, linesOfGuide } from './index.ts'
import { guidePaper } from './paper.ts'
import { guideWords } from './wording/words.ts'

describe.each(guides)('the guide $name', (guide) => {
  const { texts, steps: serves } = guide

  test('says the same things in every language', () => {
    for (const language of languages) expect(shapeOf(texts[language])).toEqual(shapeOf(texts.fi))
  })

  test('says where it is from, and serves some step', () => {
    for (const language of languages) expect(texts[language].source).not.toBe('')
    expect(serves.length).toBeGreaterThan(0)
  })

  test('says on paper all that it says on the screen, in the same order', () => {
    for (const language of languages) {
      const text = readThrough(guidePaper(guide, language))
      const { isNot } = guideWords(language)
      expect(text).toContain(isNot)
      let at = 0
      for (const line of [...linesOfGuide(texts[language]), texts[language].source]) {
        const found = text.indexOf(line, at)
        expect(found, line).toBeGreaterThanOrEqual(at)
        at = found + line.length
      }
    }
  })

  test('is short enough to be read beside a form, and shouts at nobody', () => {
    for (const language of languages) {
      const lines = linesOfGuide(texts[language])
      expect(lines.filter((line) => line.includes('!'))).toEqual([])
      expect(lines.filter((line) => line.length > 320)).toEqual([])
      expect(lines.join(' ').split(/\s+/).length).toBeLessThan(450)
    }
  })
})

test('a guide is found by words in any order, with the line that holds one', () => {
  const [first, ...others] = findInGuides(guides, 'tulkki esimieheltä', 'fi')
  expect(first?.guide.name).toBe('language')
  expect(others).toEqual([])
  expect(findInGuides(guides, 'kuulosuojaimet', 'fi')[0]?.line).toContain('kuulosuojaimet')
  expect(findInGuides(guides, 'avaruusmatka', 'fi')).toEqual([])
})

test('those that serve the step come first, and none is lost', () => {
  for (const { name } of steps) expect(guidesFor(name)).toHaveLength(guides.length)
  expect(guidesFor('consent')[0]?.name).toBe('language')
})
