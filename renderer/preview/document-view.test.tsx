import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../templates/case/case-file.ts'
import { documentModel } from '../../templates/documents/index.ts'
import { documentKinds } from '../../templates/documents/kinds.ts'
import type { Block, DocumentModel, Inline } from '../../templates/model/blocks.ts'
import { DocumentView } from './document-view.tsx'

const specimen = (number: number) =>
  JSON.parse(
    readFileSync(new URL(`../../test/specimens/case-${number}.json`, import.meta.url), 'utf8'),
  ) as CaseFile

const shown = (document: DocumentModel) =>
  renderToStaticMarkup(<DocumentView document={document} />)

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '\n')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

const textOf = (content: Inline) => content.map(({ text }) => text)

/** Every text that a block holds, whatever shape it is given on screen. */
function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return textOf(block.content)
    case 'list':
      return block.items.flatMap(textOf)
    case 'fieldList':
      return block.items.flatMap(({ label, value }) => [label, ...value.flatMap(textOf)])
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.flatMap(textOf))),
      ]
    case 'chart':
      return [block.caption, ...block.series, ...block.rows.map(({ label }) => label)]
    case 'actorCards':
      return block.actors.flatMap(({ name, lines }) => [name, ...lines])
    case 'signatures':
      return block.entries.flatMap(({ role, name, signed, lineLabel }) => [
        role,
        name,
        signed || lineLabel,
      ])
    case 'note':
      return block.content.flatMap(textOf)
    case 'blanks':
      return block.items.flatMap(({ label, code, help, answer }) => [
        label,
        code,
        ...help,
        ...(answer.kind === 'boxes' ? answer.options : []),
      ])
  }
}

const cases = [1, 2, 3].flatMap((number) => documentKinds.map((kind) => ({ number, kind })))

test.each(cases)('every word of the $kind of case $number is on the screen', ({ number, kind }) => {
  const document = documentModel(kind, specimen(number), {
    state: { kind: 'draft' },
    modified: '2026-04-24T12:00:00Z',
  })
  const screen = plain(shown(document))
  const lost = document.blocks.flatMap(textsOf).filter((text) => !screen.includes(text))
  expect(lost).toEqual([])
  expect(screen).toContain(document.stateLabel)
})

const bare = (blocks: readonly Block[]): DocumentModel => ({
  kind: 'summary',
  language: 'fi',
  title: 'Yhteenveto',
  header: '',
  stateLabel: 'Luonnos',
  draft: true,
  templateLabel: '',
  pageLabel: () => '',
  modified: '2026-04-24T12:00:00Z',
  blocks,
})

test('a table tells a screen reader its name and what each header is for', () => {
  const html = shown(
    bare([
      {
        type: 'table',
        caption: 'Kykyviisari',
        columns: [
          { title: 'Osio', align: 'start', share: 0.5 },
          { title: '1/2026', align: 'end', share: 0.5 },
        ],
        rows: [{ cells: [[[{ text: 'Mieli' }]], [[{ text: '48 %' }]]] }],
        rowHeaders: true,
      },
    ]),
  )
  expect(html).toContain('<caption>Kykyviisari</caption>')
  expect(html).toMatch(/<th scope="col"[^>]*>Osio/)
  expect(html).toMatch(/<th scope="row"[^>]*><p>Mieli/)
})

test('a table under a heading of the same words keeps its name for a screen reader only', () => {
  const html = shown(
    bare([
      {
        type: 'table',
        caption: 'Havainnot',
        headed: true,
        columns: [{ title: 'Päivä', align: 'start', share: 1 }],
        rows: [{ cells: [[[{ text: '3.2.2026' }]]] }],
        rowHeaders: true,
      },
    ]),
  )
  expect(html).toContain('aria-label="Havainnot"')
  expect(html).not.toContain('<caption>')
})

test('a picture is said in words', () => {
  const html = shown(
    bare([
      {
        type: 'chart',
        caption: 'Muutos',
        alternative: 'Mieli nousi 48 prosentista 55 prosenttiin.',
        unit: '%',
        min: 0,
        max: 100,
        series: ['1/2026', '4/2026'],
        rows: [{ label: 'Mieli', values: [48, 55] }],
      },
    ]),
  )
  expect(html).toContain('role="img" aria-label="Mieli nousi 48 prosentista 55 prosenttiin."')
})

test('words in another language say which language they are in', () => {
  const html = shown(
    bare([{ type: 'paragraph', style: 'quote', content: [{ text: 'Jag orkar', language: 'sv' }] }]),
  )
  expect(html).toContain('<span lang="sv">Jag orkar</span>')
})

test('what looks like markup in a narrative is only text', () => {
  const html = shown(
    bare([{ type: 'paragraph', style: 'body', content: [{ text: '<img src=x onerror=1>' }] }]),
  )
  expect(html).not.toContain('<img')
  expect(plain(html)).toContain('<img src=x onerror=1>')
})
