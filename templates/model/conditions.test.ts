import { expect, test } from 'vitest'
import { isAskedIn, notPrinted, onlyAsked } from './conditions.ts'
import { group, line, records, text, yesNo } from './fields.ts'

const when = { place: 'needed', is: [true] }
const fields = {
  needed: yesNo(),
  language: line({ when }),
  talks: records({ needed: yesNo(), what: text({ when }) }),
  inner: group({ needed: yesNo(), who: line({ when }) }),
}

test('a question is asked until its condition is answered otherwise', () => {
  expect(isAskedIn(fields.language, {})).toBe(true)
  expect(isAskedIn(fields.language, { needed: true })).toBe(true)
  expect(isAskedIn(fields.language, { needed: false })).toBe(false)
})

test('what was written where nothing is asked any more is told by its place', () => {
  const answers = {
    needed: false,
    language: 'somali',
    talks: [
      { recordId: 'r1', answers: { needed: true, what: 'puhuttiin' } },
      { recordId: 'r2', answers: { needed: false, what: 'ei enää' } },
      { recordId: 'r3', answers: { needed: false, what: '' } },
    ],
    inner: { needed: false, who: 'sisar' },
  }
  expect(notPrinted(fields, answers)).toEqual([
    ['language'],
    ['talks', 'r2', 'what'],
    ['inner', 'who'],
  ])
  expect(notPrinted(fields, { ...answers, needed: true })).toEqual([
    ['talks', 'r2', 'what'],
    ['inner', 'who'],
  ])
})

test('documents are given the answers to what is asked, and unknown fields as they are', () => {
  expect(
    onlyAsked(fields, {
      needed: false,
      language: 'somali',
      talks: [
        { needed: false, what: 'ei enää' },
        { needed: true, what: 'puhuttiin' },
      ],
      inner: { who: 'sisar' },
      unknown: 'jotain',
    }),
  ).toEqual({
    needed: false,
    talks: [{ needed: false }, { needed: true, what: 'puhuttiin' }],
    inner: { who: 'sisar' },
    unknown: 'jotain',
  })
})
