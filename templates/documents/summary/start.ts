import type { Block, Inline } from '../../model/blocks.ts'
import { periodText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { joined } from '../shared/people.ts'
import {
  chapter,
  field,
  fieldList,
  isWritten,
  linesOf,
  paragraphsOf,
  words,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import type { SummaryWording } from './wording/words.ts'

/** How it began, in the template's order: referral, participants, skills, services, methods. */
export function startingPoints(input: DocumentInput, text: SummaryWording): Block[] {
  const { background = {} } = input.file
  return chapter(
    text.start.title,
    fieldList([
      field(text.start.referral, paragraphsOf(input, background.referral)),
      field(text.start.participants, participants(input)),
      field(text.start.education, paragraphsOf(input, background.educationAndCourses)),
      field(text.start.workHistory, paragraphsOf(input, background.workHistory)),
      field(text.start.previousServices, paragraphsOf(input, background.previousServices)),
      field(text.start.health, paragraphsOf(input, background.healthInformation)),
      field(text.start.methods, methods(input)),
    ]),
  )
}

/** Where, when and in which tasks, and what both the network and the client wanted of it. */
export function assessmentPeriod(input: DocumentInput, text: SummaryWording): Block[] {
  const { assessment = {}, language } = input.file
  const isHeading = language === input.language
  const when = periodText(
    assessment.periodStart,
    assessment.periodEnd,
    sharedWords(input.language).dates,
  )
  return chapter(
    text.period.title,
    fieldList([
      field(text.period.name, isHeading ? [] : linesOf(input, [assessment.title])),
      field(text.period.site, linesOf(input, [assessment.site])),
      field(text.period.address, linesOf(input, [assessment.siteAddress])),
      field(text.period.when, when ? [words(when)] : []),
      field(text.period.workingTime, linesOf(input, [assessment.workingTime])),
      field(text.period.workTasks, linesOf(input, assessment.workTasks)),
      field(text.period.assessmentGoal, paragraphsOf(input, assessment.assessmentGoal)),
      field(text.period.clientGoal, paragraphsOf(input, assessment.clientGoal)),
    ]),
  )
}

/** Names and titles; how to reach each stands at the end. */
const participants = ({ file }: DocumentInput): Inline[] =>
  (file.actors ?? [])
    .map(({ id, name, title }) => joined(', ', [isWritten(name) ? name : id, title]))
    .filter(isWritten)
    .map(words)

/** The methods named for the ICF summary; where there are none, those that gave results. */
function methods(input: DocumentInput): Inline[] {
  const { icfSummary, methodResults = [] } = input.file
  const named = (icfSummary?.methods ?? []).filter(isWritten)
  const used = named.length > 0 ? named : methodResults.map(({ method }) => method)
  return linesOf(input, [joined(', ', [...new Set(used)])])
}
