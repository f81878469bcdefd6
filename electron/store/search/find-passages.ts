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
  return [...hits.values()].flatMap((hit) => read(database, hit) ?? [])
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
  let caseNos: ReadonlySet<number> | undefined
  for (const word of words) {
    const holding = casesHolding(database, word)
    caseNos = caseNos ? common(caseNos, holding) : holding
    if (caseNos.size === 0) return []
  }
  return [...(caseNos ?? [])]
    .slice(0, mostScattered)
    .flatMap((caseNo) => words.flatMap((word) => firstIn(database, caseNo, word)))
}

function casesHolding(database: Database, word: SoughtWord): Set<number> {
  return new Set(
    expressionsOf(word).flatMap(({ table, match }) =>
      database
        .prepare(
          `SELECT DISTINCT rowid / ${passagesPerCase} AS n FROM ${table} WHERE ${table} MATCH $match`,
        )
        .all({ match })
        .map((row) => Number(row.n)),
    ),
  )
}

function firstIn(database: Database, caseNo: number, word: SoughtWord): Hit[] {
  const from = caseNo * passagesPerCase
  for (const { table, match } of expressionsOf(word)) {
    const row = database
      .prepare(
        `SELECT rowid AS n FROM ${table}
         WHERE ${table} MATCH $match AND rowid >= $from AND rowid < $to LIMIT 1`,
      )
      .get({ match, from, to: from + passagesPerCase })
    if (row) return [{ passageNo: Number(row.n), fit: 'inside' }]
  }
  return []
}

function expressionsOf(word: SoughtWord): Expression[] {
  const begins = expressionFor(word, 'beginning')
  const holds = expressionFor(word, 'inside')
  return [
    ...(begins ? [{ table: 'passage_words' as const, match: begins }] : []),
    ...(holds ? [{ table: 'passage_insides' as const, match: holds }] : []),
  ]
}

function read(database: Database, { passageNo, fit }: Hit): FoundPassage | null {
  const row = database
    .prepare(
      `SELECT case_id, place, dated, pieces FROM passages JOIN indexed_cases USING (case_no)
       WHERE passage_no = $passageNo`,
    )
    .get({ passageNo })
  if (!row) return null
  const passage: Passage = {
    place: String(row.place),
    dated: String(row.dated),
    pieces: JSON.parse(String(row.pieces)) as Piece[],
  }
  return { caseId: String(row.case_id), passage, fit }
}

const common = (one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> =>
  new Set([...one].filter((n) => other.has(n)))
