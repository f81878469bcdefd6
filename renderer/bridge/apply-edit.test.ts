import { expect, test } from 'vitest'
import { type Answers, answerAt, emptyAnswers, isRecords } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { observations } from '../../templates/parts/observations/fields.ts'
import { trialPeriod } from '../../templates/parts/trial-period/fields.ts'
import { applyEdit, type Removed } from './apply-edit.ts'

const place = ['observations']
const add = (recordId: string, after: string | null): Edit => ({
  act: 'add',
  place,
  recordId,
  after,
})

/** Applies edits one after another, as a person makes them. */
function afterEdits(edits: readonly Edit[], removed: Removed = new Map()): Answers {
  const { fields } = observations
  return edits.reduce(
    (answers, edit) => applyEdit(fields, answers, edit, removed),
    emptyAnswers(fields),
  )
}

function idsOf(answers: Answers): string[] {
  const list = answers.observations
  return isRecords(list) ? list.map(({ recordId }) => recordId) : []
}

test('a new observation stands after the one that was named, or first', () => {
  expect(idsOf(afterEdits([add('a', null), add('b', 'a'), add('c', 'a'), add('d', null)]))).toEqual(
    ['d', 'a', 'c', 'b'],
  )
})

test('an observation that is added once more keeps its place and its words', () => {
  const text = [...place, 'a', 'text']
  const answers = afterEdits([
    add('a', null),
    { act: 'write', place: text, text: 'Löysi vian.' },
    add('b', 'a'),
    add('a', 'b'),
  ])
  expect(idsOf(answers)).toEqual(['a', 'b'])
  expect(answerAt(answers, text)).toBe('Löysi vian.')
})

test('a removed observation comes back to its place with its words', () => {
  const text = [...place, 'b', 'text']
  const answers = afterEdits([
    add('a', null),
    add('b', 'a'),
    add('c', 'b'),
    { act: 'write', place: text, text: 'Kuunteli ohjeet.' },
    { act: 'remove', place, recordId: 'b' },
    { act: 'restore', place, recordId: 'b' },
  ])
  expect(idsOf(answers)).toEqual(['a', 'b', 'c'])
  expect(answerAt(answers, text)).toBe('Kuunteli ohjeet.')
})

test('an observation moves without losing its words', () => {
  const text = [...place, 'a', 'text']
  const answers = afterEdits([
    add('a', null),
    add('b', 'a'),
    { act: 'write', place: text, text: 'Löysi vian.' },
    { act: 'move', place, recordId: 'a', after: 'b' },
  ])
  expect(idsOf(answers)).toEqual(['b', 'a'])
  expect(answerAt(answers, text)).toBe('Löysi vian.')
})

test('an answer that is taken away is absent, not empty', () => {
  const { fields } = trialPeriod
  const site = ['assessment', 'site']
  const written = applyEdit(fields, emptyAnswers(fields), {
    act: 'choose',
    place: site,
    value: 'Uusikierto',
  })
  expect(answerAt(written, site)).toBe('Uusikierto')
  const cleared = applyEdit(fields, written, { act: 'clear', place: site })
  expect(answerAt(cleared, ['assessment'])).not.toHaveProperty('site')
})

test('what an edit does not touch stays the same, so that nobody is woken in vain', () => {
  const before = afterEdits([add('a', null), add('b', 'a')])
  const after = applyEdit(observations.fields, before, {
    act: 'write',
    place: [...place, 'a', 'text'],
    text: 'x',
  })
  expect(answerAt(after, [...place, 'b', 'text'])).toBe('')
  const itemOf = (answers: Answers) => isRecords(answers.observations) && answers.observations[1]
  expect(itemOf(after)).toBe(itemOf(before))
})
