import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aino, atAnOpenDesk, type Desk, passphrase } from '../../test/people/at-the-desk.ts'
import {
  aLongPdf,
  aPdf,
  aPhoto,
  aPhotoWithPosition,
  aPng,
  aProgram,
} from '../../test/people/files-to-attach.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { mostAttached } from '../contract/attachments.ts'
import { unlockVault } from '../vault/vault.ts'

let desk: Desk
let caseId: string
let folder: string
beforeEach(async () => {
  desk = await atAnOpenDesk()
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
  folder = await mkdtemp(join(tmpdir(), 'attach-'))
})
afterEach(async () => {
  await desk.leaves()
  await rm(folder, { recursive: true })
})

const adds = async (name: string, bytes: Uint8Array, to = caseId) => {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return desk.gets('attachment.addFile', { caseId: to, path })
}
const records = async (of = caseId) => {
  const { parts } = await desk.gets('case.open', { caseId: of })
  return parts.attachments.answers.attachments as readonly {
    recordId: string
    answers: Record<string, unknown>
  }[]
}
const only = async (of = caseId) => {
  const [record] = await records(of)
  if (!record) throw new Error('Nothing is attached')
  return record.recordId
}
const content = async (attachmentId: string, of = caseId) =>
  (await desk.gets('attachment.content', { caseId: of, attachmentId })).bytes
const edits = (act: 'remove' | 'restore', recordId: string) =>
  desk.gets('case.edit', {
    caseId,
    part: 'attachments',
    edits: [{ act, place: ['attachments'], recordId }],
  })
const acts = async () =>
  (await desk.gets('log.list', { caseId, before: null, limit: 50 })).map(({ type }) => type)

describe('an attached file', () => {
  test('is told of in the case, and comes back byte by byte, also on another day', async () => {
    expect(await adds('Sivu 1.pdf', aPdf())).toEqual({
      added: [{ fileName: 'Sivu 1.pdf', isLocationRemoved: false, isMended: false }],
      refused: [],
    })
    desk = await desk.comesBack()
    const [record] = await records()
    expect(record?.answers).toMatchObject({
      name: 'Sivu 1.pdf',
      kind: 'other',
      type: 'pdf',
      bytes: aPdf().length,
      addedAt: expect.stringMatching(/^2026-04-24T/),
    })
    expect(await desk.gets('attachment.list', { caseId })).toEqual([
      { attachmentId: record?.recordId, person: aino, standing: 'there' },
    ])
    expect(await content(await only())).toEqual(aPdf())
    expect(await acts()).toEqual(expect.arrayContaining(['attachment.added', 'attachment.opened']))
  })

  test('stands above the earlier ones; one let fall on the window is no different', async () => {
    await adds('sivu.pdf', aPdf())
    const bytes = aPhoto()
    await desk.gets('attachment.addDropped', { caseId, fileName: 'kuva.jpg', bytes })
    expect((await records()).map(({ answers }) => [answers.name, answers.kind])).toEqual([
      ['kuva.jpg', 'photo'],
      ['sivu.pdf', 'other'],
    ])
  })

  test('is taken off and put back with everything that was told of it', async () => {
    await adds('sivu.pdf', aPdf())
    const before = await records()
    await edits('remove', await only())
    expect(await records()).toEqual([])
    expect(await acts()).toContain('attachment.removed')
    desk = await desk.comesBack()
    await desk.gets('case.undo', { caseId })
    expect(await records()).toEqual(before)
    expect(await content(await only())).toEqual(aPdf())
  })

  test('is undone like any other act', async () => {
    await adds('sivu.pdf', aPdf())
    expect(await desk.gets('case.undo', { caseId })).toMatchObject({ part: 'attachments' })
    expect(await records()).toEqual([])
    await desk.gets('case.redo', { caseId })
    expect(await content(await only())).toEqual(aPdf())
  })

  test('is found by its name and by what is noted of it, not by its hash', async () => {
    await adds('Fysiatrin lausunto.pdf', aPdf())
    const id = await only()
    await desk.gets('case.edit', {
      caseId,
      part: 'attachments',
      edits: [{ act: 'write', place: ['attachments', id, 'note'], text: 'Rannekiputilanne.' }],
    })
    const [{ answers } = { answers: {} as Record<string, unknown> }] = await records()
    const places = async (query: string) =>
      (await desk.gets('search.find', { query })).cases.flatMap((found) => found.places)
    expect(await places('rannekiputila')).toMatchObject([
      { part: 'attachments', place: ['attachments', id, 'note'] },
    ])
    expect((await places('fysiatri')).map(({ part }) => part)).toContain('attachments')
    expect(await places(String(answers.sha256))).toEqual([])
  })

  test('changes nothing of a version that people have signed', async () => {
    const signers = [{ role: 'toimintaterapeutti', name: 'Aino Puro', date: '2026-04-24' }]
    const { versionId } = await desk.gets('signOff.sign', { caseId, signers })
    await adds('allekirjoitettu.pdf', aPdf())
    expect(await desk.gets('case.open', { caseId })).toMatchObject({ changedSinceSigned: false })
    expect(await desk.gets('signOff.open', { caseId, versionId })).toMatchObject({ intact: true })
  })

  test('does not travel in the public file format', async () => {
    const before = await desk.gets('case.fileText', { caseId })
    await adds('sivu.pdf', aPdf())
    expect(await desk.gets('case.fileText', { caseId })).toEqual(before)
  })
})

