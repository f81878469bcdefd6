import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const roomForText = { maxBuffer: 2 ** 26 }

/** What poppler reads in a PDF, line ends and soft hyphens smoothed away. */
export async function readPdf(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', [path, '-'], roomForText)
  return smooth(stdout)
}

/** What LibreOffice reads in a Word file that it has opened. */
export async function readDocx(path: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kykysilta-office-'))
  try {
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      path,
    ])
    return smooth(await readFile(join(folder, basename(path).replace(/docx$/, 'txt')), 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Soft hyphens are where a line happened to end, white space where a column did. */
export const smooth = (text: string): string =>
  text
    .replace(/\u00ad\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const notForReading = ['caseId', 'schemaNote', 'id', 'actorId', 'ownerType', 'effect']

/** Every text of a case that people wrote for others to read; codes, ids and dates left out. */
export function narrativesOf(value: unknown): string[] {
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\d$|^a\d+$|^(fi|sv|en)$/.test(value) ? [] : [smooth(value)]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    notForReading.includes(name) ? [] : narrativesOf(inner),
  )
}
