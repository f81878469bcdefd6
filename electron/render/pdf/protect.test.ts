import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCaseFile } from '../../../templates/case/read-case-file.ts'
import { documentModel } from '../../../templates/documents/index.ts'
import { paintPdf } from './index.ts'
import { protectPdf } from './protect.ts'
import { fontsOfTheHouse } from './testing/fonts.ts'

const passphrase = 'Käärme söi 7 mustikkaa'
const specimen = new URL('../../../test/specimens/case-1.json', import.meta.url)

let original: Uint8Array
let copy: Uint8Array
let folder: string
let path: string
beforeAll(async () => {
  const read = readCaseFile(readFileSync(specimen, 'utf8'))
  if (!read.ok) throw new Error('The specimen is no case')
  const options = { state: { kind: 'draft' }, modified: '2026-11-06T13:05:00.000Z' } as const
  original = await paintPdf(documentModel('summary', read.value.file, options), fontsOfTheHouse)
  copy = await protectPdf(original, passphrase)
  folder = mkdtempSync(join(tmpdir(), 'protected-'))
  path = join(folder, 'summary.protected.pdf')
  writeFileSync(path, copy)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Words that stand in the document, its properties, its tags and its attachment. */
const secrets = [
  ...['Tuomenoksa', 'Veeti', '140397-935M', 'Sammalkallio', 'Monitoimijainen yhteenveto'],
  ...['Kykyviisari', 'summary.json', 'Asiakirjan sisältö', 'D:2026', '2026-11-06', 'Luonnos'],
]
/** Every way in which a PDF writes text without hiding it. */
const spellings = (word: string) => [
  Buffer.from(word, 'utf8'),
  Buffer.from(word, 'latin1'),
  Buffer.from(word, 'utf16le').swap16(),
  Buffer.from(Buffer.from(word, 'utf16le').swap16().toString('hex').toUpperCase()),
]
const found = (bytes: Uint8Array) =>
  secrets.filter((word) =>
    spellings(word).some((spelling) => Buffer.from(bytes).includes(spelling)),
  )

describe('a copy with a passphrase', () => {
  test('shows no word of the document to whoever looks at its bytes', () => {
    expect(found(copy)).toEqual([])
    expect(Buffer.from(copy).includes('/Lang (')).toBe(false)
    expect(Buffer.from(copy).includes('/AESV3')).toBe(true)
  })

  test('is never the same twice, though the document is', async () => {
    const again = await protectPdf(original, passphrase)
    expect(Buffer.from(again).equals(Buffer.from(copy))).toBe(false)
  })
})

const hasProgram = (name: string) => spawnSync(name, ['--version']).error === undefined

describe.runIf(['qpdf', 'pdftotext', 'pdfinfo'].every(hasProgram))('other programs', () => {
  const run = (program: string, ...args: string[]) =>
    spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })

  test('open it with the passphrase and with no other', () => {
    expect(run('qpdf', `--password=${passphrase}`, '--check', path).stdout).toMatch(/R = 6/)
    expect(run('qpdf', `--password=${passphrase}`, '--check', path).status).toBe(0)
    for (const wrong of ['', 'arvaus', passphrase.toUpperCase()])
      expect(run('qpdf', `--password=${wrong}`, '--check', path).status).not.toBe(0)
  })

  test('find the words that stood only in streams and strings, once it is opened', () => {
    const plain = join(folder, 'opened.pdf')
    const how = ['--decrypt', '--qdf', '--object-streams=disable']
    expect(run('qpdf', `--password=${passphrase}`, ...how, path, plain).status).toBe(0)
    expect(found(readFileSync(plain))).toEqual(
      expect.arrayContaining([
        'Monitoimijainen yhteenveto',
        'summary.json',
        'D:2026',
        '2026-11-06',
      ]),
    )
  })

  test('read the same text, title and language as in the original, and may copy and print', () => {
    const plain = join(folder, 'summary.pdf')
    writeFileSync(plain, original)
    expect(run('pdftotext', '-upw', passphrase, path, '-').stdout).toBe(
      run('pdftotext', plain, '-').stdout,
    )
    const told = run('pdfinfo', '-upw', passphrase, path).stdout
    expect(told).toContain('Title:           Monitoimijainen yhteenveto')
    expect(told).toContain('print:yes copy:yes change:no')
    expect(told).toContain('algorithm:AES-256')
  })

  test('find no claim to PDF/A in it, and the one to PDF/UA', () => {
    const xmp = run('pdfinfo', '-upw', passphrase, '-meta', path).stdout
    expect(xmp).not.toMatch(/<pdfaid:(part|conformance)>/)
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('see nothing of its attachment without the passphrase', () => {
    expect(
      execFileSync('pdfdetach', ['-upw', passphrase, '-list', path], { encoding: 'utf8' }),
    ).toContain('summary.json')
    expect(run('pdfdetach', '-list', path).stdout).not.toContain('summary.json')
  })
})