describe('a case file that has a field of the same name', () => {
  test('keeps it as one that the format does not know', async () => {
    const file = { ...JSON.parse(specimenText(2)), attachments: [{ name: 'vieras' }] }
    const text = JSON.stringify(file)
    const { caseId: brought, unknown } = await desk.gets('case.importText', { text })
    expect(unknown).toEqual(['attachments'])
    expect(await records(brought)).toEqual([])
    const again = JSON.parse((await desk.gets('case.fileText', { caseId: brought })).text)
    expect(again.attachments).toEqual([{ name: 'vieras' }])
  })
})

describe('not attached are', () => {
  const refusal = async (name: string, bytes: Uint8Array) => {
    const { added, refused } = await adds(name, bytes)
    expect(added).toEqual([])
    return refused
  }

  test('a program called a PDF and a file that is too large, each with its reason', async () => {
    expect(await refusal('lasku.pdf', aProgram())).toEqual([
      { fileName: 'lasku.pdf', why: 'program', type: null },
    ])
    expect(await refusal('suuri.pdf', aLongPdf(21_000_000))).toEqual([
      { fileName: 'suuri.pdf', why: 'tooLarge', type: null },
    ])
    expect(await refusal('sivu.jpg', aPdf())).toEqual([
      { fileName: 'sivu.jpg', why: 'otherThanNamed', type: 'pdf' },
    ])
    expect(await records()).toEqual([])
    expect(await acts()).not.toContain('attachment.added')
  })

  test('the same file a second time, and what is no file', async () => {
    await adds('sivu.pdf', aPdf())
    expect(await refusal('sivu uudelleen.pdf', aPdf())).toMatchObject([{ why: 'alreadyThere' }])
    const nothing = await desk.gets('attachment.addFile', { caseId, path: folder })
    expect(nothing.refused).toMatchObject([{ why: 'cannotRead' }])
  })

  test('more than a case may hold; what is taken off makes room', async () => {
    const size = 20_000_000
    const most = Math.floor(mostAttached / size)
    for (let seed = 1; seed <= most; seed += 1) await adds(`${seed}.pdf`, aLongPdf(size, seed))
    expect(await refusal('viimeinen.pdf', aLongPdf(size, 99))).toMatchObject([{ why: 'caseFull' }])
    await edits('remove', await only())
    expect((await adds('viimeinen.pdf', aLongPdf(size, 99))).added).toHaveLength(1)
  })

  test('what the window makes up: only what people write of a file is theirs to change', async () => {
    await adds('sivu.pdf', aPdf())
    const id = await only()
    const edit = (edit: object) =>
      desk.ask('case.edit', { caseId, part: 'attachments', edits: [edit as never] })
    const place = ['attachments', id]
    const made = { act: 'add', place: ['attachments'], recordId: 'x', after: null }
    const forged = { act: 'choose', place: [...place, 'sha256'], value: 'a'.repeat(64) }
    for (const each of [made, forged]) expect(await edit(each)).toMatchObject({ code: 'badEdit' })
    const kind = { act: 'choose', place: [...place, 'kind'], value: 'signedPage' }
    expect(await edit(kind)).toMatchObject({ ok: true })
    const asked = { caseId, attachmentId: id }
    expect(await desk.gets('attachment.about', asked)).toEqual({ kind: 'signedPage', type: 'pdf' })
  })
})

