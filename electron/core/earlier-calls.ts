import {
  type CarryingPart,
  isWithdrawn,
  listOfPart,
  offersFrom,
} from '../../templates/case/offered.ts'
import { ok, type Result } from '../../templates/model/result.ts'
import { readParts } from '../casefile/read-parts.ts'
import type { EarlierRound } from '../contract/earlier-views.ts'
import type { CaseRow } from '../contract/views.ts'
import { clientKeys } from './client-key.ts'
import type { Works } from './handlers.ts'
import type { Unlocked } from './unlocked.ts'

/** More rounds than anybody is helped by; the latest ones are looked at. */
const mostRounds = 8

const carrying = Object.keys(listOfPart) as CarryingPart[]

export const earlierCalls: Works<'case.earlier'> = {
  'case.earlier': async (unlocked, { caseId, chosen }) => {
    const { desk, store, identity } = unlocked
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    const content = opened.value.content()
    await keyTheUnkeyed(unlocked)
    const key = clientKeys(identity)(content)
    const same = key === null ? ok([]) : await store.casesOfClient(key)
    const found = (same.ok ? same.value : []).filter((id) => id !== caseId && id !== chosen)
    const rows = await rowsOf(unlocked, [
      ...found,
      ...(chosen && chosen !== caseId ? [chosen] : []),
    ])
    const isOfHere = (row: CaseRow) =>
      // An invented case lends nothing to a real one, nor takes anything from it.
      row.fictional === (content.clientAndConsent.answers.fictional === true)
    const latest = rows
      .filter(isOfHere)
      .toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)))
      .slice(0, mostRounds)
    const rounds: EarlierRound[] = []
    for (const row of latest) {
      const foundBy = row.caseId === chosen ? 'person' : 'identityCode'
      const round = await roundOf(unlocked, row, foundBy, content.clientAndConsent.answers)
      // A round that does not read is told of elsewhere; the others still help.
      if (round.ok && round.value) rounds.push(round.value)
    }
    return ok(rounds)
  },
}

/**
 * Cases that came from a backup or a rescued vault have no key yet. A case that does not read is
 * left for another time.
 */
async function keyTheUnkeyed({ store, identity, readOnly }: Unlocked): Promise<void> {
  const without = await store.casesWithoutKey()
  if (!without.ok || readOnly) return
  const keyOf = clientKeys(identity)
  for (const caseId of without.value) {
    const read = await readParts(store, caseId, ['clientAndConsent'])
    if (!read.ok) continue
    const { content } = read.value.clientAndConsent
    await store.keepClientKey(caseId, keyOf({ clientAndConsent: content }))
  }
}

async function rowsOf({ store }: Unlocked, ids: readonly string[]): Promise<readonly CaseRow[]> {
  const rows: CaseRow[] = []
  for (const id of ids) {
    const entry = await store.entry(id)
    if (entry.ok && entry.value) rows.push(entry.value.row)
  }
  return rows
}

const dateOf = ({ periodEnd, editedAt }: CaseRow): string => periodEnd || editedAt.slice(0, 10)

async function roundOf(
  { store, people, acts, person, identity }: Unlocked,
  row: CaseRow,
  foundBy: EarlierRound['foundBy'],
  now: Parameters<typeof offersFrom>[1],
): Promise<Result<EarlierRound | null, 'damaged'>> {
  const read = await readParts(store, row.caseId, carrying)
  if (!read.ok) return read
  await acts.note('case.earlierRead', row.caseId)
  const parts = read.value
  if (isWithdrawn(parts.clientAndConsent.content.answers)) return ok(null)
  const nameOf = (author: string | undefined): string =>
    author === undefined
      ? ''
      : ((author === identity.author ? person : people.personOf(author))?.name ?? '')
  const date = dateOf(row)
  const answers = offersFrom((part) => parts[part].content.answers, now).map((offer) => ({
    ...offer,
    date,
    by: nameOf(parts[offer.part].latest?.author),
  }))
  return ok({ caseId: row.caseId, clientName: row.clientName, date, foundBy, answers })
}
