import { cp, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { JsonObject } from '../../../templates/model/json.ts'
import { aino, type Desk, deskAt, passphrase } from '../../../test/people/at-the-desk.ts'
import { aPdf } from '../../../test/people/files-to-attach.ts'
import { inside } from '../../../test/people/past-the-product.ts'
import { loadAutomerge } from '../../casefile/automerge.ts'
import { actNotes } from '../../core/act-notes.ts'
import { caseDesk } from '../../core/case-desk.ts'
import { unlockVault } from '../../vault/vault.ts'
import { sqlcipherStore } from '../sqlcipher-store.ts'
import type { KeptView } from '../views.ts'

/** A vault as a product of then made it, after step 6, and what that product told of it. */
const specimen = fileURLToPath(new URL('../../../test/specimens/vault-6', import.meta.url))
interface Told {
  readonly cases: readonly { readonly caseId: string; readonly file: JsonObject }[]
  /** Of the referral of the first case, newest first. */
  readonly history: readonly { readonly hash: string; readonly at: string }[]
  readonly log: readonly { readonly n: number; readonly type: string; readonly hash: string }[]
  readonly attachmentId: string
}
const now = () => '2026-11-28T09:00:00.000Z'

beforeAll(loadAutomerge)

let told: Told
let folder: string
let desk: Desk
beforeEach(async () => {
  told = JSON.parse(await readFile(join(specimen, 'told.json'), 'utf8')) as Told
  folder = await mkdtemp(join(tmpdir(), 'older-'))
  await cp(specimen, join(folder, 'vault'), { recursive: true })
  desk = deskAt(join(folder, 'vault'), folder, () => new Date(now()))
})
afterEach(() => desk.leaves())

const versionOf = ({ vaultFolder }: Desk) =>
  inside(vaultFolder, (database) => Number(database.pragma('user_version', { simple: true })))

async function versionOfToday(): Promise<number> {
  const another = deskAt(join(folder, 'of-today'), folder)
  await another.gets('vault.create', { passphrase, person: aino })
  await another.gets('vault.lock', {})
  return versionOf(another)
}

test('a vault of version 6 comes to the newest with every case, its history, files and log as they were', async () => {
  expect(await versionOf(desk)).toBe(6)
  await desk.gets('vault.unlock', { passphrase })

  for (const { caseId, file } of told.cases) {
    const { text } = await desk.gets('case.fileText', { caseId })
    expect(JSON.parse(text)).toEqual(file)
    const [attached] = await desk.gets('attachment.list', { caseId })
    expect(attached).toMatchObject({ standing: 'there' })
  }
  const [{ caseId } = { caseId: '' }] = told.cases
  const { attachmentId } = told
  const { bytes } = await desk.gets('attachment.content', { caseId, attachmentId })
  expect(Buffer.from(bytes)).toEqual(Buffer.from(aPdf()))
  const referral = { caseId, part: 'background' as const, place: ['background', 'referral'] }
  expect((await desk.gets('case.history', referral)).versions).toEqual(told.history)
  const { versions } = await desk.gets('case.open', { caseId })
  expect(versions).toHaveLength(1)

  const log = await desk.gets('log.list', { caseId: null, before: null, limit: 500 })
  expect(log.filter(({ n }) => n <= (told.log[0]?.n ?? 0))).toMatchObject(told.log)
  expect((await desk.gets('log.check', {})).faults).toEqual([])

  const finds = (query: string) => desk.gets('search.find', { query })
  await expect.poll(async () => (await finds('haalarimies')).isIndexing).toBe(false)
  const { cases } = await finds('haalarimies')
  expect(cases.map(({ row }) => row.caseId)).toEqual([told.cases[1]?.caseId])

  await desk.gets('vault.lock', {})
  expect(await versionOf(desk)).toBe(await versionOfToday())
})

test('the views that step 7 has room for are made of its cases, and read as their documents do', async () => {
  const opened = await unlockVault(desk.vaultFolder, passphrase)
  if (!opened.ok) throw new Error(opened.code)
  const store = sqlcipherStore(opened.value)
  if (!store.ok) throw new Error(store.code)
  const { author } = opened.value.identity
  const sitsDown = () =>
    caseDesk(store.value, author, now, actNotes(store.value.log, { author, device: '' }, now))
  for (const { caseId } of told.cases) {
    const first = sitsDown()
    const fromDocuments = await first.open(caseId)
    if (!fromDocuments.ok) throw new Error(fromDocuments.code)
    while (await first.keepView());
    const kept = await store.value.views(caseId)
    const views: readonly KeptView[] = kept.ok ? kept.value : []
    expect(views.map(({ part }) => part)).toContain('background')
    const another = sitsDown()
    const fromViews = await another.open(caseId)
    expect(fromViews.ok && fromViews.value.content()).toEqual(fromDocuments.value.content())
    // Loading the documents compares the two: a view that says something else is not kept.
    while (await another.warm());
    expect(await store.value.views(caseId)).toEqual(kept)
  }
  opened.value.lock()
})
