import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { splitCaseFile } from '../../templates/case/case-file.ts'
import { readCaseFile } from '../../templates/case/read-case-file.ts'
import { answerAt } from '../../templates/model/answers.ts'
import { fail, ok } from '../../templates/model/result.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { loadAutomerge } from '../casefile/automerge.ts'
import type { CaseStore } from '../store/case-store.ts'
import { sqlcipherStore } from '../store/sqlcipher-store.ts'
import type { KeptView } from '../store/views.ts'
import { createVault, type OpenVault } from '../vault/vault.ts'
import { actNotes } from './act-notes.ts'
import { whenOpen } from './answering.ts'
import { caseCalls } from './case-calls.ts'
import { caseDesk } from './case-desk.ts'
import type { Unlocked } from './unlocked.ts'

beforeAll(loadAutomerge)

const author = 'a1'.repeat(32)
const goal = ['sharedPlan', 'goal']
const now = () => '2026-04-24T09:00:00.000Z'

let home: string
let vault: OpenVault
let store: CaseStore
let caseId: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'views-'))
  const person = { name: 'Aino Puro', title: '', organisation: '' }
  const strength = { memoryKiB: 64, passes: 1, lanes: 1 }
  const made = await createVault(join(home, 'vault'), 'kanervainen kangas', person, strength)
  if (!made.ok) throw new Error(made.code)
  vault = made.value
  const opened = sqlcipherStore(vault)
  if (!opened.ok) throw new Error(opened.code)
  store = opened.value
  const read = readCaseFile(specimenText(1))
  if (!read.ok) throw new Error('The specimen is broken')
  let lastId = 0
  const found = await sitsDown().desk.found(splitCaseFile(read.value.file, () => `r${++lastId}`))
  if (!found.ok) throw new Error(found.code)
  caseId = found.value.caseId
})
afterEach(async () => {
  vault.lock()
  await rm(home, { recursive: true })
})

/** Another day at the same vault: nothing is in memory. */
function sitsDown() {
  const acts = actNotes(store.log, { author, device: 'a desk' }, now)
  const toldOf: string[] = []
  const onReadOtherwise = (read: string) => toldOf.push(read)
  const desk = caseDesk(store, author, now, acts, { onReadOtherwise })
  const unlocked = {
    store,
    desk,
    acts,
    readOnly: null,
    identity: { author },
  } as unknown as Unlocked
  const calls = whenOpen(caseCalls, () => unlocked)
  return {
    desk,
    /** The cases of which the window is told that they read otherwise than they were shown. */
    toldOf,
    opens: () => calls['case.open']({ caseId }),
    writes: (text: string, from?: string) =>
      calls['case.edit']({
        caseId,
        part: 'sharedPlan',
        edits: [{ act: 'write', place: goal, text, ...(from !== undefined && { from }) }],
      }),
    readsGoal: async () => {
      const opened = await calls['case.open']({ caseId })
      return opened.ok ? answerAt(opened.value.parts.sharedPlan.answers, goal) : opened.code
    },
  }
}
const kept = async (part: string): Promise<KeptView> => {
  const views = await store.views(caseId)
  const view = views.ok ? views.value.find((each) => each.part === part) : undefined
  if (!view) throw new Error('There is no view')
  return view
}
const keepsAll = async ({ desk }: ReturnType<typeof sitsDown>) => {
  while (await desk.keepView());
}
describe('a case opened from its views', () => {
  test('reads as its documents do', async () => {
    const fromViews = await sitsDown().opens()
    await store.dropViews(caseId)
    expect(await sitsDown().opens()).toEqual(fromViews)
  })

  test('is written in and read again, and the views follow when there is time', async () => {
    const monday = sitsDown()
    await monday.opens()
    expect(await monday.writes('Tavoite maanantaina.')).toMatchObject({ ok: true })
    const before = await kept('sharedPlan')
    expect(await sitsDown().readsGoal(), 'an old view is not read').toBe('Tavoite maanantaina.')
    await keepsAll(monday)
    const after = await kept('sharedPlan')
    expect(after.n).toBe(before.n + 1)
    expect(after.json).toContain('Tavoite maanantaina.')
    expect(await sitsDown().readsGoal()).toBe('Tavoite maanantaina.')
  })

  test('has no views yet after an earlier version, and gets them', async () => {
    await store.dropViews(caseId)
    const first = sitsDown()
    await first.opens()
    await keepsAll(first)
    expect((await kept('sharedPlan')).json).toContain('goal')
  })

  test('whose view was made by other rules is read from its documents', async () => {
    const view = await kept('sharedPlan')
    const json = view.json.replace(/"goal":"[^"]*"/, '"goal":"Toinen tavoite."')
    await store.keepView(caseId, { ...view, json, stamp: 'other' })
    expect(await sitsDown().readsGoal()).not.toBe('Toinen tavoite.')
  })
})

