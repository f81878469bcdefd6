import type { Database } from '@signalapp/sqlcipher'
import { type Expression, expressionFor, expressionOf } from './expressions.ts'
import { passagesPerCase } from './keep-passages.ts'
import { type FoundPassage, fits, type Passage, type Piece } from './passage.ts'
import type { Sought, SoughtWord } from './query.ts'

/** So many passages answer a question well; more would only have to be scrolled past. */
const mostPassages = 200
/** Cases whose words lie apart, in several passages. */
const mostScattered = 30

interface Hit {
  readonly passageNo: number
  readonly fit: FoundPassage['fit']
}

/** Passages that answer a query, the best fit first, then the newest. */
export function findPassages(database: Database, sought: Sought): FoundPassage[] {
  const hits = new Map<number, Hit>()
  for (const fit of fits) {
    const expression = expressionOf(sought, fit)
    const room = mostPassages - hits.size
    if (!expression || room <= 0) continue
    for (const passageNo of matching(database, expression, room)) {
      if (!hits.has(passageNo)) hits.set(passageNo, { passageNo, fit })
    }
  }
  const scattered = hits.size < mostScattered ? scatteredHits(database, sought) : []
  for (const hit of scattered) if (!hits.has(hit.passageNo)) hits.set(hit.passageNo, hit)
  return read(database, [...hits.values()])
}

const matching = (database: Database, { table, match }: Expression, most: number): number[] =>
  database
    .prepare(
      `SELECT rowid AS n FROM ${table} WHERE ${table} MATCH $match ORDER BY rowid DESC LIMIT $most`,
    )
    .all({ match, most })
    .map((row) => Number(row.n))

/** Passages of cases that hold every word, though no passage of theirs does. */
function scatteredHits(database: Database, { words, phrases }: Sought): Hit[] {
  if (words.length < 2 || phrases.length > 0) return []
  const caseNos = casesWithAll(database, words)
  const places = words.map((word) => firstPlaces(database, caseNos, word))
  return caseNos.flatMap((caseNo) =>
    places.flatMap((place) => {
      const passageNo = place.get(caseNo)
      return passageNo === undefined ? [] : [{ passageNo, fit: 'inside' as const }]
    }),
  )
}

/**
 * The newest cases that hold every word. What stands inside of words takes ten times as long to look
 * up, so it is asked only when beginnings give too few.
 */
function casesWithAll(database: Database, words: readonly SoughtWord[]): number[] {
  const byBeginning = commonCases(
    database,
    words.map((word) => expressionsOf(word).slice(0, 1)),
  )
  if (byBeginning.length >= mostScattered) return byBeginning
  return commonCases(database, words.map(expressionsOf))
}

/** Cases in which for each word one of its expressions holds; all in one question. */
function commonCases(database: Database, ofWords: readonly (readonly Expression[])[]): number[] {
  if (ofWords.some((expressions) => expressions.length === 0)) return []
  const asked: Record<string, string | number> = { most: mostScattered }
  const sets = ofWords.map((expressions, word) => {
    const holding = expressions.map(({ table, match }, which) => {
      asked[`match${word}x${which}`] = match
      return `SELECT rowid / ${passagesPerCase} AS n FROM ${table}
        WHERE ${table} MATCH $match${word}x${which}`
    })
    return `SELECT n FROM (${holding.join(' UNION ALL ')})`
  })
  return database
    .prepare(`${sets.join(' INTERSECT ')} ORDER BY n DESC LIMIT $most`)
    .all(asked)
    .map((row) => Number(row.n))
}

/** The first passage of each case that holds a word, by the case's number. */
function firstPlaces(
  database: Database,
  caseNos: readonly number[],
  word: SoughtWord,
): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (const { table, match } of expressionsOf(word)) {
    const cases = caseNos.filter((caseNo) => !places.has(caseNo))
    if (cases.length === 0) break
    const rows = database
      .prepare(
        `SELECT rowid / ${passagesPerCase} AS caseNo, min(rowid) AS n FROM ${table}
         WHERE ${table} MATCH $match
           AND rowid / ${passagesPerCase} IN (SELECT value FROM json_each($cases))
         GROUP BY caseNo`,
      )
      .all({ match, cases: JSON.stringify(cases) })
    for (const { caseNo, n } of rows) places.set(Number(caseNo), Number(n))
  }
  return places
}

function expressionsOf(word: SoughtWord): Expression[] {
  const begins = expressionFor(word, 'beginning')
  const holds = expressionFor(word, 'inside')
  return [
    ...(begins ? [{ table: 'passage_words' as const, match: begins }] : []),
    ...(holds ? [{ table: 'passage_insides' as const, match: holds }] : []),
  ]
}

/** The passages in the order of the hits, in one question. */
function read(database: Database, hits: readonly Hit[]): FoundPassage[] {
  const rows = database
    .prepare(
      `SELECT passage_no, case_id, place, dated, pieces
       FROM json_each($numbers) JOIN passages ON passage_no = value
         JOIN indexed_cases USING (case_no)`,
    )
    .all({ numbers: JSON.stringify(hits.map(({ passageNo }) => passageNo)) })
  const byNumber = new Map(rows.map((row) => [Number(row.passage_no), row]))
  return hits.flatMap(({ passageNo, fit }) => {
    const row = byNumber.get(passageNo)
    if (!row) return []
    const passage: Passage = {
      place: String(row.place),
      dated: String(row.dated),
      pieces: JSON.parse(String(row.pieces)) as Piece[],
    }
    return [{ caseId: String(row.case_id), passage, fit }]
  })
}
