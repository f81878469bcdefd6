import type { Block } from '../../model/blocks.ts'
import type { DocumentInput } from '../shared/input.ts'
import { actorOf, joined, nameOf } from '../shared/people.ts'
import {
  chapter,
  field,
  fieldList,
  narrative,
  paragraphsOf,
  prose,
  words,
} from '../shared/prose.ts'
import type { SummaryWording } from './wording/words.ts'

/** The client's own words, as they were said. */
export function clientView(input: DocumentInput, text: SummaryWording): Block[] {
  const { clientView = {} } = input.file
  const said = (title: string, words: string | undefined) => narrative(input, title, words, 'quote')
  return chapter(text.clientView.title, [
    ...whoseHand(input, text),
    ...said(text.clientView.enjoyment, clientView.enjoyment),
    ...said(text.clientView.successes, clientView.successesAndDevelopmentNeeds),
    ...said(text.clientView.fitForField, clientView.fitForField),
    ...said(text.clientView.support, clientView.helpfulSupport),
    ...said(text.clientView.effects, clientView.effectsOnHealthAndEverydayLife),
    ...said(text.clientView.ahead, clientView.thoughtsAhead),
  ])
}

/** By whom the client's words were written down, so that no reader takes another's words for theirs. */
function whoseHand({ file }: DocumentInput, text: SummaryWording): Block[] {
  const { writtenBy, recordedBy } = file.clientView ?? {}
  const how = writtenBy && text.clientView.writtenBy[writtenBy]
  const who = recordedBy && `${text.clientView.recordedBy}${nameOf(file, recordedBy)}.`
  const told = joined(' ', [how, who])
  return told ? prose([words(told)], 'note') : []
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
