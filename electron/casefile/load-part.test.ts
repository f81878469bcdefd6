import { beforeAll, beforeEach, expect, test } from 'vitest'
import { partNamed } from '../../templates/parts/index.ts'
import type { CaseEntry, CaseStore, NumberedChange } from '../store/case-store.ts'
import { memoryStore } from '../store/memory-store.ts'
import { loadAutomerge } from './automerge.ts'
import { genesisOf } from './genesis.ts'
import { loadPart } from './load-part.ts'
import { openSession, type PartSession } from './part-session.ts'
import { newborn } from './writing.ts'

const aino = 'a1'.repeat(32)
const background = partNamed('background')
const entry = { row: { caseId: 'c1' } } as CaseEntry

let store: CaseStore
let session: PartSession
beforeAll(loadAutomerge)
beforeEach(async () => {
  store = memoryStore()
  const genesis = genesisOf(background)
  session = openSession(
    background,
    { document: () => newborn(genesis, aino), isUntouched: false, view: null, tail: 1, n: 1 },
    aino,
  )
  await store.append(entry, [genesis])
})

async function writes(text: string): Promise<number> {
  const edited = session.edit([{ act: 'write', place: ['background', 'referral'], text }])
  if (!edited.ok || !edited.value) throw new Error('No change')
  const kept = await store.append(entry, [edited.value])
  return kept.ok ? (kept.value[0] ?? 0) : 0
}
const keepsSnapshot = (n: number, bytes = session.snapshot() ?? new Uint8Array()) =>
  store.keepSnapshot('c1', 'background', { n, bytes })

async function referral(from: CaseStore): Promise<unknown> {
  const loaded = await loadPart(from, 'c1', background)
  return loaded.ok ? openSession(background, loaded.value, aino).content().answers : loaded.code
}
const reads = (text: string) => ({ background: { referral: text } })

/** The store as it would be with its changes told otherwise. */
const retold = (tell: (changes: readonly NumberedChange[]) => NumberedChange[]): CaseStore => ({
  ...store,
  since: async (caseId, part, n) => {
    const since = await store.since(caseId, part, n)
    return since.ok ? { ok: true, value: tell(since.value) } : since
  },
})

test('a part opens from its log', async () => {
  await writes('yksi')
  await writes('yksi kaksi')
  expect(await referral(store)).toMatchObject(reads('yksi kaksi'))
})

test('a part whose newest snapshot is broken opens from the older one', async () => {
  await keepsSnapshot(await writes('yksi'))
  const n = await writes('yksi kaksi')
  await keepsSnapshot(n, new Uint8Array([1, 2, 3]))
  await writes('yksi kaksi kolme')
  expect(await referral(store)).toMatchObject(reads('yksi kaksi kolme'))
})

test('a part whose only snapshot is broken opens from the whole log', async () => {
  await keepsSnapshot(await writes('yksi'), new Uint8Array([1, 2, 3]))
  await writes('yksi kaksi')
  expect(await referral(store)).toMatchObject(reads('yksi kaksi'))
})

test('a part that no way gives whole is damaged', async () => {
  await keepsSnapshot(await writes('yksi'), new Uint8Array([1]))
  await keepsSnapshot(await writes('kaksi'), new Uint8Array([2]))
  expect(await referral(store)).toBe('damaged')
})

test('a log with a change missing is damaged, not shorter', async () => {
  await writes('yksi')
  await writes('yksi kaksi')
  await writes('yksi kaksi kolme')
  expect(await referral(retold((changes) => changes.filter(({ n }) => n !== 3)))).toBe('damaged')
  expect(await referral(retold((changes) => changes.filter(({ n }) => n !== 1)))).toBe('damaged')
})

test('a change in which any bit has turned is damage, never another change', async () => {
  await writes('yksi')
  for (let bit = 0; bit < 8 * 60; bit += 7) {
    const flipped = retold((changes) =>
      changes.map((change) => {
        if (change.n !== 2) return change
        const bytes = new Uint8Array(change.bytes)
        const at = bytes.length - 1 - (bit >> 3)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7))
        return { ...change, bytes }
      }),
    )
    expect(await referral(flipped)).toBe('damaged')
  }
})

test('a part that was never there is damaged', async () => {
  expect(await loadPart(memoryStore(), 'c1', background)).toMatchObject({ code: 'damaged' })
})
