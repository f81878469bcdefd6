import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fail } from '../../templates/model/result.ts'
import type { CaseEntry, Change } from '../store/case-store.ts'
import { memoryStore } from '../store/memory-store.ts'
import { ballastIn } from '../vault/ballast.ts'
import { keptStore } from './kept-store.ts'

const entry = { row: { caseId: 'c1', editedAt: '2026-04-24' }, searchText: '' } as CaseEntry
const change: Change = { part: 'plan', hash: 'ab', actor: 'cd', seq: 1, bytes: new Uint8Array(1) }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ballast-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A store on a disk that takes nothing while the room set aside is still taken up. */
function onFullDisk() {
  const real = memoryStore()
  const edits: string[] = []
  const store = {
    ...real,
    append: async (...asked: Parameters<typeof real.append>) =>
      (await readdir(folder)).includes('ballast') ? fail('cannotWrite') : real.append(...asked),
    addChanges: async (...asked: Parameters<typeof real.addChanges>) =>
      (await readdir(folder)).includes('ballast') ? fail('cannotWrite') : real.addChanges(...asked),
  }
  const ballast = ballastIn(folder, 3_000_000)
  return { ballast, edits, kept: keptStore(store, ballast, () => edits.push('edited')) }
}

test('words get to a full disk on the room that was set aside, and the person is told', async () => {
  const { ballast, kept, edits } = onFullDisk()
  await ballast.setAside()
  expect(kept.isDiskFull()).toBe(false)
  expect(await kept.store.addChanges(entry.row, [change])).toMatchObject({ ok: true })
  expect(kept.isDiskFull()).toBe(true)
  expect(edits).toEqual(['edited'])
  expect(await readdir(folder)).toEqual([])
})

test('what only follows from words leaves that room to words, and asks for no backup', async () => {
  const { ballast, kept, edits } = onFullDisk()
  await ballast.setAside()
  expect(await kept.store.append(entry, [])).toMatchObject({ code: 'cannotWrite' })
  expect(await readdir(folder)).toEqual(['ballast'])
  await ballast.giveBack()
  expect(await kept.store.append(entry, [])).toMatchObject({ ok: true })
  expect(edits).toEqual([])
})

test('words that cannot be kept even then are said not to be', async () => {
  const full = { ...memoryStore(), addChanges: async () => fail('cannotWrite') }
  const kept = keptStore(full, ballastIn(folder, 1000), () => {
    throw new Error('Nothing was kept')
  })
  expect(await kept.store.addChanges(entry.row, [change])).toMatchObject({ code: 'cannotWrite' })
})
