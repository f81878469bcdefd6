import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Entry, entriesIn, hashOfEntry } from '../../templates/case/entries.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { atAnOpenDesk, type Desk } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'

let desk: Desk
let caseId: string
let seen: Entry
beforeEach(async () => {
  desk = await atAnOpenDesk()
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
  seen = await anObservation()
  await edits({ act: 'choose', place: [...seen.place, 'id'], value: 'o1' })
})
afterEach(() => desk.leaves())

const edits = (...some: Edit[]) =>
  desk.gets('case.edit', { caseId, part: 'observations', edits: some })

async function anObservation(): Promise<Entry> {
  const { parts } = await desk.gets('case.open', { caseId })
  const found = entriesIn((part) => parts[part].answers).find(({ kind }) => kind === 'observation')
  if (!found) throw new Error('The specimen has observations')
  return found
}

const asSeen = () =>
  desk.gets('case.entryAsSeen', { caseId, source: 'o1', hash: hashOfEntry(seen) })

test('an entry is had as it was seen, though it was corrected within the same minute', async () => {
  await edits({ act: 'write', place: [...seen.place, 'text'], text: 'Aivan muuta.' })
  await edits({ act: 'choose', place: [...seen.place, 'date'], value: '2026-05-05' })
  expect((await asSeen()).answers).toMatchObject({ text: seen.text, date: seen.date })
})

test('an entry that was removed is still had as it was seen', async () => {
  const [list = '', recordId = ''] = seen.place
  await edits({ act: 'remove', place: [list], recordId })
  expect(await asSeen()).toMatchObject({ recordId, answers: { text: seen.text } })
})

test('what nobody has ever seen is not made up', async () => {
  const asked = { caseId, source: 'o1', hash: '0'.repeat(64) }
  expect(await desk.ask('case.entryAsSeen', asked)).toEqual({ ok: false, code: 'unknownPlace' })
  const nowhere = { ...asked, source: 'x9' }
  expect(await desk.ask('case.entryAsSeen', nowhere)).toEqual({ ok: false, code: 'unknownPlace' })
})

test('the list of cases counts what rests on changed entries, and forgets what was stood by', async () => {
  const summary = (...some: Edit[]) =>
    desk.gets('case.edit', { caseId, part: 'multiActorSummary', edits: some })
  const record = ['conclusions', 'c1']
  const see = (id: string, on: string, hash: string): Edit[] => [
    { act: 'add', place: [...record, 'seen'], recordId: id, after: null },
    { act: 'choose', place: [...record, 'seen', id, 'entry'], value: 'o1' },
    { act: 'choose', place: [...record, 'seen', id, 'hash'], value: hash },
    { act: 'choose', place: [...record, 'seen', id, 'on'], value: on },
  ]
  await summary(
    { act: 'add', place: ['conclusions'], recordId: 'c1', after: null },
    { act: 'write', place: [...record, 'text'], text: 'Jaksaa.' },
    { act: 'add', place: [...record, 'entries'], recordId: 'l1', after: null },
    { act: 'write', place: [...record, 'entries', 'l1', 'text'], text: 'o1' },
    ...see('s1', '2026-03-01T10:00:00.000Z', hashOfEntry(seen)),
  )
  const counted = async () => (await desk.gets('case.list', { search: '' }))[0]?.changedBases
  expect(await counted()).toBe(0)
  await edits({ act: 'write', place: [...seen.place, 'text'], text: 'Aivan muuta.' })
  expect(await counted()).toBe(1)
  await summary(...see('s2', '2026-03-02T10:00:00.000Z', hashOfEntry(await anObservation())))
  expect(await counted()).toBe(0)
})
