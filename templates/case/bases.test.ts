import { expect, test } from 'vitest'
import type { Answers, RecordAnswers } from '../model/answers.ts'
import type { PartName } from '../parts/index.ts'
import { changedBases, hashNow } from './bases.ts'

const observed = (text: string | null): Answers => ({
  observations:
    text === null ? [] : [{ recordId: 'r1', answers: { id: 'o1', date: '2026-02-03', text } }],
})
const caseOf =
  (observations: Answers, multiActorSummary: Answers) =>
  (part: PartName): Answers =>
    part === 'observations' ? observations : part === 'multiActorSummary' ? multiActorSummary : {}

const hashOf = (text: string | null) => hashNow(caseOf(observed(text), {}), 'o1')
const look = (recordId: string, hash: string, on: string): RecordAnswers => ({
  recordId,
  answers: { entry: 'o1', hash, on, by: 'Aino Puro', how: 'confirmed' },
})
const conclusion = (seen: readonly RecordAnswers[]): Answers => ({
  conclusions: [
    {
      recordId: 'c1',
      answers: {
        text: 'Jaksaa.',
        grounds: 'entries',
        entries: [{ recordId: 'l1', answers: { text: 'o1' } }],
        seen,
      },
    },
  ],
})
const changed = (text: string | null, seen: readonly RecordAnswers[]) =>
  changedBases(caseOf(observed(text), conclusion(seen))).length

test('a conclusion rests calmly until its entry reads otherwise, and again when it is stood by', () => {
  const first = look('s1', hashOf('Kantoi.'), '2026-03-01T10:00:00.000Z')
  expect(changed('Kantoi.', [first])).toBe(0)
  expect(changed('Ei kantanut.', [first])).toBe(1)
  const second = look('s2', hashOf('Ei kantanut.'), '2026-03-02T10:00:00.000Z')
  expect(changed('Ei kantanut.', [first, second])).toBe(0)
  // Back to the words of before, which nobody has stood by since.
  expect(changed('Kantoi.', [first, second])).toBe(1)
})

test('an entry that was removed is a changed basis, and can be stood by as such', () => {
  const first = look('s1', hashOf('Kantoi.'), '2026-03-01T10:00:00.000Z')
  expect(changed(null, [first])).toBe(1)
  expect(changed(null, [first, look('s2', hashOf(null), '2026-03-02T10:00:00.000Z')])).toBe(0)
})

test('looks of two people who worked apart count in any order in which they meet', () => {
  const ainos = look('s1', hashOf('Kantoi.'), '2026-03-01T10:00:00.000Z')
  const mikkos = look('s2', hashOf('Ei kantanut.'), '2026-03-01T10:00:00.000Z')
  for (const text of ['Kantoi.', 'Ei kantanut.']) {
    expect(changed(text, [ainos, mikkos])).toBe(changed(text, [mikkos, ainos]))
  }
})

test('a conclusion of which nobody has said what was seen is not called changed', () => {
  expect(changed('Mitä tahansa.', [])).toBe(0)
})

const citing = (text: string): Answers => ({
  workPerformance: { physical: text },
  summaryCitations: [
    {
      recordId: 'q1',
      answers: {
        source: 'o1',
        hash: hashOf('Kantoi.'),
        words: 'Kantoi.',
        told: 'havainto 3.2.2026',
        place: 'workPerformance/physical',
      },
    },
  ],
})
const changedCitations = (text: string, now: string) =>
  changedBases(caseOf(observed(now), citing(text)))

test('a citation is marked when its source changes, as long as the text still tells the source', () => {
  expect(changedCitations('”Kantoi.” (havainto 3.2.2026)', 'Kantoi.')).toEqual([])
  const [literal] = changedCitations('”Kantoi.” (havainto 3.2.2026)', 'Ei kantanut.')
  expect(literal).toMatchObject({ kind: 'citation', place: ['workPerformance', 'physical'] })
  expect(literal?.citation?.isLiteral).toBe(true)
  const [edited] = changedCitations('”Kantoi kovasti.” (havainto 3.2.2026)', 'Ei kantanut.')
  expect(edited?.citation?.isLiteral).toBe(false)
  expect(changedCitations('Omat sanani.', 'Ei kantanut.')).toEqual([])
})

test('a conclusion that rests on somebody’s own words is told when they are said otherwise', () => {
  const answersWith =
    (enjoyment: string, wentWell: string, multiActorSummary: Answers) =>
    (part: PartName): Answers =>
      ({
        clientVoice: { clientView: { enjoyment } },
        workplaceFeedback: { workplaceFeedback: { wentWell, givenOn: '2026-04-20' } },
        multiActorSummary,
      })[part as string] ?? {}
  const sources = ['clientView/enjoyment', 'workplaceFeedback/wentWell']
  const before = answersWith('Viihdyin.', 'Oli ajoissa.', {})
  const seen = sources.map((entry, index) => ({
    recordId: `s${index}`,
    answers: { entry, hash: hashNow(before, entry), on: '2026-03-01', by: '', how: 'linked' },
  }))
  const entries = sources.map((text, index) => ({ recordId: `l${index}`, answers: { text } }))
  const answers = { text: 'Jaksaa.', grounds: 'entries', entries, seen }
  const summary = { conclusions: [{ recordId: 'c1', answers }] }
  const changed = (enjoyment: string, wentWell: string) =>
    changedBases(answersWith(enjoyment, wentWell, summary)).map(({ source }) => source)
  expect(changed('Viihdyin.', 'Oli ajoissa.')).toEqual([])
  expect(changed('En viihtynyt.', 'Oli ajoissa.')).toEqual(['clientView/enjoyment'])
  expect(changed('Viihdyin.', '')).toEqual(['workplaceFeedback/wentWell'])
})
