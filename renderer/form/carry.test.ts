import { expect, test } from 'vitest'
import type { EarlierAnswer } from '../../electron/contract/earlier-views.ts'
import { type Answers, answerAt, emptyAnswers, isRecords } from '../../templates/model/answers.ts'
import { carriedIn, unconfirmedAt } from '../../templates/model/carried-over.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { remarksOn } from '../../templates/model/validity.ts'
import { partNamed } from '../../templates/parts/index.ts'
import { applyEdit } from '../bridge/apply-edit.ts'
import { confirmingEdits, offerTo, takingEdits } from './carry.ts'

const { fields } = partNamed('background')
const place = ['background', 'workHistory']
const offer: EarlierAnswer = {
  part: 'background',
  place,
  answer: 'Varastotyötä 2019–2023.',
  date: '2026-03-12',
  by: 'Aino Puro',
}
const after = (part: 'background' | 'network', answers: Answers, edits: readonly Edit[]) =>
  edits.reduce((now, edit) => applyEdit(partNamed(part).fields, now, edit), answers)
const empty = emptyAnswers(fields)

test('an offer that is taken stands in the field with its source, and waits to be confirmed', () => {
  const taken = after('background', empty, takingEdits(empty, offer))
  expect(answerAt(taken, place)).toBe('Varastotyötä 2019–2023.')
  expect(unconfirmedAt(taken, place)).toMatchObject({ date: '2026-03-12', by: 'Aino Puro' })
  expect(remarksOn(fields, taken)).toContainEqual({ place, expected: 'unconfirmed' })
  const confirmed = after('background', taken, confirmingEdits(taken, place, '2026-11-06'))
  expect(unconfirmedAt(confirmed, place)).toBeUndefined()
  expect(remarksOn(fields, confirmed).map(({ expected }) => expected)).not.toContain('unconfirmed')
  // Where it came from is remembered.
  expect(carriedIn(confirmed)).toHaveLength(1)
})

test('an offer never writes over what stands there', () => {
  const written = applyEdit(fields, empty, { act: 'write', place, text: 'Omat sanat.' })
  expect(takingEdits(written, offer)).toEqual([])
})

test('one that was taken, emptied and taken again is confirmed as one', () => {
  const once = after('background', empty, takingEdits(empty, offer))
  const emptied = applyEdit(fields, once, { act: 'write', place, text: '' })
  const again = after('background', emptied, takingEdits(emptied, offer))
  const confirmed = after('background', again, confirmingEdits(again, place, '2026-11-06'))
  expect(carriedIn(confirmed).every(({ isConfirmed }) => isConfirmed)).toBe(true)
})

test('people of the network come whole, in their order, with their ids', () => {
  const network = emptyAnswers(partNamed('network').fields)
  const actors = ['a1', 'a2'].map((id) => ({
    recordId: `earlier-${id}`,
    answers: { id, name: `Nimi ${id}`, title: 'ohjaaja' },
  }))
  const taken = after(
    'network',
    network,
    takingEdits(network, { ...offer, part: 'network', place: ['actors'], answer: actors }),
  )
  const { actors: list } = taken
  expect(isRecords(list) && list.map(({ answers }) => answers)).toMatchObject([
    { id: 'a1', name: 'Nimi a1' },
    { id: 'a2', name: 'Nimi a2' },
  ])
})

test('the latest round that has an answer offers it', () => {
  const round = (date: string, answers: readonly EarlierAnswer[]) => ({
    caseId: date,
    clientName: 'Veeti',
    date,
    foundBy: 'identityCode' as const,
    answers,
  })
  const older = { ...offer, answer: 'Vanhempi.' }
  const rounds = [round('2026-03-12', []), round('2025-03-12', [older])]
  expect(offerTo(rounds, { part: 'background', place })).toEqual(older)
})
