import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DocumentModel } from '../../templates/model/blocks.ts'
import type { AskCore, Dialogs } from './answers.ts'
import { modelOf } from './document-task.ts'
import { documentAnswers, type Paint } from './documents.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kykysilta-documents-'))
})
afterEach(() => rm(folder, { recursive: true }))

const file = { language: 'fi', client: { firstName: 'Selin', lastName: 'Yıldız' } }
const signed = {
  versionId: crypto.randomUUID(),
  number: 2,
  signedAt: '2026-04-24T11:32:00.000Z',
  signers: [{ role: 'Asiakas', name: 'Selin Yıldız', date: '2026-04-24' }],
  contentHash: 'ab'.repeat(32),
}
const draft = { ok: true, value: { file, signed: null } }
const ask =
  (outcome: unknown): AskCore =>
  async () =>
    outcome as never
const choosing = (path: string | null): Dialogs => ({
  chooseCaseFile: async () => path,
  chooseWhereToSave: async (name) => (path === null ? null : join(path, name)),
  chooseFilesToAttach: async () => (path === null ? [] : [path]),
  chooseVaultFile: async () => path,
  chooseCodeList: async () => path,
  chooseFolder: async () => path,
})

/** Paints the model's own words, so that a test can read what was painted. */
const paint: Paint = async (task) =>
  new TextEncoder().encode(`${task.format} ${JSON.stringify(modelOf(task))}`)
const cannotPrint = async () => false
const asked = { caseId: crypto.randomUUID(), version: null }

describe('saving one document', () => {
  const save = (source: unknown, path: string | null, painter = paint) =>
    documentAnswers(ask(source), painter, choosing(path), cannotPrint)['document.save']({
      ...asked,
      document: 'summary',
      format: 'pdf',
    })

  test('suggests a name that says what it is and never whose', async () => {
    expect(await save(draft, folder)).toEqual({
      ok: true,
      value: { fileName: 'monitoimijainen-yhteenveto.pdf' },
    })
    const written = await readFile(join(folder, 'monitoimijainen-yhteenveto.pdf'), 'utf8')
    expect(written).toContain('pdf {')
    expect(written).toContain('Yıldız')
  })

  test('writes nothing when the person cancels, or when it cannot be made', async () => {
    expect(await save(draft, null)).toMatchObject({ code: 'cancelled' })
    expect(await save(draft, folder, async () => null)).toMatchObject({ code: 'cannotMake' })
    expect(await readdir(folder)).toEqual([])
  })

  test('refuses a signed version that is no longer what was signed', async () => {
    const damaged = { ok: false, code: 'caseDamaged' }
    expect(await save(damaged, folder)).toMatchObject({ code: 'caseDamaged' })
  })

  test('of a signed version carries its number, hash and time, the same whenever it is made', async () => {
    const models: DocumentModel[] = []
    const seeing: Paint = async (task) => {
      models.push(modelOf(structuredClone(task)))
      return new Uint8Array([1])
    }
    const source = { ok: true, value: { file, signed } }
    await save(source, folder, seeing)
    await save(source, folder, seeing)
    expect(JSON.stringify(models[0])).toBe(JSON.stringify(models[1]))
    const words = JSON.stringify(models[0])
    expect(words).toContain('Kuitattu versio 2, 24.4.2026')
    expect(words.replaceAll(' ', '')).toContain('abababab')
  })
})

describe('saving several documents', () => {
  const saveAll = (source: unknown, path: string | null, painter = paint) =>
    documentAnswers(ask(source), painter, choosing(path), cannotPrint)['document.saveAll']({
      ...asked,
      documents: ['summary', 'shared-plan'],
      formats: ['pdf', 'docx'],
    })

  test('puts every document in every format into the folder', async () => {
    expect(await saveAll(draft, folder)).toMatchObject({ ok: true })
    expect((await readdir(folder)).sort()).toEqual([
      'monitoimijainen-yhteenveto.docx',
      'monitoimijainen-yhteenveto.pdf',
      'yhteinen-asiakassuunnitelma.docx',
      'yhteinen-asiakassuunnitelma.pdf',
    ])
  })

  test('leaves an older document of the same name alone and tells the new name', async () => {
    await writeFile(join(folder, 'monitoimijainen-yhteenveto.pdf'), 'older')
    const outcome = await saveAll(draft, folder)
    expect(outcome.ok && outcome.value.fileNames).toContain('monitoimijainen-yhteenveto (2).pdf')
    expect(await readFile(join(folder, 'monitoimijainen-yhteenveto.pdf'), 'utf8')).toBe('older')
  })

  test('writes none when one of them cannot be made', async () => {
    const onlyPdf: Paint = async (task) => (task.format === 'pdf' ? paint(task) : null)
    expect(await saveAll(draft, folder, onlyPdf)).toMatchObject({ code: 'cannotMake' })
    expect(await readdir(folder)).toEqual([])
  })

  test('says when the folder cannot be written to', async () => {
    expect(await saveAll(draft, join(folder, 'gone'))).toMatchObject({ code: 'cannotWrite' })
  })
})

describe('printing a document', () => {
  const printing = (source: unknown, print: (pdf: Uint8Array) => Promise<boolean>) =>
    documentAnswers(ask(source), paint, choosing(null), print)['document.print']({
      ...asked,
      document: 'summary',
    })

  const locked = { ok: true, value: { file, signed } }

  test('gives the printer what would be saved as a PDF', async () => {
    const printed: string[] = []
    const outcome = await printing(locked, async (pdf) => {
      printed.push(new TextDecoder().decode(pdf))
      return true
    })
    expect(outcome).toEqual({ ok: true, value: null })
    await documentAnswers(ask(locked), paint, choosing(folder), cannotPrint)['document.save']({
      ...asked,
      document: 'summary',
      format: 'pdf',
    })
    const saved = await readFile(join(folder, 'monitoimijainen-yhteenveto.pdf'), 'utf8')
    expect(printed).toEqual([saved])
  })

  test('says so when it cannot be shown', async () => {
    expect(await printing(draft, cannotPrint)).toEqual({ ok: false, code: 'cannotPrint' })
  })
})
