import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textKinds } from '../../templates/documents/kinds.ts'
import { fontSources } from '../render/fonts/index.ts'
import { loadPainters } from './painters.ts'
import { run } from './run.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kykysilta-painting-'))
  for (const { from, file } of Object.values(fontSources)) {
    await copyFile(at(`node_modules/${from}`), join(folder, file))
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Narratives are long; codes and names are looked for where they are laid out. */
function narrativesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 60 ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'schemaNote' ? [] : narrativesOf(inner),
  )
}

/** Soft hyphens are where a line happened to end, white space where a column did. */
const plain = (text: string) => text.replace(/\u00ad\s*/g, '').replace(/\s+/g, ' ')

async function pdfText(path: string) {
  const { stdout } = await promisify(execFile)('pdftotext', [path, '-'], { maxBuffer: 2 ** 26 })
  return stdout
}

async function docxText(path: string) {
  const parts = unzipSync(await readFile(path))
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return body
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

describe('documents on disk', () => {
  test.each([1, 2, 3])(
    'hold every narrative of a case in both formats: specimen %i',
    async (n) => {
      const file = at(`test/specimens/case-${n}.json`)
      const out = join(folder, `case-${n}`)
      const said: string[] = []
      const code = await run(['export', file, '--out', out, '--documents', textKinds.join(',')], {
        version: '0',
        out: (line) => said.push(line),
        error: (line) => said.push(line),
        painters: () => loadPainters(folder),
        askPassphrase: async () => undefined,
      })
      expect([code, said.length]).toEqual([0, 6])

      const read = async (format: string, text: (path: string) => Promise<string>) =>
        plain(
          (await Promise.all(said.filter((path) => path.endsWith(format)).map(text))).join('\n'),
        )
      const [pdf, docx] = [await read('.pdf', pdfText), await read('.docx', docxText)]
      const narratives = narrativesOf(JSON.parse(await readFile(file, 'utf8'))).map(plain)
      expect(narratives.length).toBeGreaterThan(50)
      expect(narratives.filter((narrative) => !pdf.includes(narrative))).toEqual([])
      expect(narratives.filter((narrative) => !docx.includes(narrative))).toEqual([])
    },
    60_000,
  )
})
