import sqlcipher, { type Database } from '@signalapp/sqlcipher'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../migrations/index.ts'
import { fitOfText } from './hits.ts'
import { keepPassages, passagesPerCase } from './keep-passages.ts'
import { soughtBy } from './query.ts'
import { scatteredPlaces } from './scattered.ts'

let database: Database
beforeEach(() => {
  database = new sqlcipher(':memory:', { cacheStatements: true })
  migrate(database)
})
afterEach(() => database.close())

/** Texts of each case's passages, the oldest case first. */
type Corpus = readonly (readonly string[])[]

function index(corpus: Corpus): void {
  for (const [at, texts] of corpus.entries()) {
    const put = texts.map((text, n) => {
      const place = `observations/${n}`
      return { place, dated: '', pieces: [{ place, text }] }
    })
    keepPassages(database, `c${at}`, { put, drop: [], isWhole: true })
  }
}

/** Which case and which passage of it, for each word, as it would be found by reading everything. */
const byReading = (corpus: Corpus, query: string, most: number) =>
  corpus
    .map((texts, at) => ({
      case: at,
      passages: soughtBy(query).words.map((word) =>
        texts.findIndex((text) => fitOfText({ words: [word], phrases: [] }, text) !== null),
      ),
    }))
    .filter(({ passages }) => !passages.includes(-1))
    .toReversed()
    .slice(0, most)

function byIndex(query: string, limits: { cases: number; passages: number }) {
  const cases = new Map(
    database
      .prepare('SELECT case_no, case_id FROM indexed_cases')
      .all()
      .map((row) => [Number(row.case_no), Number(String(row.case_id).slice(1))]),
  )
  return scatteredPlaces(database, soughtBy(query).words, limits).map((places) => ({
    case: cases.get(Math.floor((places[0] ?? 0) / passagesPerCase)),
    passages: places.map((place) => place % passagesPerCase),
  }))
}

const words = ['melu', 'avomelu', 'puro', 'tauolla', 'tauko', 'selkä', 'työtä', 'kirja', 'ohje']
const sought = ['melu', 'puro', 'tauko', 'selkä', 'työ', 'kirja', 'ohje', 'oh']
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })

test('cases whose words lie apart are those that reading everything would find', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { maxLength: 5 }), { minLength: 1, maxLength: 14 }),
      fc.uniqueArray(fc.constantFrom(...sought), { minLength: 2, maxLength: 3 }),
      fc.record({
        cases: fc.integer({ min: 1, max: 5 }),
        passages: fc.integer({ min: 1, max: 9 }),
      }),
      (drawn, asked, limits) => {
        database.exec('DELETE FROM passages; DELETE FROM indexed_cases')
        database.exec('DELETE FROM passage_words; DELETE FROM passage_insides')
        const corpus = drawn.map((texts) => texts.map((some) => some.join(' ')))
        index(corpus)
        const query = asked.join(' ')
        const read = byReading(corpus, query, limits.cases)
        expect(byIndex(query, limits)).toEqual(read)
        found += read.length
      },
    ),
    { numRuns: 300 },
  )
  expect(found).toBeGreaterThan(100)
})

test('a word that no case holds leaves nothing to find', () => {
  index([['melu puro'], ['melu']])
  expect(byIndex('melu kvasaari', { cases: 5, passages: 1 })).toEqual([])
})
