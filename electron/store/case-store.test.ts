import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepsCaseFiles } from '../../test/acceptance/case-store.ts'
import type { Database } from '../vault/database.ts'
import { createVault } from '../vault/vault.ts'
import { hashOfFile } from './files.ts'
import { inspect } from './inspection.ts'
import { memoryStore } from './memory-store.ts'
import { soughtBy } from './search/query.ts'
import { sqlcipherStore } from './sqlcipher-store.ts'

const row = {
  caseId: 'c1',
  clientName: '',
  site: '',
  periodStart: '',
  periodEnd: '',
  editedAt: '',
  fictional: false,
  latestVersion: null,
  changedBases: 0,
  changedSinceSigned: false,
  missing: {},
  turns: [{ name: 'Aino Puro', isMine: true, count: 3 }],
  dates: [{ date: '2026-03-02', kind: 'task' as const }],
}

async function newVault() {
  const home = await mkdtemp(join(tmpdir(), 'store-'))
  const person = { name: 'Aino Puro', title: 'toimintaterapeutti', organisation: '' }
  const strength = { memoryKiB: 64, passes: 1, lanes: 1 }
  const made = await createVault(join(home, 'vault'), 'kanervainen kangas', person, strength)
  if (!made.ok) throw new Error(made.code)
  const vault = made.value
  const close = async () => {
    vault.lock()
    await rm(home, { recursive: true })
  }
  return { vault, close }
}

async function openInSqlcipher() {
  const { vault, close } = await newVault()
  const store = sqlcipherStore(vault)
  if (!store.ok) throw new Error(store.code)
  return { store: store.value, vault, close }
}

keepsCaseFiles('in memory', async () => ({ store: memoryStore(), close: async () => undefined }))
keepsCaseFiles('in SQLCipher', openInSqlcipher)

test('what another day wrote is indexed from nothing, not by what is written today', async () => {
  const { store, vault, close } = await openInSqlcipher()
  const passage = (place: string, text: string) => ({ place, dated: '', pieces: [{ place, text }] })
  const put = [passage('a', 'Melu väsyttää.')]
  const edited = { caseId: 'c1', editedAt: '2026-01-02T10:00:00.000Z' }
  await store.append({ row, searchText: '' }, [], { passages: { put, drop: [], isWhole: true } })
  await store.addChanges(edited, [])
  const nextDay = sqlcipherStore(vault)
  if (!nextDay.ok) throw new Error(nextDay.code)
  const today = { put: [passage('b', 'Tauot auttavat.')], drop: [], isWhole: false }
  await nextDay.value.append({ row, searchText: '' }, [], { passages: today })
  expect(await nextDay.value.unindexed()).toMatchObject({ value: ['c1'] })
  await nextDay.value.addChanges(edited, [])
  await nextDay.value.index('c1', put)
  expect(await nextDay.value.unindexed()).toMatchObject({ value: [] })
  await nextDay.value.addChanges(edited, [])
  expect(await nextDay.value.unindexed(), 'owed once more').toMatchObject({ value: ['c1'] })
  await close()
})

test('a database that a later version has changed is left alone', async () => {
  const { vault, close } = await openInSqlcipher()
  vault.database().pragma('user_version = 99')
  expect(sqlcipherStore(vault)).toMatchObject({ ok: false, code: 'newer' })
  await close()
})

test('a vault that a full disk cannot bring to today’s shape is brought there once there is room', async () => {
  const { vault, close } = await newVault()
  vault.database().pragma('max_page_count = 1')
  expect(sqlcipherStore(vault)).toMatchObject({ ok: false, code: 'cannotWrite' })
  expect(vault.database().pragma('user_version', { simple: true })).toBe(0)
  vault.database().pragma('max_page_count = 1000000')
  expect(sqlcipherStore(vault)).toMatchObject({ ok: true })
  await close()
})

