import { expect, test } from 'vitest'
import { qualifierInWords } from '../../templates/icf/qualifier-words.ts'
import { icfWords } from '../../templates/icf/wording/words.ts'
import { fieldAt } from '../../templates/model/answers.ts'
import { partNamed } from '../../templates/parts/index.ts'
import { type AnswerWords, recordSummary } from './record-summary.ts'

const listed = (name: string) => {
  const field = fieldAt(partNamed('icfSummary').fields, [name])
  return field?.kind === 'records' ? field.fields : {}
}

const inFinnish: AnswerWords = {
  option: () => undefined,
  qualifier: (qualifier) =>
    qualifierInWords(icfWords('fi'), { qualifier, direction: null }) ?? qualifier,
}

test('a folded code says its qualifier in words, because its label is not to be seen', () => {
  const answers = { code: 'b140', qualifier: '2', note: 'vaihtelee' }
  expect(recordSummary(listed('icfCodes'), answers, [], inFinnish)).toEqual({
    title: 'b140',
    details: 'kohtalainen ongelma',
    excerpt: 'vaihtelee',
  })
})

test('a code that nobody has rated says nothing of a rating, and one misspelt stays as typed', () => {
  const details = (qualifier: string | null) =>
    recordSummary(listed('icfCodes'), { code: 'b140', qualifier }, [], inFinnish).details
  expect(details(null)).toBe('')
  expect(details('kaksi')).toBe('kaksi')
})
