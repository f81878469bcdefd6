import type { Block } from '../../model/blocks.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import {
  chapter,
  field,
  fieldList,
  linesOf,
  listOf,
  narrative,
  paragraphsOf,
  prose,
  section,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import type { SummaryWording } from './wording/words.ts'

export function recommendations(input: DocumentInput, text: SummaryWording): Block[] {
  const { recommendations = {} } = input.file
  const labels = text.recommendations
  return chapter(labels.title, [
    ...narrative(input, labels.process, recommendations.processSummary),
    ...narrative(input, labels.competence, recommendations.competenceAndProductivity),
    ...narrative(input, labels.goals, recommendations.clientGoals),
    ...section(labels.support, listOf(input, recommendations.supportNeedsAndMeans)),
    ...narrative(input, labels.rehabilitation, recommendations.rehabilitationAndHealthNeeds),
  ])
}

export const plainLanguage = (input: DocumentInput, text: SummaryWording): Block[] =>
  chapter(text.plainLanguage.title, prose(paragraphsOf(input, input.file.plainLanguageSummary)))

/** What the client has allowed. Limits stand in a box: whoever hands the paper on must see them. */
export function consent(input: DocumentInput, text: SummaryWording): Block[] {
  const { consent = {} } = input.file
  const { dates } = sharedWords(input.language)
  return chapter(text.consent.title, [
    ...fieldList([
      field(text.consent.given, linesOf(input, [dateText(consent.givenOn, dates)])),
      field(text.consent.validUntil, linesOf(input, [dateText(consent.validUntil, dates)])),
      field(text.consent.form, linesOf(input, [consent.form])),
      field(text.consent.recipients, linesOf(input, consent.recipients)),
    ]),
    ...limitations(input, text.consent.limitations),
  ])
}

function limitations(input: DocumentInput, label: string): Block[] {
  const limits = paragraphsOf(input, input.file.consent?.limitations)
  if (limits.length === 0) return []
  const title = [{ text: label, emphasis: 'strong' as const }]
  return [{ type: 'note', tone: 'attention', content: [title, ...limits] }]
}
