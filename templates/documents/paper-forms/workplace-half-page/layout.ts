import type { Blank, Block, DocumentModel } from '../../../model/blocks.ts'
import { periodText } from '../../shared/dates.ts'
import type { DocumentInput } from '../../shared/input.ts'
import { assemble } from '../../shared/model.ts'
import { clientName } from '../../shared/people.ts'
import { field, fieldList, linesOf, prose, words } from '../../shared/prose.ts'
import { sharedWords } from '../../shared/wording/words.ts'
import { fieldsOf, joinedBlanks } from '../fields.ts'
import { paperFormWords } from '../wording/words.ts'
import { workplaceHalfPageWords } from './wording/words.ts'

/**
 * The half page that an employer fills in by hand: the work that was done, what went well, what
 * needed support and which adaptations helped. There is no place for health data on it, and nothing
 * of the case but whose work it is about, where and when.
 */
export function layOutWorkplaceHalfPage(input: DocumentInput): DocumentModel {
  const { language, file } = input
  const text = workplaceHalfPageWords(language)
  const { site, periodStart, periodEnd } = file.assessment ?? {}
  const when = periodText(periodStart, periodEnd, sharedWords(language).dates)
  const desk = { language, text: paperFormWords(language) }
  const asked = joinedBlanks(fieldsOf(desk, 'workplaceFeedback', ['workplaceFeedback']))
  return assemble(input, {
    kind: 'workplace-half-page',
    title: text.title,
    heading: text.title,
    standing: 'paper',
    blocks: [
      ...prose([words(text.lead)]),
      ...fieldList([
        field(text.client, [words(clientName(file))]),
        field(text.site, linesOf(input, [site])),
        field(text.when, when ? [words(when)] : []),
      ]),
      ...asked.map(brief),
    ],
  })
}

/** Two lines are enough where a word or two would do; an employer fills this in between customers. */
const brief = (block: Block): Block =>
  block.type === 'blanks' ? { ...block, items: block.items.map(withTwoLines) } : block

const withTwoLines = (blank: Blank): Blank =>
  blank.answer.kind === 'lines' && blank.answer.count > 2
    ? { ...blank, answer: { ...blank.answer, count: 2 } }
    : blank
