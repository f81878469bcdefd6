import type { Block } from '../../model/blocks.ts'
import type { DocumentInput } from '../shared/input.ts'
import { actorOf, joined, nameOf } from '../shared/people.ts'
import { chapter, field, fieldList, narrative, paragraphsOf } from '../shared/prose.ts'
import type { SummaryWording } from './wording/words.ts'

/** The client's own words, as they were said. */
export function clientView(input: DocumentInput, text: SummaryWording): Block[] {
  const { clientView = {} } = input.file
  const said = (title: string, words: string | undefined) => narrative(input, title, words, 'quote')
  return chapter(text.clientView.title, [
    ...said(text.clientView.enjoyment, clientView.enjoyment),
    ...said(text.clientView.successes, clientView.successesAndDevelopmentNeeds),
    ...said(text.clientView.fitForField, clientView.fitForField),
    ...said(text.clientView.support, clientView.helpfulSupport),
    ...said(text.clientView.effects, clientView.effectsOnHealthAndEverydayLife),
    ...said(text.clientView.ahead, clientView.thoughtsAhead),
  ])
}

export function otherViews(input: DocumentInput, text: SummaryWording): Block[] {
  const { file } = input
  return chapter(
    text.otherViews.title,
    fieldList(
      (file.otherActorsViews ?? []).map(({ actorId, text: view }) => {
        const who = joined(', ', [nameOf(file, actorId), actorOf(file, actorId)?.title])
        return field(who || text.otherViews.unnamed, paragraphsOf(input, view))
      }),
    ),
  )
}
