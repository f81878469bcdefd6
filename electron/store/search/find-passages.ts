import type { Database } from '@signalapp/sqlcipher'
import { type Expression, expressionOf } from './expressions.ts'
import { type FoundPassage, fits, type Passage, type Piece } from './passage.ts'
import type { Sought } from './query.ts'
import { scatteredPlaces } from './scattered.ts'

/** So many passages answer a question well; more would only have to be scrolled past. */
const mostPassages = 200
/** With fewer, cases are looked for in which the words lie apart. */
const fewPassages = 30

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
  const scattered = hits.size < fewPassages ? scatteredHits(database, sought) : []
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
  return scatteredPlaces(database, words).flatMap((places) =>
    places.map((passageNo) => ({ passageNo, fit: 'inside' as const })),
  )
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
