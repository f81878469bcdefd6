import { dateText } from '../documents/shared/dates.ts'
import { words } from '../documents/shared/prose.ts'
import { sharedWords } from '../documents/shared/wording/words.ts'
import type { Block, DocumentModel, Language } from '../model/blocks.ts'
import type { Guide } from './guide.ts'
import { guideWords } from './wording/words.ts'

/** The version of the layout, printed in the foot of its pages. */
const template = 1

/** A guide for the table or the wall: what the screen says, in the same order. It names nobody. */
export function guidePaper({ written, texts }: Guide, language: Language): DocumentModel {
  const text = texts[language]
  const said = guideWords(language)
  const shared = sharedWords(language)
  return {
    kind: 'guide',
    language,
    title: text.title,
    header: said.header(text.title),
    stateLabel: said.written(dateText(written, shared.dates)),
    draft: false,
    templateLabel: shared.template(template),
    pageLabel: shared.page,
    modified: `${written}T00:00:00.000Z`,
    blocks: [
      { type: 'heading', level: 1, text: text.title },
      { type: 'paragraph', style: 'lead', content: words(text.about) },
      { type: 'note', tone: 'quiet', content: [words(said.isNot)] },
      { type: 'heading', level: 2, text: said.notice },
      ...text.notice.flatMap(({ heading, items }): Block[] => [
        { type: 'heading', level: 3, text: heading },
        listOf(items),
      ]),
      ...chapter(said.strengths, text.strengths),
      ...chapter(said.ask, text.ask),
      ...chapter(said.tryAtWork, text.tryAtWork),
      ...chapter(said.refer, text.refer),
      { type: 'paragraph', style: 'note', content: words(text.source) },
    ],
  }
}

const chapter = (title: string, items: readonly string[]): Block[] => [
  { type: 'heading', level: 2, text: title },
  listOf(items),
]

const listOf = (items: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  items: items.map(words),
})