test('an entry whose changes cannot all be written is not written either', async () => {
  const { store, vault, close } = await openInSqlcipher()
  vault.database().exec('DROP TABLE changes')
  const change = { part: 'plan', hash: 'aa', actor: 'bb', seq: 1, bytes: new Uint8Array([1]) }
  await expect(store.append({ row, searchText: '' }, [change])).rejects.toThrow('changes')
  expect(await store.entry('c1')).toEqual({ ok: true, value: null })
  await close()
})

test('a full disk refuses an edit whole, goes on reading, and takes edits again when there is room', async () => {
  const { store, vault, close } = await openInSqlcipher()
  const small = { part: 'plan', hash: 'aa', actor: 'bb', seq: 1, bytes: new Uint8Array(10) }
  const large = { part: 'plan', hash: 'cc', actor: 'bb', seq: 2, bytes: new Uint8Array(500_000) }
  await store.append({ row, searchText: 'before' }, [small])
  vault.database().pragma('max_page_count = 1')
  expect(await store.append({ row, searchText: 'after' }, [large])).toMatchObject({
    code: 'cannotWrite',
  })
  expect(await store.since('c1', 'plan', 0)).toMatchObject({ value: [{ hash: 'aa' }] })
  expect(await store.entry('c1')).toMatchObject({ value: { searchText: 'before' } })
  vault.database().pragma('max_page_count = 1000000')
  expect(await store.append({ row, searchText: 'after' }, [large])).toMatchObject({ ok: true })
  await close()
})

test('a damaged index never stands between words and the disk, and the case is indexed anew', async () => {
  const { store, vault, close } = await openInSqlcipher()
  const put = [{ place: 'plan', dated: '', pieces: [{ place: 'plan/goal', text: 'Melu.' }] }]
  await store.append({ row, searchText: '' }, [], { passages: { put, drop: [], isWhole: true } })
  vault.database().exec("UPDATE passage_words_data SET block = x'00' WHERE id > 1")
  const change = { part: 'plan', hash: 'aa', actor: 'bb', seq: 1, bytes: new Uint8Array([1]) }
  const update = { put, drop: [], isWhole: false }
  expect(await store.append({ row, searchText: '' }, [change], { passages: update })).toMatchObject(
    { ok: true },
  )
  expect(await store.since('c1', 'plan', 0)).toMatchObject({ value: [{ hash: 'aa' }] })
  expect(await store.unindexed()).toEqual({ ok: true, value: ['c1'] })
  await close()
})

/** So many pieces a search has to look into. */
const piecesOfIndex = (database: Database) =>
  Number(database.prepare('SELECT count(DISTINCT segid) AS n FROM passage_words_idx').get()?.n ?? 0)

test('the pieces that edits leave in the index are put together when nobody writes, and find the same', async () => {
  const { store, vault, close } = await openInSqlcipher()
  const append = (text: string, isWhole: boolean) => {
    const put = [{ place: 'plan', dated: '', pieces: [{ place: 'plan/goal', text }] }]
    return store.append({ row, searchText: '' }, [], { passages: { put, drop: [], isWhole } })
  }
  await append('Melu.', true)
  for (let count = 1; count <= 40; count += 1) await append(`Melu väheni ${count} kertaa.`, false)
  const found = await store.find(soughtBy('melu väheni'))
  expect(found).toMatchObject({ value: [{ caseId: 'c1' }] })
  const pieces = piecesOfIndex(vault.database())
  expect(pieces, 'no edit did it').toBeGreaterThan(30)
  expect(await store.tidyIndex()).toBe(true)
  for (let steps = 0; await store.tidyIndex(); steps += 1) expect(steps).toBeLessThan(100)
  expect(piecesOfIndex(vault.database())).toBeLessThan(8)
  expect(await store.find(soughtBy('melu väheni'))).toEqual(found)
  await close()
})

const fileOf = (text: string) => {
  const bytes = new Uint8Array(Buffer.from(text))
  return { sha256: hashOfFile(bytes), bytes }
}
const chunksIn = (database: { prepare: (sql: string) => { get: () => unknown } }) =>
  database.prepare('SELECT count(*) AS n FROM file_chunks').get()

