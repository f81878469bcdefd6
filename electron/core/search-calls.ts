import { fail, ok } from '../../templates/model/result.ts'
import { type PartName, partNames } from '../../templates/parts/index.ts'
import type { CaseRow, FoundCase, FoundPlace } from '../contract/views.ts'
import { hitsIn, snippetOf } from '../store/search/hits.ts'
import { type FoundPassage, fits } from '../store/search/passage.ts'
import { isNothing, type Sought, soughtBy } from '../store/search/query.ts'
import type { Works } from './handlers.ts'
import { makeIndexAnew } from './index-anew.ts'

/** One screen of cases, a few places of each: whoever wants less adds a word. */
const mostCases = 50
const mostPlaces = 5

/** @param beginIndexing indexes the cases that are not, in the background */
export const searchCalls = (beginIndexing: () => void): Works<'search.find'> => ({
  'search.find': async (unlocked, { query }) => {
    const { store } = unlocked
    const waiting = await store.unindexed()
    const isIndexing = waiting.ok && waiting.value.length > 0
    if (isIndexing) beginIndexing()
    const sought = soughtBy(query)
    if (isNothing(sought)) return ok({ cases: [], isIndexing })
    const found = await store.find(sought)
    if (!found.ok || !waiting.ok) {
      if (unlocked.readOnly || !(await makeIndexAnew(unlocked))) return fail('searchDamaged')
      beginIndexing()
      return ok({ cases: [], isIndexing: true })
    }
    const cases: FoundCase[] = []
    for (const [caseId, passages] of byCase(found.value)) {
      const entry = await store.entry(caseId)
      if (entry.ok && entry.value) cases.push(foundCase(entry.value.row, passages, sought))
    }
    return ok({ cases, isIndexing })
  },
})

/** The case with the best fit first; of equal ones the case that has more to show. */
function byCase(found: readonly FoundPassage[]): readonly (readonly [string, FoundPassage[]])[] {
  const cases = new Map<string, FoundPassage[]>()
  for (const passage of found) {
    cases.set(passage.caseId, [...(cases.get(passage.caseId) ?? []), passage])
  }
  const rank = (passages: readonly FoundPassage[]) =>
    Math.min(
      ...passages.map(({ fit, passage }) => fits.indexOf(fit) * 2 + Number(!isName(passage.place))),
    )
  return [...cases]
    .toSorted(([, one], [, other]) => rank(one) - rank(other) || other.length - one.length)
    .slice(0, mostCases)
}

/** Whoever types a name looks for the person before anything that was written about them. */
const isName = (place: string): boolean => place === 'clientAndConsent/client'

const foundCase = (row: CaseRow, passages: readonly FoundPassage[], sought: Sought): FoundCase => ({
  row,
  places: passages.slice(0, mostPlaces).map((found) => foundPlace(found, sought)),
})

function foundPlace({ passage }: FoundPassage, sought: Sought): FoundPlace {
  const [best, ...others] = passage.pieces
  if (!best) throw new Error('A passage holds something')
  const counted = [best, ...others].map((piece) => ({ ...piece, hits: hitsIn(sought, piece.text) }))
  const piece = counted.reduce((most, one) => (one.hits > most.hits ? one : most))
  const [part, ...place] = piece.place.split('/')
  return {
    part: partOf(part),
    place,
    about: piece.about ?? null,
    dated: passage.dated,
    snippet: snippetOf(sought, piece.text),
  }
}

function partOf(name: string | undefined): PartName {
  const found = partNames.find((part) => part === name)
  if (!found) throw new Error('A passage is of a part')
  return found
}
