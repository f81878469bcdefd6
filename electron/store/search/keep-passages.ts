import type { Database } from '@signalapp/sqlcipher'
import { mergeIndexes } from './merge.ts'
import { type Passage, type PassageUpdate, passageRules, searchForm } from './passage.ts'

/** What a whole case adds is put together with what is there in steps of about so many pages. */
const pagesAWhole = 64

/** Room for the passages of one case in the numbers of all passages. */
export const passagesPerCase = 2 ** 20

/** Stands in the place of the rules while what is written in a case is ahead of its passages. */
const owing = -passageRules

/**
 * Writes what edits did to the passages of a case. Of a case that is not indexed yet, only a whole
 * update is taken: it is indexed from nothing when its turn comes.
 *
 * @param isOwed whether the update holds all that the passages lack since {@link owePassages}
 * @returns whether the case can now be found by all that is in it
 */
export function keepPassages(
  database: Database,
  caseId: string,
  update: PassageUpdate,
  isOwed = false,
): boolean {
  const known = database
    .prepare('SELECT case_no, rules FROM indexed_cases WHERE case_id = $caseId')
    .get({ caseId })
  const settles = update.isWhole || (isOwed && known?.rules === owing)
  if (!settles && known?.rules !== passageRules) return false
  const caseNo = known ? Number(known.case_no) : newCaseNo(database, caseId)
  if (update.isWhole) dropAll(database, caseNo)
  if (settles) {
    database
      .prepare('UPDATE indexed_cases SET rules = $passageRules WHERE case_no = $caseNo')
      .run({ passageRules, caseNo })
  }
  for (const place of update.drop) drop(database, caseNo, place)
  for (const passage of update.put) put(database, caseNo, passage)
  // Many cases may come one after another, with no pause between them.
  if (update.isWhole) mergeIndexes(database, pagesAWhole)
  return true
}

/** What is written in an indexed case will be ahead of its passages. */
export function owePassages(database: Database, caseId: string): void {
  database
    .prepare(
      'UPDATE indexed_cases SET rules = $owing WHERE case_id = $caseId AND rules = $passageRules',
    )
    .run({ owing, caseId, passageRules })
}

/** Cases that are not indexed by today's rules, or not as they were written last. */
export const casesToIndex = (database: Database): string[] =>
  database
    .prepare(
      `SELECT case_id FROM cases WHERE case_id NOT IN
         (SELECT case_id FROM indexed_cases WHERE rules = $passageRules)
       ORDER BY edited_at DESC`,
    )
    .all({ passageRules })
    .map((row) => String(row.case_id))

/** The case is indexed from nothing when its turn comes. */
export function forgetIndexOf(database: Database, caseId: string): void {
  database.prepare('UPDATE indexed_cases SET rules = 0 WHERE case_id = $caseId').run({ caseId })
}

function newCaseNo(database: Database, caseId: string): number {
  database.prepare('INSERT INTO indexed_cases (case_id, rules) VALUES ($caseId, 0)').run({ caseId })
  const row = database
    .prepare('SELECT case_no FROM indexed_cases WHERE case_id = $caseId')
    .get({ caseId })
  return Number(row?.case_no)
}

function put(database: Database, caseNo: number, { place, dated, pieces }: Passage): void {
  const passageNo = numberOf(database, caseNo, place) ?? nextNumber(database, caseNo)
  forget(database, passageNo)
  database
    .prepare(
      `INSERT INTO passages (passage_no, case_no, place, dated, pieces)
       VALUES ($passageNo, $caseNo, $place, $dated, $pieces)`,
    )
    .run({ passageNo, caseNo, place, dated, pieces: JSON.stringify(pieces) })
  const text = searchForm(pieces.map((piece) => piece.text).join('\n'))
  for (const table of ['passage_words', 'passage_insides']) {
    database
      .prepare(`INSERT INTO ${table} (rowid, text) VALUES ($passageNo, $text)`)
      .run({ passageNo, text })
  }
}

function drop(database: Database, caseNo: number, place: string): void {
  const passageNo = numberOf(database, caseNo, place)
  if (passageNo !== null) forget(database, passageNo)
}

function dropAll(database: Database, caseNo: number): void {
  const all = database
    .prepare('SELECT passage_no FROM passages WHERE case_no = $caseNo')
    .all({ caseNo })
  for (const row of all) forget(database, Number(row.passage_no))
}

function forget(database: Database, passageNo: number): void {
  for (const table of ['passage_words', 'passage_insides']) {
    database.prepare(`DELETE FROM ${table} WHERE rowid = $passageNo`).run({ passageNo })
  }
  database.prepare('DELETE FROM passages WHERE passage_no = $passageNo').run({ passageNo })
}

function numberOf(database: Database, caseNo: number, place: string): number | null {
  const row = database
    .prepare('SELECT passage_no FROM passages WHERE case_no = $caseNo AND place = $place')
    .get({ caseNo, place })
  return row ? Number(row.passage_no) : null
}

function nextNumber(database: Database, caseNo: number): number {
  const row = database
    .prepare('SELECT max(passage_no) AS latest FROM passages WHERE case_no = $caseNo')
    .get({ caseNo })
  return row?.latest ? Number(row.latest) + 1 : caseNo * passagesPerCase
}
