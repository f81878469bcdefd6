import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Edit } from '../../templates/model/edits.ts'
import type { PartName } from '../../templates/parts/index.ts'
import { atAnOpenDesk, type Desk } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'

let desk: Desk
beforeEach(async () => {
  desk = await atAnOpenDesk()
})
afterEach(() => desk.leaves())

const code = '131052-308T'
const earlier = async (
  change: (file: Record<string, unknown> & { client: Record<string, unknown> }) => void = () =>
    undefined,
) => {
  const file = JSON.parse(specimenText(1))
  file.client.personalIdentityCode = code
  file.fictional = false
  change(file)
  return (await desk.gets('case.importText', { text: JSON.stringify(file) })).caseId
}
const newRound = async () => {
  const { caseId } = await desk.gets('case.create', { firstName: 'Veeti', lastName: 'Tuomenoksa' })
  return caseId
}
const writes = (caseId: string, part: PartName, edit: Edit) =>
  desk.gets('case.edit', { caseId, part, edits: [edit] })
const gives = (caseId: string, value: string) =>
  writes(caseId, 'clientAndConsent', {
    act: 'choose',
    place: ['client', 'personalIdentityCode'],
    value,
  })
const rounds = (caseId: string, chosen: string | null = null) =>
  desk.gets('case.earlier', { caseId, chosen })
const places = async (caseId: string, chosen: string | null = null) =>
  (await rounds(caseId, chosen)).flatMap(({ answers }) =>
    answers.map(({ part, place }) => `${part}:${place.join('/')}`),
  )

test('an earlier round is found by the identity code, with who wrote and when', async () => {
  const before = await earlier()
  const caseId = await newRound()
  expect(await rounds(caseId)).toEqual([])
  await gives(caseId, code.toLowerCase())
  const [round] = await rounds(caseId)
  expect(round).toMatchObject({ caseId: before, foundBy: 'identityCode' })
  const history = round?.answers.find(({ place }) => place[1] === 'workHistory')
  expect(history).toMatchObject({ by: 'Aino Puro', date: round?.date })
  expect(String(history?.answer)).not.toBe('')
})

test('a round that came back from a backup is found as well', async () => {
  const before = await earlier()
  await desk.gets('backup.make', {})
  const [backup] = (await desk.gets('backup.state', {})).backups
  const asked = { backupId: backup?.id ?? '', caseId: before }
  const { caseId: back } = await desk.gets('backup.restoreCase', asked)
  const caseId = await newRound()
  await gives(caseId, code)
  const found = (await rounds(caseId)).map((round) => round.caseId)
  expect(found.toSorted()).toEqual([before, back].toSorted())
})

test('a code that is taken away finds nothing more', async () => {
  await earlier()
  const caseId = await newRound()
  await gives(caseId, code)
  expect(await rounds(caseId)).toHaveLength(1)
  await writes(caseId, 'clientAndConsent', {
    act: 'clear',
    place: ['client', 'personalIdentityCode'],
  })
  expect(await rounds(caseId)).toEqual([])
})

test('health is offered only when the new consent names it; consent and conclusions never', async () => {
  await earlier()
  const caseId = await newRound()
  await gives(caseId, code)
  const without = await places(caseId)
  expect(without.filter((place) => place.startsWith('health'))).toEqual([])
  await writes(caseId, 'clientAndConsent', {
    act: 'choose',
    place: ['consent', 'items', 'health'],
    value: true,
  })
  const within = await places(caseId)
  expect(within).toContain('health:background/healthInformation')
  const never = /consent\/|firstName|personalIdentityCode|factorsAffecting|referral|signatures/
  expect(within.filter((place) => never.test(place))).toEqual([])
})

test('nothing is offered from a round whose consent was withdrawn, nor between real and invented', async () => {
  await earlier((file) => {
    file.consent = { withdrawal: { on: '2026-03-01' } }
  })
  const invented = await earlier((file) => {
    file.fictional = true
  })
  const caseId = await newRound()
  await gives(caseId, code)
  expect(await rounds(caseId, invented)).toEqual([])
})

test('a round may be chosen by hand, and stands in the log of that case', async () => {
  const before = await earlier((file) => {
    file.client.personalIdentityCode = ''
  })
  const caseId = await newRound()
  expect((await rounds(caseId, before)).map(({ foundBy }) => foundBy)).toEqual(['person'])
  const log = await desk.gets('log.list', { caseId: before, before: null, limit: 50 })
  expect(log.map(({ type }) => type)).toContain('case.earlierRead')
})

test('all earlier rounds come, however many there are', async () => {
  for (let n = 0; n < 5; n += 1) await earlier()
  const caseId = await newRound()
  await gives(caseId, code)
  expect(await rounds(caseId)).toHaveLength(5)
})

test('what was brought over counts as missing until it is confirmed', async () => {
  const caseId = await newRound()
  const place = ['carriedOver', 'background']
  const carried = (name: string, value: string): Edit => ({
    act: 'choose',
    place: [...place, 'c1', name],
    value,
  })
  const missing = async () =>
    (await desk.gets('case.list', { search: '' })).find((row) => row.caseId === caseId)?.missing
      .background
  const before = await missing()
  await writes(caseId, 'background', {
    act: 'write',
    place: ['background', 'workHistory'],
    text: 'Varasto',
  })
  await writes(caseId, 'background', { act: 'add', place, recordId: 'c1', after: null })
  await writes(caseId, 'background', carried('field', 'background/workHistory'))
  expect(await missing()).toBe((before ?? 0) + 1)
  const signers = [{ role: 'x', name: 'Aino Puro', date: '2026-04-24' }]
  expect(await desk.ask('signOff.sign', { caseId, signers })).toMatchObject({
    code: 'invalidAnswers',
  })
  await writes(caseId, 'background', carried('confirmed', '2026-04-24'))
  expect(await missing()).toBe(before)
})
