import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationBetween, citationRenewed, citedText, type Telling, wordsNow } from './cite.ts'
import { type Entry, entriesIn } from './entries.ts'

const telling: Telling = {
  language: 'fi',
  nameOf: (who) => (who === 'a1' ? 'Aino Puro' : who),
}
const entry = (part: string, answers: Record<string, unknown>): Entry => {
  const found = entriesIn((name) => (name === part ? answers : {}) as never)[0]
  if (!found) throw new Error('No entry')
  return found
}
const seen = entry('observations', {
  observations: [
    {
      recordId: 'r1',
      answers: { id: 'o1', date: '2026-02-03', actorId: 'a1', task: 'lajittelu', text: 'Väsyi.' },
    },
  ],
})

test('a citation tells its words, the day, the task and the observer', () => {
  expect(citedText(telling, seen).text).toBe('”Väsyi.” (havainto 3.2.2026, lajittelu, Aino Puro)')
})

test('a measurement is told by its figures, and what was left empty is no zero', () => {
  const answers = { id: 'k1', date: '2026-01-26', percentages: { overall: 52, mind: 0 } }
  const measured = entry('abilitator', {
    abilitator: { measurements: [{ recordId: 'r', answers }] },
  })
  const { text } = citedText(telling, measured)
  expect(text).toContain('Kykyviisari® 26.1.2026: Kokonaistilanne 52 %, Osallisuus ei tulosta')
  expect(text).toContain('Mieli 0 %')
})

test('a citation stands apart from the words around it, and never twice', () => {
  expect(citationBetween('Hän jaksoi.', 'X', '')).toBe(' X')
  expect(citationBetween('Hän jaksoi. ', 'X', ' Lisäksi')).toBe('X')
  expect(citationBetween('', 'X', 'Lisäksi')).toBe('X ')
})

test('a part that was cited becomes the same part of the corrected source', () => {
  const before = 'Tuli ajoissa. Kantoi kymmenen kiloa. Lähti kotiin.'
  const after = 'Tuli ajoissa ja iloisena. Kantoi viisi kiloa. Lähti kotiin.'
  expect(wordsNow(before, 'Kantoi kymmenen kiloa.', after)).toBe('Kantoi viisi kiloa.')
  expect(wordsNow(before, before, after)).toBe(after)
  expect(wordsNow(null, 'Kantoi', after)).toBe(after)
})

test('an unchanged source gives the cited words back, whichever they were', () => {
  const sentences = fc.array(fc.constantFrom('Tuli ', 'työhön. ', 'Väsyi ', 'pian. ', 'ÄÖ 😀 '), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(sentences, fc.nat(), fc.nat(), (pieces, one, other) => {
      const text = pieces.join('')
      const words = pieces.slice(one % pieces.length, (one % pieces.length) + 1 + (other % 4))
      const cited = words.join('').trim()
      expect(wordsNow(text, cited, text)).toBe(cited)
    }),
  )
})

test('renewing a citation leaves every other word of the text alone', () => {
  const text = 'Alku. ”Väsyi.” (havainto 3.2.2026) Omat sanat. ”Muu.” (havainto 4.2.2026)'
  const old = { words: 'Väsyi.', told: 'havainto 3.2.2026' }
  const now = { words: 'Jaksoi $& hyvin.', told: 'havainto 5.2.2026' }
  expect(citationRenewed(text, old, now)).toBe(
    'Alku. ”Jaksoi $& hyvin.” (havainto 5.2.2026) Omat sanat. ”Muu.” (havainto 4.2.2026)',
  )
})
