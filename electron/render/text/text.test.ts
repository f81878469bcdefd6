import { expect, test } from 'vitest'
import type { Block, DocumentModel } from '../../../templates/model/blocks.ts'
import { paintText } from './index.ts'

const saying = (...blocks: Block[]): DocumentModel => ({
  kind: 'summary',
  language: 'fi',
  title: 'Yhteenveto',
  header: 'Leyla Demirkaya · Yhteenveto',
  stateLabel: 'Luonnos',
  draft: true,
  templateLabel: 'Pohja 1',
  pageLabel: (page, pages) => `Sivu ${page}/${pages}`,
  modified: '2026-11-06T10:00:00Z',
  blocks,
})

test('blocks follow each other in reading order, an empty line between them', () => {
  const text = paintText(
    saying(
      { type: 'heading', level: 1, text: 'Yhteenveto' },
      {
        type: 'paragraph',
        style: 'body',
        content: [{ text: 'Leyla on ' }, { text: 'viihtynyt.' }],
      },
    ),
  )
  expect(text).toBe('Yhteenveto\n\nLeyla on viihtynyt.\n')
})

test('an ordered list keeps its numbers and an unordered one its bullets', () => {
  const items = [[{ text: 'Tauko' }], [{ text: 'Lepo' }]]
  expect(paintText(saying({ type: 'list', ordered: true, items }))).toBe('1. Tauko\n2. Lepo\n')
  expect(paintText(saying({ type: 'list', ordered: false, items }))).toBe('• Tauko\n• Lepo\n')
})

test('a table reads caption first, then its head, then row by row', () => {
  const text = paintText(
    saying({
      type: 'table',
      caption: 'Kykyviisarin tulokset',
      columns: [
        { title: 'Osio', align: 'start', share: 0.5 },
        { title: '13.8.2026', align: 'end', share: 0.5 },
      ],
      rows: [{ cells: [[[{ text: 'Mieli' }]], [[{ text: '31 %' }]]] }],
      rowHeaders: true,
    }),
  )
  expect(text).toBe('Kykyviisarin tulokset\nOsio\t13.8.2026\nMieli\t31 %\n')
})

test('a caption that the heading above has said is not said again', () => {
  const text = paintText(
    saying({
      type: 'table',
      caption: 'Havainnot',
      headed: true,
      columns: [{ title: 'Päivä', align: 'start', share: 1 }],
      rows: [{ cells: [[[{ text: '3.2.2026' }]]] }],
      rowHeaders: true,
    }),
  )
  expect(text).toBe('Päivä\n3.2.2026\n')
})

test('an unsigned line shows what to write on it, a signed one when it was signed', () => {
  const lineLabel = 'Päiväys ja allekirjoitus'
  const text = paintText(
    saying({
      type: 'signatures',
      entries: [
        { role: 'asiakas', name: 'Leyla', signed: '', lineLabel },
        { role: 'toimintaterapeutti', name: 'Iiris', signed: 'Kuitannut 6.11.2026', lineLabel },
      ],
    }),
  )
  expect(text).toBe(
    'asiakas\nLeyla\nPäiväys ja allekirjoitus\n\ntoimintaterapeutti\nIiris\nKuitannut 6.11.2026\n',
  )
})

test('empty lines of an actor are left out', () => {
  const actors = [{ name: 'Väinö Rantakallas', lines: ['sosiaalityöntekijä', '', '040-000 3304'] }]
  expect(paintText(saying({ type: 'actorCards', actors }))).toBe(
    'Väinö Rantakallas\nsosiaalityöntekijä\n040-000 3304\n',
  )
})

test('a character that no file can hold is shown as missing, not dropped in silence', () => {
  const content = [{ text: 'a\u0000b\u001Bc\uD800d\uFFFEe 😀\r\nuusi rivi\tsarkain' }]
  expect(paintText(saying({ type: 'paragraph', style: 'body', content }))).toBe(
    'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe 😀\nuusi rivi\tsarkain\n',
  )
})
