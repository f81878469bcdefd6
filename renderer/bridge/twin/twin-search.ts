import type { FoundPlace } from '../../../electron/contract/views.ts'
import type { CaseContent } from '../../../templates/case/case-file.ts'
import { type Answer, isGroup, isRecords, type Place } from '../../../templates/model/answers.ts'
import { partNames } from '../../../templates/parts/index.ts'

/** Places whose text holds the query letter for letter, without regard to case. */
export const placesHolding = (content: CaseContent, query: string): readonly FoundPlace[] =>
  partNames.flatMap((part) =>
    textsIn(content[part].answers, []).flatMap(({ place, text }): FoundPlace[] => {
      const at = text.toLowerCase().indexOf(query.trim().toLowerCase())
      if (query.trim() === '' || at < 0) return []
      const end = at + query.trim().length
      const snippet = [
        { text: text.slice(0, at), isHit: false },
        { text: text.slice(at, end), isHit: true },
        { text: text.slice(end), isHit: false },
      ]
      return [{ part, place, dated: '', snippet: snippet.filter((piece) => piece.text) }]
    }),
  )

function textsIn(answer: Answer | undefined, place: Place): { place: Place; text: string }[] {
  if (typeof answer === 'string') return [{ place, text: answer }]
  if (isRecords(answer)) {
    return answer.flatMap(({ recordId, answers }) => textsIn(answers, [...place, recordId]))
  }
  if (!isGroup(answer)) return []
  return Object.entries(answer).flatMap(([name, inner]) => textsIn(inner, [...place, name]))
}