describe('a picture', () => {
  test('no longer tells where it was taken, and the person is told so', async () => {
    const { added } = await adds('kuva.jpg', aPhotoWithPosition())
    expect(added).toMatchObject([{ isLocationRemoved: true }])
    expect(Buffer.from(await content(await only())).includes('GPS')).toBe(false)
  })

  test('is shown from memory, and a PDF is not', async () => {
    await adds('kuva.png', aPng())
    const source = `data:image/png;base64,${Buffer.from(aPng()).toString('base64')}`
    const asked = { caseId, attachmentId: await only() }
    expect(await desk.gets('attachment.show', asked)).toEqual({ kind: 'picture', source })
    await adds('sivu.pdf', aPdf())
    const pdf = { caseId, attachmentId: await only() }
    expect(await desk.ask('attachment.show', pdf)).toMatchObject({ code: 'notShown' })
  })

  test('with more points than a machine can hold is not drawn', async () => {
    const bytes = Buffer.from(aPng())
    bytes.writeUInt32BE(60_000, 16)
    bytes.writeUInt32BE(60_000, 20)
    await adds('kuva.png', new Uint8Array(bytes))
    const asked = { caseId, attachmentId: await only() }
    expect(await desk.ask('attachment.show', asked)).toMatchObject({ code: 'notShown' })
  })
})

test('a file of one case is not given out for another, whatever a record says', async () => {
  const other = (await desk.gets('case.importText', { text: specimenText(2) })).caseId
  await adds('sivu.pdf', aPdf(), other)
  const id = await only(other)
  expect(await desk.ask('attachment.content', { caseId, attachmentId: id })).toMatchObject({
    code: 'unknownAttachment',
  })
})

/** What a bad page does: the content of the first file is other than it was. */
async function damageFirstFile(): Promise<void> {
  await desk.gets('vault.lock', {})
  const vault = await unlockVault(desk.vaultFolder, passphrase)
  if (!vault.ok) throw new Error(vault.code)
  vault.value.database().exec("UPDATE file_chunks SET bytes = x'00' WHERE chunk_no = 1024")
  vault.value.lock()
  await desk.gets('vault.unlock', { passphrase })
}

test('a file that no longer reads is named, the others open, and attaching it again mends it', async () => {
  await adds('sivu.pdf', aPdf())
  const broken = await only()
  await adds('kuva.jpg', aPhoto())
  await damageFirstFile()
  const asked = { caseId, attachmentId: broken }
  expect(await desk.ask('attachment.content', asked)).toMatchObject({ code: 'attachmentDamaged' })
  expect(await content(await only())).toEqual(aPhoto())
  const standings = async () =>
    (await desk.gets('attachment.list', { caseId })).map(({ standing }) => standing)
  expect(await standings()).toEqual(['there', 'damaged'])
  expect(await desk.gets('vault.damage', {})).toMatchObject({
    cases: [],
    files: [{ caseId, clientName: 'Veeti Tuomenoksa' }],
  })
  expect((await adds('sama sivu.pdf', aPdf())).added).toMatchObject([{ isMended: true }])
  expect(await standings()).toEqual(['there', 'there'])
  expect(await content(broken)).toEqual(aPdf())
  expect(await desk.gets('vault.damage', {})).toMatchObject({ files: [] })
})

test('a case that comes back from a backup brings its files', async () => {
  await adds('sivu.pdf', aPdf())
  await adds('kuva.jpg', aPhoto())
  await desk.gets('backup.make', {})
  const [backup] = (await desk.gets('backup.state', {})).backups
  const asked = { backupId: backup?.id ?? '', caseId }
  const brought = (await desk.gets('backup.restoreCase', asked)).caseId
  const standings = await desk.gets('attachment.list', { caseId: brought })
  expect(standings.map(({ standing }) => standing)).toEqual(['there', 'there'])
  expect(await content(await only(brought), brought)).toEqual(aPhoto())
})
