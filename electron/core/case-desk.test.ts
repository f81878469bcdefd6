import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { splitCaseFile } from '../../templates/case/case-file.ts'
import { readCaseFile } from '../../templates/case/read-case-file.ts'
import { answerAt } from '../../templates/model/answers.ts'
import { fail } from '../../templates/model/result.ts'
import { aino } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { loadAutomerge } from '../casefile/automerge.ts'
import { openDocuments } from '../casefile/case-documents.ts'
import type { CaseStore } from '../store/case-store.ts'
import { memoryStore } from '../store/memory-store.ts'
import { memoryPeopleBook } from '../store/people-book.ts'
import { identityOf, newPrivateKey } from '../vault/identity.ts'
import { actNotes } from './act-notes.ts'
import { caseCalls } from './case-calls.ts'
import { caseDesk, type DeskOwner } from './case-desk.ts'
import { signOffCalls } from './sign-off-calls.ts'
import type { Unlocked } from './unlocked.ts'

beforeAll(loadAutomerge)

const mikko = 'b2'.repeat(32)
const goal = ['sharedPlan', 'goal']
const now = () => '2026-04-24T09:00:00.000Z'

let store: CaseStore
let caseId: string
beforeEach(async () => {
  store = memoryStore()
  const read = readCaseFile(specimenText(1))
  if (!read.ok) throw new Error('The specimen is broken')
  let lastId = 0
  const content = splitCaseFile(read.value.file, () => `r${++lastId}`)
  const found = await unlocked(store).desk.found(content)
  if (!found.ok) throw new Error(found.code)
  caseId = found.value.caseId
})

function unlocked(on: CaseStore, owner: DeskOwner = {}): Unlocked {
  const identity = identityOf(newPrivateKey())
  const acts = actNotes(on.log, { author: identity.author, device: 'a desk' }, now)
  const desk = caseDesk(on, identity.author, now, acts, owner)
  const people = memoryPeopleBook()
  return {
    person: aino,
    identity,
    store: on,
    desk,
    acts,
    people,
    now,
    lock: desk.clear,
  } as Unlocked
}

const writesGoal = (person: Unlocked, text: string) =>
  caseCalls['case.edit'](person, {
    caseId,
    part: 'sharedPlan',
    edits: [{ act: 'write', place: goal, text }],
  })
async function goalSeenBy(person: Unlocked): Promise<unknown> {
  const opened = await caseCalls['case.open'](person, { caseId })
  return opened.ok ? answerAt(opened.value.parts.sharedPlan.answers, goal) : opened.code
}

describe('when the disk is full', () => {
  test('an edit that could not be kept is not built upon, and later ones are kept', async () => {
    let full = false
    const disk: CaseStore = {
      ...store,
      addChanges: async (...asked) => (full ? fail('cannotWrite') : store.addChanges(...asked)),
    }
    const person = unlocked(disk)
    await writesGoal(person, 'Ensimmäinen tavoite.')
    full = true
    expect(await writesGoal(person, 'Tämä ei mahdu.')).toMatchObject({ code: 'cannotWrite' })
    expect(await goalSeenBy(person)).toBe('Ensimmäinen tavoite.')
    full = false
    expect(await writesGoal(person, 'Toinen tavoite.')).toMatchObject({ ok: true })
    expect(await goalSeenBy(unlocked(store))).toBe('Toinen tavoite.')
  })

  test('what was kept before it is what the list and the search are told', async () => {
    let full = false
    const told: unknown[] = []
    const disk: CaseStore = {
      ...store,
      addChanges: async (...asked) => (full ? fail('cannotWrite') : store.addChanges(...asked)),
      append: async (...asked) => {
        told.push(asked[2]?.passages?.put.flatMap(({ pieces }) => pieces.map(({ text }) => text)))
        return store.append(...asked)
      },
    }
    const person = unlocked(disk)
    await writesGoal(person, 'Ensimmäinen tavoite.')
    full = true
    expect(await writesGoal(person, 'Tämä ei mahdu.')).toMatchObject({ code: 'cannotWrite' })
    await person.desk.settle()
    expect(told).toEqual([[expect.stringContaining('Ensimmäinen tavoite.')]])
  })

  test('a snapshot that could not be kept loses nothing', async () => {
    const disk: CaseStore = { ...store, keepSnapshot: async () => fail('cannotWrite') }
    const person = unlocked(disk)
    for (let count = 1; count <= 210; count += 1) await writesGoal(person, `Tavoite ${count}.`)
    expect(await person.desk.shorten()).toBe(false)
    expect(await goalSeenBy(unlocked(store))).toBe('Tavoite 210.')
  })
})

