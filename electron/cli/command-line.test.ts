import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caseDocumentKinds, documentGroups } from '../../templates/documents/kinds.ts'
import type { DocumentModel } from '../../templates/model/blocks.ts'
import type { Paint } from './export.ts'
import { run } from './run.ts'

const specimen = (n: number) =>
  fileURLToPath(new URL(`../../test/specimens/case-${n}.json`, import.meta.url))

/** The plainest of painters: says which model it was given. */
const told = async ({ kind, language, stateLabel }: DocumentModel) =>
  new TextEncoder().encode(`${kind} ${language} ${stateLabel}`)

/** The plainest of locks: says what it was given. */
const locked = async (pdf: Uint8Array, passphrase: string) =>
  new TextEncoder().encode(`${new TextDecoder().decode(pdf)} behind ${passphrase}`)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kykysilta-cli-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function typing(args: readonly string[], paint: Partial<Paint> = {}, typed: string[] = []) {
  const out: string[] = []
  const error: string[] = []
  const code = await run(args, {
    version: '1.2.3',
    out: (line) => out.push(line),
    error: (line) => error.push(line),
    painters: async () => ({ pdf: told, docx: told, protect: locked, ...paint }),
    askPassphrase: async () => typed.shift(),
  })
  return { code, out, error }
}

