import { afterEach, beforeEach, expect, test } from 'vitest'
import { createNoteDesk } from '../../renderer/state/note-desk.ts'
import { noteDraft } from '../../renderer/state/note-draft.ts'
import { type OpenCase, openCase } from '../../renderer/state/open-case.ts'
import { beginObservation, observationsIn } from '../../templates/walk/new-observation.ts'
import { atAnOpenDesk, type Desk } from '../people/at-the-desk.ts'
import { specimenText } from '../people/specimens.ts'
import { twoWindowsAt, type WayOfWindow } from '../people/two-windows.ts'

const part = 'observations'
const place = ['observations']
const textOf = (recordId: string) => [...place, recordId, 'text']

let desk: Desk
let caseId: string
let main: WayOfWindow
let note: WayOfWindow
beforeEach(async () => {
  desk = await atAnOpenDesk()
  ;[main, note] = twoWindowsAt(desk)
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
})
afterEach(() => desk.leaves())

async function opensIn({ client }: WayOfWindow, id = caseId): Promise<OpenCase> {
  const view = await client.call('case.open', { caseId: id })
  if (!view.ok) throw new Error(view.code)
  const opened = openCase(client, view.value)
  client.on('caseChanged', (change) => change.caseId === id && opened.changed(change))
  return opened
}

/** Everything is on disk, and every window has heard of it. */
async function settled(...windows: readonly OpenCase[]): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const window of windows) await window.saveNow()
    // Answered after whatever was asked before it.
    await desk.gets('case.list', { search: '' })
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const onDisk = async (id = caseId) =>
  (await desk.gets('case.open', { caseId: id })).parts[part].answers
const lastOnDisk = async () => observationsIn(await onDisk()).at(-1)?.answers.text

/** An observation in the small window, as it begins there. */
function aDraft(opened: OpenCase) {
  const beginning = beginObservation(opened.answersOf(part), {
    recordId: 'uusi',
    id: 'o12345678',
    date: '2026-02-04',
    actorId: 'a1',
  })
  const draft = noteDraft(opened, 'uusi', beginning)
  return (text: string) => draft.edit(part, { act: 'write', place: textOf('uusi'), text })
}

test('an observation that comes back in the small window is seen in the main one, which never saw it', async () => {
  const small = await opensIn(note)
  const writes = aDraft(small)
  writes('Hai')
  writes('')
  await settled(small)
  const large = await opensIn(main)
  writes('Lajitteli itse.')
  await settled(small, large)
  expect(await lastOnDisk()).toBe('Lajitteli itse.')
  expect(large.answersOf(part)).toEqual(await onDisk())
})

test('an observation that the main window has taken back is written on in the small one, once', async () => {
  const small = await opensIn(note)
  const large = await opensIn(main)
  const writes = aDraft(small)
  writes('Hai')
  await settled(small, large)
  expect(await large.undo()).toMatchObject({ ok: true })
  await settled(small, large)
  for (const text of ['Haita', 'Haitari soi.']) {
    writes(text)
    await settled(small, large)
    expect(await lastOnDisk()).toBe(text)
  }
  expect(small.answersOf(part)).toEqual(await onDisk())
  expect(large.answersOf(part)).toEqual(await onDisk())
})

test('observations that were removed together come back to their places, in whatever order', async () => {
  const large = await opensIn(main)
  const [first = '', second = ''] = observationsIn(await onDisk()).map(({ recordId }) => recordId)
  const before = await onDisk()
  for (const recordId of [second, first]) large.edit(part, { act: 'remove', place, recordId })
  for (const recordId of [second, first]) large.edit(part, { act: 'restore', place, recordId })
  await settled(large)
  expect(await onDisk()).toEqual(before)
  expect(large.answersOf(part)).toEqual(before)
})

test('what is typed while the small window turns to another case goes along', async () => {
  const other = (await desk.gets('case.importText', { text: specimenText(2) })).caseId
  const small = createNoteDesk(note.client)
  await small.start(caseId)
  const types = (text: string) => {
    const { draft } = small.store.get()
    if (!draft) throw new Error('Nothing to write in')
    draft.edit(part, { act: 'write', place: [...draft.place, 'text'], text })
  }
  const before = observationsIn(await onDisk()).length
  types('Kertoi')
  const moving = small.moveTo(other)
  types('Kertoi nukkuneensa.')
  await moving
  await small.save()
  expect(observationsIn(await onDisk(other)).at(-1)?.answers.text).toBe('Kertoi nukkuneensa.')
  expect(observationsIn(await onDisk())).toHaveLength(before)
})

test('a case that does not open leaves the observation where it was, and says why', async () => {
  const small = createNoteDesk(note.client)
  await small.start(caseId)
  const { draft } = small.store.get()
  draft?.edit(part, { act: 'write', place: [...draft.place, 'text'], text: 'Kertoi' })
  await small.moveTo(crypto.randomUUID())
  expect(small.store.get()).toMatchObject({ phase: 'open', refused: 'unknownCase' })
  expect(small.store.get().draft?.openCase.caseId).toBe(caseId)
  await small.save()
  expect(await lastOnDisk()).toBe('Kertoi')
})

test('after the data process has begun anew, the small window is about the same case and the same words', async () => {
  const small = createNoteDesk(note.client)
  await small.start(caseId)
  const begun = small.store.get().draft
  begun?.edit(part, { act: 'write', place: [...begun.place, 'text'], text: 'Aloitti' })
  await small.save()
  // Now another case is the one that was written last.
  await desk.gets('case.importText', { text: specimenText(2) })
  note.tell('coreRestarted', null)
  note.tell('unlocked', null)
  await expect.poll(() => small.store.get().phase).toBe('open')
  const { draft } = small.store.get()
  expect(draft?.openCase.caseId).toBe(caseId)
  expect(draft?.recordId).toBe(begun?.recordId)
})