describe('a long log', () => {
  const snapshotsKept = async () => {
    const kept = await store.snapshots(caseId, 'sharedPlan')
    return kept.ok ? kept.value.map(({ n }) => n) : []
  }

  test('becomes a snapshot while nobody writes, and reads the same from it', async () => {
    const person = unlocked(store)
    const before = await snapshotsKept()
    for (let count = 1; count <= 250; count += 1) await writesGoal(person, `Tavoite ${count}.`)
    expect(await snapshotsKept(), 'nobody waited for one').toEqual(before)
    expect(await person.desk.shorten()).toBe(true)
    expect(await person.desk.shorten(), 'one is enough').toBe(false)
    await writesGoal(person, 'Viimeinen tavoite.')

    const [newest = 0] = await snapshotsKept()
    expect(await store.since(caseId, 'sharedPlan', newest)).toMatchObject({ value: [{}] })
    expect(await goalSeenBy(unlocked(store))).toBe('Viimeinen tavoite.')
  })

  test('becomes a snapshot in the end though somebody writes without a pause', async () => {
    const person = unlocked(store)
    const before = await snapshotsKept()
    for (let count = 1; count <= 2010; count += 1) await writesGoal(person, `Tavoite ${count}.`)
    expect(await snapshotsKept()).not.toEqual(before)
    expect(await goalSeenBy(unlocked(store))).toBe('Tavoite 2010.')
  }, 60_000)
})

test('an edit at which something broke before it reached the disk is not built upon', async () => {
  let isBroken = true
  const breaking: CaseStore = {
    ...store,
    addChanges: async (...asked) => {
      if (isBroken) throw new Error('A defect')
      return store.addChanges(...asked)
    },
  }
  const person = unlocked(breaking)
  const place = ['client', 'preferredName']
  const renames = () =>
    caseCalls['case.edit'](person, {
      caseId,
      part: 'clientAndConsent',
      edits: [{ act: 'choose', place, value: 'Veke' }],
    })
  await expect(renames()).rejects.toThrow('A defect')
  isBroken = false
  expect(await renames()).toMatchObject({ ok: true })
  const onDisk = await caseCalls['case.open'](unlocked(store), { caseId })
  if (!onDisk.ok) throw new Error(onDisk.code)
  expect(answerAt(onDisk.value.parts.clientAndConsent.answers, place)).toBe('Veke')
})

describe('a signed version', () => {
  const signers = [{ role: 'asiakas', name: 'Veeti Tuomenoksa', date: '2026-04-24' }]
  async function signs(person: Unlocked) {
    const signed = await signOffCalls['signOff.sign'](person, { caseId, signers })
    if (!signed.ok) throw new Error(signed.code)
    return signed.value
  }
  const opens = (person: Unlocked, versionId: string) =>
    signOffCalls['signOff.open'](person, { caseId, versionId })

  test('stays as it was when an edit made meanwhile elsewhere arrives later', async () => {
    const mikkos = await openDocuments(store, caseId, mikko)
    if (!mikkos.ok) throw new Error(mikkos.code)
    const edited = mikkos.value
      .part('sharedPlan')
      .edit([{ act: 'write', place: goal, text: 'Mikon tavoite.' }])
    const version = await signs(unlocked(store))

    const entry = await store.entry(caseId)
    if (!edited.ok || !edited.value || !entry.ok || !entry.value)
      throw new Error('Nothing to merge')
    await store.append(entry.value, [edited.value])

    const later = unlocked(store)
    expect(await goalSeenBy(later)).toBe('Mikon tavoite.')
    expect(await caseCalls['case.open'](later, { caseId })).toMatchObject({
      value: { changedSinceSigned: true },
    })
    expect(await opens(later, version.versionId)).toEqual({
      ok: true,
      value: { version, file: JSON.parse(specimenText(1)), intact: true },
    })
  })

  test('stays as it was when the log behind it has become snapshots', async () => {
    const person = unlocked(store)
    const version = await signs(person)
    for (let count = 1; count <= 410; count += 1) {
      await writesGoal(person, `Tavoite ${count}.`)
      if (count % 205 === 0) await person.desk.shorten()
    }
    const snapshots = await store.snapshots(caseId, 'sharedPlan')
    expect(snapshots).toMatchObject({ value: [{}, {}] })
    expect(await opens(unlocked(store), version.versionId)).toMatchObject({
      value: { file: JSON.parse(specimenText(1)), intact: true },
    })
  })

  test('whose record was changed is told apart', async () => {
    const person = unlocked(store)
    await signs(person)
    const opened = await person.desk.open(caseId)
    if (!opened.ok) throw new Error(opened.code)
    const [json = ''] = Object.values(opened.value.documents.part('signOffs').ledger())
    const forgedId = '0d5b2a3c-1e4f-4a6b-8c7d-9e0f1a2b3c4d'
    const record = JSON.parse(json)
    record.record.versionId = forgedId
    record.record.number = 2
    const change = opened.value.documents
      .part('signOffs')
      .enterInLedger(forgedId, JSON.stringify(record))
    await person.desk.keep(opened.value, 'signOffs', change)
    expect(await opens(person, forgedId)).toMatchObject({ value: { intact: false } })
    expect(
      await signOffCalls['document.source'](person, { caseId, version: forgedId }),
    ).toMatchObject({ code: 'caseDamaged' })
  })
})