test('the same bytes in two cases are stored once', async () => {
  const { store, vault, close } = await openInSqlcipher()
  await store.keepFile('c1', fileOf('sama sivu'))
  await store.keepFile('c2', fileOf('sama sivu'))
  expect(chunksIn(vault.database())).toEqual({ n: 1 })
  await close()
})

test('a file that no longer gives its hash is named with its case, and being added again mends it', async () => {
  const { store, vault, close } = await openInSqlcipher()
  const [page, photo] = [fileOf('sivu'), fileOf('kuva')]
  await store.append({ row, searchText: '' }, [], { files: [page, photo] })
  vault.database().exec("UPDATE file_chunks SET bytes = x'00' WHERE chunk_no = 1024")
  expect(await store.file(page.sha256)).toMatchObject({ ok: false, code: 'damaged' })
  expect(await store.file(photo.sha256)).toMatchObject({ ok: true, value: photo.bytes })
  const breathe = async () => undefined
  const damaged = [{ caseId: 'c1', sha256: page.sha256 }]
  expect(await inspect(vault, breathe)).toMatchObject({ damagedFiles: damaged, elsewhere: [] })
  await store.keepFile('c2', page)
  expect(await store.file(page.sha256)).toMatchObject({ ok: true, value: page.bytes })
  expect(await inspect(vault, breathe)).toMatchObject({ damagedFiles: [], elsewhere: [] })
  await close()
})

test('whoever writes while a case is inspected is answered between any two of its parts', async () => {
  const { store, vault, close } = await openInSqlcipher()
  let breaths = 0
  const breathe = async () => {
    breaths += 1
  }
  const breathsWith = async (part: string, hash: string) => {
    const change = { part, hash, actor: 'bb', seq: 1, bytes: new Uint8Array([1]) }
    await store.append({ row, searchText: '' }, [change])
    breaths = 0
    await inspect(vault, breathe)
    return breaths
  }
  const withOne = await breathsWith('plan', 'a1')
  expect(await breathsWith('health', 'a2')).toBe(withOne + 1)
  expect(await breathsWith('goals', 'a3')).toBe(withOne + 2)
  await close()
})

test('whoever writes is answered again and again while a long table is inspected', async () => {
  const { store, vault, close } = await openInSqlcipher()
  let breaths = 0
  const breathe = async () => {
    breaths += 1
  }
  const breathsWith = async (count: number) => {
    const put = Array.from({ length: count }, (_, n) => {
      const place = `observations/${n}`
      return { place, dated: '', pieces: [{ place, text: `sana${n}` }] }
    })
    await store.append({ row, searchText: '' }, [], {
      passages: { put, drop: [], isWhole: true },
    })
    breaths = 0
    expect(await inspect(vault, breathe)).toMatchObject({ elsewhere: [] })
    return breaths
  }
  const withFew = await breathsWith(10)
  // The passages, their places, and the lengths of their words in two indexes: 64 at a time.
  expect(await breathsWith(650)).toBeGreaterThanOrEqual(withFew + 40)
  await close()
})

test('a full disk takes neither a file nor the change that came with it', async () => {
  const { store, vault, close } = await openInSqlcipher()
  await store.append({ row, searchText: 'before' }, [])
  vault.database().pragma('max_page_count = 1')
  const large = { ...fileOf('x'), bytes: new Uint8Array(500_000) }
  const change = { part: 'plan', hash: 'aa', actor: 'bb', seq: 1, bytes: new Uint8Array(10) }
  expect(
    await store.append({ row, searchText: 'after' }, [change], { files: [large] }),
  ).toMatchObject({ code: 'cannotWrite' })
  expect(await store.since('c1', 'plan', 0)).toMatchObject({ value: [] })
  expect(await store.filesOf('c1')).toMatchObject({ value: [] })
  expect(await store.entry('c1')).toMatchObject({ value: { searchText: 'before' } })
  await close()
})
