import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Edit } from '../../templates/model/edits.ts'
import { aino, atAnOpenDesk, type Desk } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'

let desk: Desk
let caseId: string
beforeEach(async () => {
  desk = await atAnOpenDesk()
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
})
afterEach(() => desk.leaves())

const part = 'sharedPlan'
const goal = ['sharedPlan', 'goal']
const edits = (...some: Edit[]) => desk.gets('case.edit', { caseId, part, edits: some })
const history = (place: string[]) => desk.gets('case.history', { caseId, part, place })
const goalNow = async () => {
  const { parts } = await desk.gets('case.open', { caseId })
  return (parts.sharedPlan.answers.sharedPlan as { goal: string }).goal
}

test('a text tells who wrote which words of it and when, newest first', async () => {
  const imported = await goalNow()
  desk = await desk.comesBack()
  await edits({ act: 'write', place: goal, text: `${imported} Ja uutta.` })
  const { versions, runs } = await history(goal)
  expect(versions).toMatchObject([
    {
      person: aino,
      isMine: true,
      device: expect.any(String),
      changes: [
        { kind: 'text', pieces: [{ kind: 'same' }, { kind: 'added', text: ' Ja uutta.' }] },
      ],
    },
    { person: aino, changes: [{ pieces: [{ kind: 'added', text: imported }] }] },
  ])
  expect(versions[0]?.at).toMatch(/^2026-04-24T/)
  expect(runs.map(({ text }) => text).join('')).toBe(`${imported} Ja uutta.`)
  expect(runs.at(-1)).toMatchObject({ version: versions[0]?.hash })
  expect(runs[0]).toMatchObject({ version: versions[1]?.hash })
})

test('an earlier value comes back as a new change, and that can be undone', async () => {
  const imported = await goalNow()
  desk = await desk.comesBack()
  await edits({ act: 'write', place: goal, text: 'Aivan toinen tavoite.' })
  const first = (await history(goal)).versions.at(-1)
  await desk.gets('case.restore', { caseId, part, place: goal, hash: first?.hash ?? '' })
  expect(await goalNow()).toBe(imported)
  await desk.gets('case.undo', { caseId })
  expect(await goalNow()).toBe('Aivan toinen tavoite.')
})

test('a value tells what it was before, and a list what came and went', async () => {
  desk = await desk.comesBack()
  const tasks = ['sharedPlan', 'tasks']
  await edits({ act: 'choose', place: ['sharedPlan', 'date'], value: '2026-05-05' })
  expect((await history(['sharedPlan', 'date'])).versions[0]).toMatchObject({
    changes: [{ kind: 'value', after: '2026-05-05' }],
  })
  await edits({ act: 'add', place: tasks, recordId: 'r1', after: null })
  desk = await desk.comesBack()
  await edits({ act: 'remove', place: tasks, recordId: 'r1' })
  const { versions } = await history(tasks)
  expect(versions.slice(0, 2).map(({ changes }) => changes)).toMatchObject([
    [{ kind: 'removed', place: [...tasks, 'r1'] }],
    [{ kind: 'added', place: [...tasks, 'r1'] }],
  ])
})

test('a place that the form has not has no history', async () => {
  const place = ['sharedPlan', 'mood']
  expect(await desk.ask('case.history', { caseId, part, place })).toMatchObject({
    code: 'unknownPlace',
  })
})

test('each part that somebody wrote in tells who, and an untouched one nobody', async () => {
  const empty = (await desk.gets('case.create', { firstName: 'Unto', lastName: 'Uusi' })).caseId
  const writers = await desk.gets('case.writers', { caseId: empty })
  expect(writers.clientAndConsent).toMatchObject([{ person: aino }])
  expect(writers.sharedPlan).toBeUndefined()
  await desk.gets('case.edit', {
    caseId: empty,
    part,
    edits: [{ act: 'write', place: goal, text: 'Tavoite.' }],
  })
  const { sharedPlan } = await desk.gets('case.writers', { caseId: empty })
  expect(sharedPlan).toMatchObject([{ person: aino, at: expect.stringMatching(/^2026-04-24T/) }])
})
