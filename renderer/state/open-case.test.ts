import { beforeEach, expect, test } from 'vitest'
import type { CaseView, SavedMark, SignedVersion } from '../../electron/contract/views.ts'
import { answerAt, emptyAnswers, type PartContent } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { keptText, mergeText } from '../../templates/model/merge-text.ts'
import { type PartName, parts } from '../../templates/parts/index.ts'
import { applyEdit } from '../bridge/apply-edit.ts'
import type { Client } from '../bridge/client.ts'
import { type OpenCase, openCase } from './open-case.ts'

const part = 'clientVoice'
const place = ['clientView', 'thoughtsAhead']
const mark: SavedMark = { savedAt: '2026-04-24T14:32:00Z', changedSinceSigned: false }
const fields = parts.find(({ name }) => name === part)?.fields ?? {}
const settle = () => new Promise((resolve) => setImmediate(resolve))

const withText = (text: string): Record<PartName, PartContent> => {
  const entries: unknown = Object.fromEntries(
    parts.map(({ name, fields: own }) => [
      name,
      { answers: emptyAnswers(own), asWritten: [], unknown: {} } satisfies PartContent,
    ]),
  )
  const empty = entries as Record<PartName, PartContent>
  const answers = applyEdit(fields, empty[part].answers, { act: 'write', place, text })
  return { ...empty, [part]: { ...empty[part], answers } }
}
const textIn = (content: Record<PartName, PartContent>) =>
  String(answerAt(content[part].answers, place) ?? '')

/** The case on disk; answers come back when they are let through. */
let onDisk: string
let isFull: boolean
let isSigned: boolean
/** The data process does what it is asked, and dies before it has answered. */
let isAnswerLost: boolean
let onTheWay: (() => void)[]
const view = (): CaseView => ({
  selfKey: 'a1'.repeat(32),
  caseId: 'c',
  parts: withText(onDisk),
  versions: isSigned ? [signed] : [],
  changedSinceSigned: false,
  editedAt: mark.savedAt,
})
const signed: SignedVersion = {
  versionId: 'v',
  number: 1,
  signedAt: mark.savedAt,
  signers: [],
  contentHash: '',
}
const answer = (name: string, input: { edits: readonly Edit[] }) => {
  if (name === 'case.open') return { ok: true, value: view() }
  if (name === 'signOff.sign') {
    isSigned = true
    return { ok: true, value: signed }
  }
  if (isFull) return { ok: false, code: 'cannotWrite' }
  for (const edit of input.edits) {
    if (edit.act === 'write')
      onDisk = mergeText(keptText(edit.from ?? ''), keptText(edit.text), onDisk)
  }
  if (isAnswerLost) return { ok: false, code: 'unreachable' }
  return { ok: true, value: mark }
}
const client = {
  call: (name: string, input: { edits: readonly Edit[] }) =>
    new Promise((resolve) => {
      const answered = answer(name, input)
      onTheWay.push(() => resolve(answered))
    }),
} as unknown as Client

let opened: OpenCase
const shows = () => textIn(opened.store.get().parts)
const types = (word: string) =>
  opened.edit(part, { act: 'write', place, text: `${shows()} ${word}` })
const arrives = async () => {
  onTheWay.shift()?.()
  await settle()
}
const calmsDown = async () => {
  for (let round = 0; round < 10; round += 1) {
    void opened.saveNow()
    await arrives()
  }
}
const isToldToReadAgain = async () => {
  opened.changed({ caseId: 'c', how: 'other' })
  await settle()
}

/** What was shown first is not what the documents say. */
beforeEach(() => {
  onDisk = 'Väärä alku.'
  onTheWay = []
  isFull = false
  isSigned = false
  isAnswerLost = false
  opened = openCase(client, view())
  onDisk = 'Oikea alku.'
})

test('a case that reads otherwise than it was shown is shown as it is', async () => {
  await isToldToReadAgain()
  await arrives()
  expect(shows()).toBe('Oikea alku.')
})

test('what is being typed then is saved first, and shown upon what is there', async () => {
  types('Kesken')
  await isToldToReadAgain()
  await calmsDown()
  expect(onDisk).toBe('Oikea alku. Kesken')
  expect(shows()).toBe(onDisk)
})

test('what is typed while the answer travels stays, and the rest is shown as soon as it is saved', async () => {
  await isToldToReadAgain()
  types('Vielä')
  await arrives()
  expect(shows()).toContain('Vielä')
  await calmsDown()
  expect(onDisk).toBe('Oikea alku. Vielä')
  expect(shows()).toBe(onDisk)
})

test('on a full disk what is typed stays, and the rest is shown once there is room', async () => {
  isFull = true
  types('Odottaa')
  await isToldToReadAgain()
  await calmsDown()
  expect(shows()).toContain('Odottaa')
  isFull = false
  await calmsDown()
  expect(onDisk).toBe('Oikea alku. Odottaa')
  expect(shows()).toBe(onDisk)
})

test('words that reached the disk, though nobody heard of it, are not written twice', async () => {
  await isToldToReadAgain()
  await arrives()
  isAnswerLost = true
  types('kerran')
  void opened.saveNow()
  await arrives()
  types('jatkuu')
  isAnswerLost = false
  await calmsDown()
  expect(onDisk).toBe('Oikea alku. kerran jatkuu')
  expect(shows()).toBe(onDisk)
})

test('a version is locked also when the disk refuses what is typed after it, and is seen once there is room', async () => {
  const locking = opened.sign([])
  await settle()
  types('Vielä')
  isFull = true
  await arrives()
  await arrives()
  expect(await locking).toBeNull()
  isFull = false
  await calmsDown()
  expect(opened.store.get().versions).toEqual([signed])
})