describe('a view that says something else than its document', () => {
  const foreign = 'Kukaan ei kirjoittanut tätä.'
  let goalWritten: unknown
  beforeEach(async () => {
    goalWritten = await sitsDown().readsGoal()
    const view = await kept('sharedPlan')
    const json = view.json.replace(/"goal":"[^"]*"/, `"goal":"${foreign}"`)
    expect(json).not.toBe(view.json)
    await store.keepView(caseId, { ...view, json })
  })
  const told = async () => {
    const page = await store.log.page({ caseId, before: null, limit: 50 })
    return page.ok && page.value.some(({ type }) => type === 'vault.damageFound')
  }

  test('is found out when there is time, dropped, and told of in the log', async () => {
    const person = sitsDown()
    await person.opens()
    while (await person.desk.warm());
    expect(person.toldOf).toEqual([caseId])
    expect(await person.readsGoal()).toBe(goalWritten)
    expect(await told()).toBe(true)
    expect(await store.views(caseId)).toEqual(ok([]))
  })

  test('is never written upon: the edit goes into the document', async () => {
    const person = sitsDown()
    await person.opens()
    expect(await person.writes(`${goalWritten} Ja vielä.`)).toMatchObject({ ok: true })
    expect(await sitsDown().readsGoal()).toBe(`${goalWritten} Ja vielä.`)
    expect(await told()).toBe(true)
  })

  test('is told of before somebody who writes on it hears that they have been saved', async () => {
    const person = sitsDown()
    await person.opens()
    const before = foreign
    expect(await person.writes(`${before} Uusi virke.`, before)).toMatchObject({ ok: true })
    expect(person.toldOf).toEqual([caseId])
    expect(await sitsDown().readsGoal()).toBe(`${goalWritten} Uusi virke.`)
  })

  test('is not read again even when it cannot be dropped', async () => {
    const dropViews = store.dropViews
    store = { ...store, dropViews: async () => fail('cannotWrite') }
    const person = sitsDown()
    await person.opens()
    while (await person.desk.warm());
    expect(await person.readsGoal()).toBe(goalWritten)
    store = { ...store, dropViews }
  })
})

test('a view without a log that is whole is not read', async () => {
  vault.database().exec("DELETE FROM changes WHERE part = 'sharedPlan' AND n = 1")
  vault.database().exec("DELETE FROM snapshots WHERE part = 'sharedPlan'")
  expect(await sitsDown().opens()).toMatchObject({ code: 'caseDamaged' })
})

test('a log that has a byte turned is not covered up by a view', async () => {
  vault.database().exec("DELETE FROM snapshots WHERE part = 'sharedPlan'")
  vault
    .database()
    .exec(
      "UPDATE changes SET bytes = CAST(bytes || x'00' AS BLOB) WHERE part = 'sharedPlan' AND n = 2",
    )
  expect(await sitsDown().opens()).toMatchObject({ code: 'caseDamaged' })
})
