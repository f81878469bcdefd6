import { expect, test } from 'vitest'
import type { CaseStore } from '../../electron/store/case-store.ts'
import { soughtBy } from '../../electron/store/search/query.ts'
import { openTemporaryStore } from '../people/temporary-store.ts'
import { asWritten, fieldWords, isWantedBy, otherWords } from './words.ts'

const texts = [
  ...new Set([
    ...fieldWords.flatMap(({ base, forms, compounds }) => [base, ...forms, ...compounds]),
    ...otherWords,
  ]),
]

/** Every word stands in a passage of its own, within a sentence. */
async function indexedWords(store: CaseStore): Promise<void> {
  const passages = texts.map((text, index) => ({
    place: `${index}`,
    dated: '',
    pieces: [{ place: `${index}`, text: `Eilen ${asWritten(text)}, sanoi hän.` }],
  }))
  await store.index('words', passages)
}

test('searching by the base form finds inflected forms and compounds, and little else', async () => {
  const { store, close } = await openTemporaryStore()
  await indexedWords(store)
  const forms = { found: 0, all: 0 }
  const compounds = { found: 0, all: 0 }
  const shown = { wanted: 0, all: 0 }
  const missed: string[] = []
  const unwanted: string[] = []
  for (const word of fieldWords) {
    const outcome = await store.find(soughtBy(word.base))
    if (!outcome.ok) throw new Error(outcome.code)
    const found = new Set(outcome.value.map(({ passage }) => texts[Number(passage.place)] ?? ''))
    found.delete(word.base)
    const tally = (kind: typeof forms, sought: readonly string[]) => {
      kind.all += sought.length
      kind.found += sought.filter((text) => found.has(text)).length
      missed.push(...sought.filter((text) => !found.has(text)))
    }
    tally(forms, word.forms)
    tally(compounds, word.compounds)
    const strangers = [...found].filter((text) => !isWantedBy(word, text))
    unwanted.push(...strangers.map((text) => `${word.base}: ${text}`))
    shown.all += found.size
    shown.wanted += found.size - strangers.length
  }
  await close()
  const share = (one: number, all: number) =>
    `${one} of ${all} (${Math.round((100 * one) / all)} %)`
  console.log(`Search, ${fieldWords.length} base words among ${texts.length} words:
  forms found      ${share(forms.found, forms.all)}
  compounds found  ${share(compounds.found, compounds.all)}
  precision        ${share(shown.wanted, shown.all)}
  missed: ${missed.join(' ')}
  not asked for: ${unwanted.join(', ')}`)
  expect(forms.all + compounds.all).toBeGreaterThanOrEqual(218)
  expect(forms.found / forms.all).toBeGreaterThanOrEqual(0.85)
  expect(compounds.found / compounds.all).toBeGreaterThanOrEqual(0.9)
  expect(shown.wanted / shown.all).toBeGreaterThanOrEqual(0.9)
})

test.each([
  ['havainnoista', 'havaintoja'],
  ['kuntoutuksen', 'kuntoutus'],
  ['työkyvyn', 'työkyvystä'],
  ['asiakkaan', 'asiakkaalle'],
])('a word may be typed inflected: %s finds %s', async (typed, standing) => {
  const { store, close } = await openTemporaryStore()
  await indexedWords(store)
  const found = await store.find(soughtBy(typed))
  await close()
  const words = found.ok ? found.value.map(({ passage }) => texts[Number(passage.place)] ?? '') : []
  expect(words.map(asWritten)).toContain(standing)
})

test.each([
  ['rehab', 'Han deltog i rehabilitering på dagtid.'],
  ['arbetsförmåga', 'Arbetsförmågan har ökat.'],
  ['worksho', 'He enjoyed the workshop.'],
  ['saasto', null],
])('a typed beginning of another language finds its words: %s', async (typed, text) => {
  const { store, close } = await openTemporaryStore()
  const texts = ['Han deltog i rehabilitering på dagtid.', 'Arbetsförmågan har ökat.']
  const all = [...texts, 'He enjoyed the workshop.', 'Säästö syntyi.']
  const pieces = all.map((one, index) => ({
    place: `${index}`,
    dated: '',
    pieces: [{ place: '', text: one }],
  }))
  await store.index('c1', pieces)
  const found = await store.find(soughtBy(typed))
  await close()
  expect(found.ok && found.value.map(({ passage }) => passage.pieces[0]?.text)).toEqual(
    text ? [text] : [],
  )
})
