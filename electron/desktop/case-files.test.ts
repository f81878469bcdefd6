import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AskCore, Dialogs } from './answers.ts'
import { caseFileAnswers } from './case-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kykysilta-case-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

const caseId = crypto.randomUUID()

/** A data process that remembers what it was asked. */
function core(outcome: unknown) {
  const asked: unknown[] = []
  const ask: AskCore = async (name, input) => {
    asked.push([name, input])
    return outcome as never
  }
  return { ask, asked }
}

const choosing = (path: string | null): Dialogs => ({
  chooseCaseFile: async () => path,
  chooseWhereToSave: async (name) => (path === null ? null : join(path, name)),
  chooseFilesToAttach: async () => (path === null ? [] : [path]),
  chooseVaultFile: async () => path,
  chooseCodeList: async () => path,
  chooseFolder: async () => path,
})

describe('bringing a case in from a file', () => {
  const importing = async (path: string | null, outcome: unknown = { ok: true }) => {
    const { ask, asked } = core(outcome)
    const answers = caseFileAnswers(ask, choosing(path))
    return { outcome: await answers['case.import']({}), asked }
  }

  test('hands its text to the data process, and its faults to the window', async () => {
    const path = join(folder, 'case.json')
    await writeFile(path, '{"client":{"lastName":"Şahin"}}')
    const faults = { ok: false, code: 'faults', details: [{ place: 'language' }] }
    expect(await importing(path, faults)).toEqual({
      outcome: faults,
      asked: [['case.importText', { text: '{"client":{"lastName":"Şahin"}}' }]],
    })
  })

  test('asks nothing of the data process when the person cancels', async () => {
    expect(await importing(null)).toMatchObject({ outcome: { code: 'cancelled' }, asked: [] })
  })

  test('refuses what is not there, what is a folder, and letters that are broken', async () => {
    const latin1 = join(folder, 'latin1.json')
    await writeFile(latin1, Buffer.from('{"client":{"lastName":"Yl\xe4-Maja"}}', 'latin1'))
    for (const path of [join(folder, 'gone.json'), folder, latin1]) {
      expect(await importing(path)).toMatchObject({ outcome: { code: 'cannotRead' }, asked: [] })
    }
  })
})

describe('taking a case out to a file', () => {
  const exporting = (path: string | null, outcome: unknown) =>
    caseFileAnswers(core(outcome).ask, choosing(path))['case.export']({ caseId })

  test('writes the text under a name that tells nobody’s', async () => {
    const outcome = await exporting(folder, { ok: true, value: { text: '{"language":"fi"}\n' } })
    expect(outcome).toEqual({ ok: true, value: { fileName: 'arviointi.json' } })
    expect(await readFile(join(folder, 'arviointi.json'), 'utf8')).toBe('{"language":"fi"}\n')
  })

  test('writes nothing when the person cancels or the case is locked away', async () => {
    const text = { ok: true, value: { text: '{}' } }
    expect(await exporting(null, text)).toMatchObject({ code: 'cancelled' })
    const locked = { ok: false, code: 'locked' }
    expect(await exporting(folder, locked)).toMatchObject({ code: 'locked' })
    expect(await readdir(folder)).toEqual([])
  })

  test('says when the file cannot be written', async () => {
    const text = { ok: true, value: { text: '{}' } }
    expect(await exporting(join(folder, 'gone'), text)).toMatchObject({ code: 'cannotWrite' })
  })
})