async function caseFile(content: string | Uint8Array, name = 'CASE.json') {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const aino = (more = {}) =>
  JSON.stringify({ language: 'fi', client: { firstName: 'Aino', lastName: 'Puro' }, ...more })

describe('kykysilta export', () => {
  test('makes every document in every format, named by its kind only', async () => {
    const out = join(folder, 'new', 'papers')
    const { code, out: said, error } = await typing(['export', specimen(3), '--out', out])
    expect([code, error]).toEqual([0, []])
    const names = caseDocumentKinds.flatMap((kind) => [`${kind}.docx`, `${kind}.pdf`])
    expect((await readdir(out)).sort()).toEqual(names.toSorted())
    expect(said.sort()).toEqual(names.toSorted().map((name) => join(out, name)))
    expect(await readFile(join(out, 'summary.pdf'), 'utf8')).toBe('summary fi Luonnos')
  })

  test('makes a blank form for every step when the paper forms are asked for', async () => {
    const args = ['--documents', 'paper-forms', '--formats', 'pdf']
    const { code } = await typing(['export', specimen(1), '--out', folder, ...args])
    expect(code).toBe(0)
    const names = documentGroups.paperForms.map((kind) => `${kind}.pdf`)
    expect((await readdir(folder)).sort()).toEqual(names.toSorted())
  })

  test('makes only what was asked, in the language that was asked', async () => {
    const args = ['--lang', 'sv', '--documents', 'shared-plan,shared-plan', '--formats=docx']
    const { code } = await typing(['export', specimen(1), '--out', folder, ...args])
    expect(code).toBe(0)
    expect(await readdir(folder)).toEqual(['shared-plan.docx'])
    expect(await readFile(join(folder, 'shared-plan.docx'), 'utf8')).toBe('shared-plan sv Utkast')
  })

  test('writes over what stands there, and leaves nothing aside', async () => {
    await writeFile(join(folder, 'summary.pdf'), 'yesterday')
    const args = ['--documents', 'summary', '--formats', 'pdf']
    await typing(['export', specimen(1), '--out', folder, ...args])
    expect(await readdir(folder)).toEqual(['summary.pdf'])
    expect(await readFile(join(folder, 'summary.pdf'), 'utf8')).toBe('summary fi Luonnos')
  })

  test('names the fields that it does not know and goes on', async () => {
    const path = await caseFile(aino({ hobby: 'soutu' }))
    const { code, error } = await typing(['export', path, '--out', join(folder, 'out')])
    expect([code, error.at(-1)]).toEqual([0, '  hobby'])
  })

  test('writes nothing of a file at fault', async () => {
    const path = await caseFile(aino({ consent: { givenOn: '30.2.2026' } }))
    const { code } = await typing(['export', path, '--out', join(folder, 'out')])
    expect(code).toBe(1)
    expect(await readdir(folder)).toEqual(['CASE.json'])
  })

  test('writes nothing when one document of many cannot be made', async () => {
    const breaks = async ({ kind }: DocumentModel) => {
      if (kind === 'shared-plan') throw new Error('no ink')
      return new Uint8Array(1)
    }
    const out = join(folder, 'out')
    const { code, error } = await typing(['export', specimen(1), '--out', out], { docx: breaks })
    expect(code).toBe(3)
    expect(error).toEqual([
      'kykysilta: shared-plan.docx could not be made, so nothing was written (no ink)',
    ])
    expect(await readdir(folder)).toEqual([])
  })

  test('writes nothing when one of the files has no room to stand in', async () => {
    await mkdir(join(folder, 'summary.docx'))
    const { code } = await typing(['export', specimen(1), '--out', folder])
    expect(code).toBe(3)
    expect(await readdir(folder)).toEqual(['summary.docx'])
  })
})

describe('kykysilta check', () => {
  test.each([1, 2, 3])('says that a good file follows the format: specimen %i', async (n) => {
    const { code, out, error } = await typing(['check', specimen(n)])
    expect([code, out, error]).toEqual([0, [`${specimen(n)}: follows the format.`], []])
  })

  test('lists the fields that the format does not know', async () => {
    const path = await caseFile(aino({ observations: [{ text: 'a', weather: 1 }], x: 2 }))
    const { code, out } = await typing(['check', path])
    expect(code).toBe(0)
    expect(out.slice(1)).toEqual([
      `${path}: 2 fields unknown to the format; kept with the case, not in the documents:`,
      '  observations[0].weather',
      '  x',
    ])
  })

  test('names each fault on a line: place, what stands there, what was expected', async () => {
    const path = await caseFile(
      aino({
        language: 'de',
        consent: { givenOn: '2026-02-30', recipients: 'Kela' },
        abilitator: { measurements: [{ percentages: { mind: 152 } }] },
        observations: [{ text: 'line\nbreak', date: 7 }],
        client: { firstName: 'Aino' },
      }),
    )
    const { code, error } = await typing(['check', path])
    expect(code).toBe(1)
    expect(error.toSorted()).toEqual(
      [
        `${path}: language: found "de", expected one of fi, sv, en`,
        `${path}: client.lastName: nothing stands here, expected text`,
        `${path}: consent.givenOn: found "2026-02-30", expected a date that exists, as YYYY-MM-DD`,
        `${path}: consent.recipients: found "Kela", expected a list`,
        `${path}: abilitator.measurements[0].percentages.mind: found 152, expected a whole number from 0 to 100, or null`,
        `${path}: observations[0].date: found 7, expected a date that exists, as YYYY-MM-DD`,
        `${path}: 6 faults; nothing was made of it.`,
      ].sort(),
    )
  })

  test.each([
    ['not JSON', '{"language":\n', 'expected JSON'],
    ['not UTF-8', Uint8Array.from([0x22, 0xe4, 0x22]), 'expected text in UTF-8'],
    ['empty', '', 'expected JSON'],
    ['a list', '[]', 'expected an object'],
  ])('refuses a file that is %s in one line', async (_, content, expected) => {
    const { code, error } = await typing(['check', await caseFile(content)])
    expect(code).toBe(1)
    expect(error).toHaveLength(2)
    expect(error[0]).toContain(expected)
    expect(error[0]).not.toMatch(/\n/)
  })

  test('does not let a file command the terminal', async () => {
    const path = await caseFile(aino({ '\u001b[2Jgone': 1 }))
    const { out } = await typing(['check', path])
    expect(out.at(-1)).toBe('  \\u{1b}[2Jgone')
  })

  test('takes a file with a byte order mark', async () => {
    expect((await typing(['check', await caseFile(`\uFEFF${aino()}`)])).code).toBe(0)
  })
})

describe('a command at fault', () => {
  test.each([
    [[], 'export, check or log'],
    [['print'], 'no command “print”'],
    [['check'], 'one case file'],
    [['check', 'a.json', 'b.json'], 'one case file'],
    [['check', 'a.json', '--out', 'x'], '--out'],
    [['export', 'a.json'], '--out DIR'],
    [['export', 'a.json', '--out', 'x', '--lang', 'de'], 'fi, sv, en'],
    [['export', 'a.json', '--out', 'x', '--documents', 'summary,all'], '“all”'],
    [['export', 'a.json', '--out', 'x', '--formats', ''], 'pdf, docx'],
    [['check', 'nowhere.json'], 'no file “nowhere.json”'],
    [['check', tmpdir()], 'is a folder'],
    [['check', 'x'.repeat(300)], 'cannot be read (ENAMETOOLONG)'],
  ])('is told in one line with code 2: %j', async (args, said) => {
    const { code, out, error } = await typing(args)
    expect([code, out]).toEqual([2, []])
    expect(error).toHaveLength(1)
    expect(error[0]).toContain(said)
    expect(error[0]).toContain('--help')
  })

  test('may be a file in the place of the folder', async () => {
    const path = await caseFile(aino())
    const { code, error } = await typing(['export', path, '--out', path])
    expect(code).toBe(2)
    expect(error[0]).toContain('is a file, not a folder')
  })

  test('never hides the way to help', async () => {
    for (const args of [['--help'], ['-h'], ['export', '--help'], ['check', '-h']]) {
      const { code, out } = await typing(args)
      expect(code).toBe(0)
      expect(out[0]).toContain('kykysilta export CASE.json --out DIR')
    }
    expect((await typing(['--version'])).out).toEqual(['1.2.3'])
  })
})

describe('kykysilta export with a passphrase', () => {
  const exporting = (...args: string[]) => ['export', specimen(1), '--out', folder, ...args]
  const summary = ['--documents', 'summary']

  test('puts a locked copy beside each PDF and leaves the PDF as it was', async () => {
    const passphrase = 'seitsemän lämmintä lapasta'
    const { code } = await typing(exporting(...summary, '--password'), {}, [passphrase, passphrase])
    expect(code).toBe(0)
    expect((await readdir(folder)).sort()).toEqual([
      'summary.docx',
      'summary.pdf',
      'summary.protected.pdf',
    ])
    expect(await readFile(join(folder, 'summary.protected.pdf'), 'utf8')).toBe(
      `summary fi Luonnos behind ${passphrase}`,
    )
    expect(await readFile(join(folder, 'summary.pdf'), 'utf8')).toBe('summary fi Luonnos')
  })

  test('reads it from the first line of a file, whatever editor wrote it', async () => {
    const path = join(folder, 'word.txt')
    await writeFile(path, '\uFEFFa\u0308a\u0308net kantavat kauas\r\nsecond line\r\n')
    const { code } = await typing(exporting(...summary, '--password-file', path))
    expect(code).toBe(0)
    expect(await readFile(join(folder, 'summary.protected.pdf'), 'utf8')).toBe(
      'summary fi Luonnos behind äänet kantavat kauas',
    )
  })

  test.each([
    ['two that differ', ['kaksitoista merkkiä', 'kaksitoista merkkia'], 'differ'],
    ['one of a few letters', ['lyhyt', 'lyhyt'], 'shorter than 12'],
    ['one that the cipher would cut', ['ä'.repeat(64), 'ä'.repeat(64)], 'longer than 127 bytes'],
    ['no terminal to ask at', [], 'no terminal'],
  ])('refuses %s and writes nothing', async (_, typed, reason) => {
    const { code, error } = await typing(exporting('--password'), {}, typed)
    expect([code, error[0]]).toEqual([2, expect.stringContaining(reason)])
    expect(await readdir(folder)).toEqual([])
  })

  test.each([
    [['--password', '--formats', 'docx'], 'is for PDF'],
    [['--password-file', ''], 'is empty'],
    [['--password-file', 'nowhere.txt'], 'nowhere.txt'],
    [['--password=salasana123456'], '--password'],
  ])('refuses %j', async (args, reason) => {
    const { code, error } = await typing(exporting(...args))
    expect([code, error[0]]).toEqual([2, expect.stringContaining(reason)])
    expect(await readdir(folder)).toEqual([])
  })
})
