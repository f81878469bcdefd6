import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { editsOfAsking } from '../../templates/case/thread-edits.ts'
import { canonicalJson } from '../../templates/model/canonical.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { PartName } from '../../templates/parts/index.ts'
import { atAnOpenDesk, type Desk } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'

let desk: Desk
let caseId: string
beforeEach(async () => {
  desk = await atAnOpenDesk()
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
})
afterEach(() => desk.leaves())

const signers = [
  { role: 'asiakas', name: 'Veeti Tuomenoksa', date: '2026-04-24' },
  { role: 'toimintaterapeutti', name: 'Kaarina Sammalkallio', date: '2026-04-24' },
]
const file = JSON.parse(specimenText(1))
const signs = () => desk.gets('signOff.sign', { caseId, signers })
const edits = (part: PartName, ...some: Edit[]) =>
  desk.gets('case.edit', { caseId, part, edits: some })
const goal = ['sharedPlan', 'goal']
const writesGoal = (text: string) => edits('sharedPlan', { act: 'write', place: goal, text })

test('a signed version says who stands behind which text', async () => {
  const version = await signs()
  const hash = createHash('sha256').update(canonicalJson(file)).digest('hex')
  expect(version).toMatchObject({ number: 1, signers, contentHash: hash })
  expect(await desk.gets('signOff.open', { caseId, versionId: version.versionId })).toEqual({
    version,
    file,
    intact: true,
  })
  expect(await desk.gets('case.open', { caseId })).toMatchObject({
    versions: [version],
    changedSinceSigned: false,
  })
})

test('a signed version stays as it was, whatever is edited afterwards', async () => {
  const version = await signs()
  expect(await writesGoal('Työsuhde alkaa myöhemmin.')).toMatchObject({ changedSinceSigned: true })
  await edits('observations', { act: 'add', place: ['observations'], recordId: 'r1', after: null })
  desk = await desk.comesBack()
  const opened = await desk.gets('signOff.open', { caseId, versionId: version.versionId })
  expect(opened).toEqual({ version, file, intact: true })
  expect(await desk.gets('document.source', { caseId, version: version.versionId })).toEqual({
    file,
    signed: version,
  })
  const now = await desk.gets('document.source', { caseId, version: null })
  expect(now).toMatchObject({
    file: { sharedPlan: { goal: 'Työsuhde alkaa myöhemmin.' } },
    signed: null,
  })
})

test('an edit that is taken back leaves the case as it was signed', async () => {
  await signs()
  expect(await writesGoal('Toinen tavoite.')).toMatchObject({ changedSinceSigned: true })
  expect(await writesGoal(file.sharedPlan.goal)).toMatchObject({ changedSinceSigned: false })
  expect((await desk.gets('case.list', { search: '' }))[0]).toMatchObject({
    latestVersion: 1,
    changedSinceSigned: false,
  })
})

test('the same text is not signed twice; a changed one becomes the next version', async () => {
  const first = await signs()
  expect(await desk.ask('signOff.sign', { caseId, signers })).toMatchObject({
    code: 'nothingChanged',
  })
  await writesGoal('Työsuhde alkaa myöhemmin.')
  expect((await desk.gets('case.list', { search: '' }))[0]).toMatchObject({
    latestVersion: 1,
    changedSinceSigned: true,
  })
  const second = await signs()
  expect(second.number).toBe(2)
  desk = await desk.comesBack()
  const { versions, changedSinceSigned } = await desk.gets('case.open', { caseId })
  expect(versions).toEqual([first, second])
  expect(changedSinceSigned).toBe(false)
})

test('what is missing does not hinder signing, what is invalid does', async () => {
  const bare = await desk.gets('case.create', { firstName: 'Aino', lastName: 'Puro' })
  caseId = bare.caseId
  await edits('clientAndConsent', {
    act: 'choose',
    place: ['consent', 'givenOn'],
    value: '31.4.2026',
  })
  expect(await desk.ask('signOff.sign', { caseId, signers })).toMatchObject({
    code: 'invalidAnswers',
  })
  await edits('clientAndConsent', {
    act: 'choose',
    place: ['consent', 'givenOn'],
    value: '2026-04-30',
  })
  expect(await signs()).toMatchObject({ number: 1 })
})

test('a version that nobody signed is unknown', async () => {
  const versionId = '7f9c2c5e-58a8-4a7e-9f5e-6a8b1d0c3e21'
  expect(await desk.ask('signOff.open', { caseId, versionId })).toMatchObject({
    code: 'unknownVersion',
  })
  expect(await desk.ask('document.source', { caseId, version: versionId })).toMatchObject({
    code: 'unknownVersion',
  })
})

test('open questions stand in the way of signing, unless somebody says why not', async () => {
  await edits(
    'sharedPlan',
    ...editsOfAsking(
      {},
      { part: 'sharedPlan', kind: 'question', about: '/sharedPlan/goal', text: 'Milloin?' },
      { by: 'a1', at: '2026-04-24T10:00:00.000Z', newId: () => 'q1' },
    ),
  )
  expect(await desk.ask('signOff.sign', { caseId, signers })).toMatchObject({
    ok: false,
    code: 'openQuestions',
  })
  const despiteQuestions = 'Vastaus tulee kesäkuussa.'
  const version = await desk.gets('signOff.sign', { caseId, signers, despiteQuestions })
  expect(version.openQuestions).toEqual({ count: 1, why: despiteQuestions })
})

test('what is said about a signed text does not change it, and does not go into its documents', async () => {
  const version = await signs()
  const asked = {
    part: 'sharedPlan',
    kind: 'comment',
    about: '#plan',
    text: 'Kanarialintu',
  } as const
  const doer = { by: 'a1', at: '2026-04-24T10:00:00.000Z', newId: () => 'c1' }
  const mark = await edits('sharedPlan', ...editsOfAsking({}, asked, doer))
  expect(mark).toMatchObject({ changedSinceSigned: false })
  for (const of of [null, version.versionId]) {
    const source = await desk.gets('document.source', { caseId, version: of })
    expect(JSON.stringify(source)).not.toContain('Kanarialintu')
  }
  expect((await desk.gets('case.fileText', { caseId })).text).toContain('Kanarialintu')
})
