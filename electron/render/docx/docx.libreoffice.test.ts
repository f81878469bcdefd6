import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Block, DocumentModel } from '../../../templates/model/blocks.ts'
import { leylasSummary } from '../testing/leyla.ts'
import { paintText } from '../text/index.ts'
import { atkinson } from './faces.specimen.ts'
import { paintDocx } from './index.ts'

/** Needs `soffice` (Debian: libreoffice-writer-nogui) and `pdftotext`, `pdffonts`, `pdfinfo` (poppler-utils). */
const folder = mkdtempSync(join(tmpdir(), 'kykysilta-docx-'))
const minutes = 60_000

const longStory = 'Asiakas kertoi, että työpäivä sujui ja lepo auttoi. '.repeat(192).trim()
const longWord = 'lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas'
const hardCase: DocumentModel = {
  ...leylasSummary,
  language: 'sv',
  draft: false,
  stateLabel: 'Undertecknad version 1, 6.11.2026',
  pageLabel: (page, pages) => `Sida ${page} av ${pages}`,
  blocks: [
    { type: 'heading', level: 1, text: 'Svårt fall' },
    { type: 'paragraph', style: 'body', content: [{ text: longStory }] },
    { type: 'paragraph', style: 'body', content: [{ text: 'kontroll\u0000tecken och \uD800' }] },
    {
      type: 'table',
      caption: 'Tvåhundra rader',
      columns: [
        { title: 'Ord', align: 'start', share: 0.12 },
        { title: 'Värde', align: 'end', share: 0.88 },
      ],
      rows: Array.from({ length: 200 }, (_, index) => ({
        cells: [[[{ text: index === 7 ? longWord : `ord${index}` }]], [[{ text: `${index} %` }]]],
      })),
      rowHeaders: true,
    },
  ],
}

beforeAll(async () => {
  writeFileSync(join(folder, 'leyla.docx'), await paintDocx(leylasSummary, atkinson))
  writeFileSync(join(folder, 'hard.docx'), await paintDocx(hardCase, atkinson))
  convert('pdf')
  convert('txt:Text (encoded):UTF8')
}, 5 * minutes)

afterAll(() => rmSync(folder, { recursive: true }))

test('LibreOffice reads every word of Leyla’s summary, in order', () => {
  expect(wordsOf(read('leyla.txt'))).toEqual(wordsOf(paintText(withoutAlternatives(leylasSummary))))
})

test('LibreOffice reads a long story, a long word and two hundred rows whole', () => {
  expect(wordsOf(read('hard.txt'))).toEqual(wordsOf(paintText(hardCase)))
})

test('each printed page of a draft says that it is one, and which page it is', () => {
  const pages = printed('leyla.pdf')
  expect(pages.length).toBeGreaterThan(3)
  pages.forEach((page, index) => {
    expect(page.match(/Luonnos/g)?.length).toBeGreaterThanOrEqual(2)
    expect(page).toContain(`Sivu ${index + 1}/${pages.length}`)
  })
})

test('each printed page that a table goes on to shows its head again', () => {
  const pages = printed('hard.pdf')
  const withRows = pages.filter((page) => /ord\d+ /.test(page))
  expect(withRows.length).toBeGreaterThan(3)
  for (const page of withRows) expect(page).toMatch(/Ord\s+Värde/)
  expect(pages.join('\n')).toContain(`Sida 2 av ${pages.length}`)
})

test('a long word in a narrow column is printed to its last letter', () => {
  expect(printed('hard.pdf').join('').replace(/\s/g, '')).toContain('aliupseerioppilas')
})

test('the printed letters are those of the typeface that the file carries', () => {
  const fonts = execFileSync('pdffonts', [join(folder, 'leyla.pdf')]).toString()
  const names = fonts.split('\n').slice(2).filter(Boolean)
  expect(names.length).toBeGreaterThanOrEqual(3)
  for (const name of names) expect(name).toContain('AtkinsonHyperlegibleNext')
})

test('signatures stay on one page', () => {
  const signed = printed('leyla.pdf').filter((page) => page.includes('Päiväys ja allekirjoitus'))
  expect(signed).toHaveLength(1)
  expect(signed[0]).toMatch(/Allekirjoitukset/)
})

/** A profile of its own: LibreOffice refuses to start twice in one. */
function convert(format: string) {
  const profile = pathToFileURL(join(folder, 'profile')).href
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      join(folder, 'leyla.docx'),
      join(folder, 'hard.docx'),
    ],
    { stdio: 'pipe', timeout: 2 * minutes },
  )
}

function read(name: string) {
  return readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')
}

/** The text of each page. */
function printed(name: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', join(folder, name), '-']).toString()
  return text.split('\f').filter((page) => page.trim() !== '')
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

/** Plain text has no pictures, so a picture's alternative text is not part of it. */
const withoutAlternatives = (model: DocumentModel): DocumentModel => ({
  ...model,
  blocks: model.blocks.map(
    (block): Block => (block.type === 'chart' ? { ...block, alternative: '' } : block),
  ),
})
