import { expect, test } from 'vitest'
import type { DocumentModel } from '../../../templates/model/blocks.ts'
import { fontsOfTheHouse } from '../pdf/testing/fonts.ts'
import { paintDocx } from './index.ts'
import { opened } from './opened.specimen.ts'

const model: DocumentModel = {
  kind: 'summary',
  language: 'fi',
  title: 'Yhteenveto',
  header: '',
  stateLabel: 'Luonnos',
  draft: true,
  templateLabel: '',
  pageLabel: () => '',
  modified: '2026-04-24T12:00:00Z',
  blocks: [
    {
      type: 'paragraph',
      style: 'body',
      content: [
        { text: 'Työ onnistuu.', anchor: 'conclusion-1' },
        { text: ' ' },
        { text: '[1]', link: { to: 'ground-1', about: 'Peruste 1' } },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        [
          { text: 'Havainto', anchor: 'ground-1' },
          { text: ' · ' },
          { text: 'Päätelmä 1', link: { to: 'conclusion-1', about: 'Takaisin' } },
        ],
      ],
    },
  ],
}

test('a link leads to the bookmark of its place, and the file is the same each time', async () => {
  const first = await paintDocx(model, fontsOfTheHouse)
  expect(await paintDocx(model, fontsOfTheHouse)).toEqual(first)
  const xml = opened(first).xml('word/document.xml')
  const bookmarks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(
    ([, name]) => name,
  )
  const targets = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, name]) => name)
  expect(targets).toEqual(['ground_1', 'conclusion_1'])
  expect(bookmarks.toSorted()).toEqual(targets.toSorted())
  expect(opened(first).paragraphs().join('\n')).toContain('Työ onnistuu. [1]')
})
