import type { Block } from '../../model/blocks.ts'
import { abilitatorResults, measurementsOf } from '../shared/abilitator-results.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import {
  chapter,
  field,
  fieldList,
  linesOf,
  narrative,
  noValue,
  prose,
  section,
  words,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import type { SummaryWording } from './wording/words.ts'

/** What was talked about first, the figures after: the results are a ground for discussion. */
export function abilitator(input: DocumentInput, wording: SummaryWording): Block[] {
  const { abilitator = {} } = input.file
  const text = wording.abilitator
  const content = [
    ...narrative(input, text.best, abilitator.bestResults),
    ...narrative(input, text.weakest, abilitator.weakestResults),
    ...narrative(input, text.experience, abilitator.workAbilityExperience),
    ...narrative(input, text.strengths, abilitator.strengthsAndSkills),
    ...narrative(input, text.wishes, abilitator.changeWishes),
    ...narrative(input, text.discussion, abilitator.discussionNotes),
    ...section(text.results, figures(input, text)),
    ...section(text.completed, fieldList(completions(input, text))),
  ]
  if (content.length === 0) return []
  return chapter(text.title, [...content, ...prose([words(text.source)], 'note')])
}

function figures(input: DocumentInput, text: SummaryWording['abilitator']): Block[] {
  const results = abilitatorResults(input)
  if (results.length === 0) return []
  // Published: ICC 0.74–0.93 over 7–14 days, and Osallisuus rises by itself (BMJ Open 2021;11:e057295).
  const isRepeated = measurementsOf(input.file).length > 1
  const notes = isRepeated ? [text.reading, text.reliability] : [text.reading]
  return [...results, ...prose(notes.map(words), 'note')]
}

function completions(input: DocumentInput, text: SummaryWording['abilitator']) {
  const { dates } = sharedWords(input.language)
  return measurementsOf(input.file).map(({ date, completedHow }) => {
    const how = linesOf(input, [completedHow])
    return field(dateText(date, dates) || text.noDate, how.length > 0 ? how : [words(noValue)])
  })
}
