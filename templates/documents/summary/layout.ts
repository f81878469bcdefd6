import type { Block, DocumentModel } from '../../model/blocks.ts'
import { clientInFull } from '../shared/client.ts'
import { periodText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { actorCards, joined } from '../shared/people.ts'
import { chapter, fieldList, isWritten, prose, readFrom, words, written } from '../shared/prose.ts'
import { sectionBlocks } from '../shared/sections.ts'
import { signatureLines, signedNote } from '../shared/signing.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { abilitator } from './abilitator.ts'
import { annex } from './annex.ts'
import { clientsComment, saidOnFirstPage } from './closing.ts'
import { conclusions, groundNotes } from './conclusions.ts'
import { background, performance, taskOriented } from './findings.ts'
import { consent, plainLanguage, recommendations } from './outcome.ts'
import { assessmentPeriod, startingPoints } from './start.ts'
import { clientView, otherViews } from './views.ts'
import { type SummaryWording, summaryWords } from './wording/words.ts'

/**
 * The multi-actor summary (monitoimijainen yhteenveto): the long document that the network writes
 * together and each actor files in their own client register. Its order is the template's of the
 * multi-actor model; the client's own view stands before anybody's conclusions, and observations
 * follow as an annex. Whatever the client said of the whole stands on its first page.
 */
export function layOutSummary(input: DocumentInput): DocumentModel {
  const text = summaryWords(input.language)
  const content = contentOf(input, text)
  return assemble(input, {
    kind: 'summary',
    template: 2,
    title: text.title,
    heading: headingOf(input, text),
    blocks: [
      ...lead(input),
      ...clientsComment(input, text.comment),
      ...chapter(sharedWords(input.language).client.title, fieldList(clientInFull(input))),
      ...(content.length > 0 ? content : prose([words(sharedWords(input.language).nothingYet)])),
      ...signing(input),
      ...readFrom(['multiActorSummary'], groundNotes(input, text.conclusions)),
      ...readFrom(['observations'], annex(input, text)),
    ],
  })
}

const contentOf = (input: DocumentInput, text: SummaryWording): Block[] => [
  ...readFrom(['background', 'health', 'network'], startingPoints(input, text)),
  ...readFrom(['trialPeriod'], assessmentPeriod(input, text)),
  ...readFrom(['background'], background(input, text)),
  ...readFrom(['abilitator'], abilitator(input, text)),
  ...readFrom(['multiActorSummary', 'workplaceFeedback'], performance(input, text)),
  ...readFrom(['multiActorSummary', 'methodsAndResults'], taskOriented(input, text)),
  ...readFrom(['multiActorSummary'], conclusions(input, text.conclusions)),
  ...readFrom(['clientVoice'], clientView(input, text)),
  ...readFrom(['multiActorSummary'], otherViews(input, text)),
  ...readFrom(['recommendations'], recommendations(input, text)),
  ...sectionBlocks(input, 'nextSteps'),
  ...sectionBlocks(input, 'closing', saidOnFirstPage),
  ...readFrom(['multiActorSummary'], plainLanguage(input, text)),
  ...readFrom(['clientAndConsent'], consent(input, text)),
]

/** The title that the case gives itself, or the template's with the period in it. */
function headingOf({ file, language }: DocumentInput, text: SummaryWording): string {
  const { title, periodStart, periodEnd } = file.assessment ?? {}
  if (isWritten(title) && file.language === language) return title.trim()
  const period = periodText(periodStart, periodEnd, sharedWords(language).dates)
  return period ? text.titleDuring(period) : text.title
}

function lead(input: DocumentInput): Block[] {
  const { type, site } = input.file.assessment ?? {}
  const where = joined(' · ', [type, site])
  return where ? prose([written(input, where)], 'lead') : []
}

function signing(input: DocumentInput): Block[] {
  const shared = sharedWords(input.language)
  return [
    ...chapter(shared.signing.title, [...signedNote(input), signatureLines(input)]),
    ...chapter(shared.contacts, actorCards(input.file)),
  ]
}
