import { describe, expect, test } from 'vitest'
import { emptyAnswers } from './answers.ts'
import { date, group, line, lines, number, records, text } from './fields.ts'
import { expectedOf, isUnanswered, remarksOn } from './validity.ts'

const fields = {
  need: text({ needed: true }),
  contact: group({ email: line({ check: 'email' }), day: date({ needed: true }) }),
  means: lines({ needed: true }),
  tasks: records({ task: text({ needed: true }), due: date() }),
}

describe('remarks on a part', () => {
  test('name every needed field that is empty, in the order in which they are asked', () => {
    expect(remarksOn(fields, emptyAnswers(fields))).toEqual([
      { place: ['need'], expected: 'missing' },
      { place: ['contact', 'day'], expected: 'missing' },
      { place: ['means'], expected: 'missing' },
    ])
  })

  test('point into the item of a list that has the gap or the slip', () => {
    const answers = {
      need: 'Siirtymä työhön',
      contact: { email: 'aino@', day: '2026-04-24' },
      means: [{ recordId: 'm1', answers: { text: 'Tauot' } }],
      tasks: [
        { recordId: 't1', answers: { task: 'Soittaa', due: 'perjantaina' } },
        { recordId: 't2', answers: { task: '  ' } },
      ],
    }
    expect(remarksOn(fields, answers)).toEqual([
      { place: ['contact', 'email'], expected: 'email' },
      { place: ['tasks', 't1', 'due'], expected: 'date' },
      { place: ['tasks', 't2', 'task'], expected: 'missing' },
    ])
  })
})

describe('a percentage', () => {
  const percentage = number({ min: 0, max: 100, whole: true })
  test('may be zero, which is an answer, or null, which is none', () => {
    expect(expectedOf(percentage, 0)).toBeUndefined()
    expect(isUnanswered(0)).toBe(false)
    expect(expectedOf(percentage, null)).toBeUndefined()
    expect(isUnanswered(null)).toBe(true)
  })
  test.each([101, -1, 46.5, '46', 'paljon'])('%s is kept and remarked upon', (value) =>
    expect(expectedOf(percentage, value)).toBe('wholeNumber:0:100'),
  )
})
