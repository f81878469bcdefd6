import { expect, test } from 'vitest'
import { emptyAnswers } from '../../templates/model/answers.ts'
import { partNamed } from '../../templates/parts/index.ts'
import { fieldWords } from '../../templates/parts/wording.ts'
import { stepNamed } from '../../templates/walk/steps.ts'
import { walkWords } from '../../templates/walk/wording/words.ts'
import { remarksOfWalk, shareOfSteps } from '../state/walk-state.ts'
import { nextAfter } from '../state/window.ts'
import { entryFor, guideOfStep } from './case/guide.ts'
import { fieldLabel, foundPlaceLabel } from './field-label.ts'

const words = fieldWords('fi')
const nothing = (part: Parameters<typeof partNamed>[0]) => emptyAnswers(partNamed(part).fields)

test('a field inside a record is called by the record and its own label', () => {
  const place = ['observations', 'r3', 'date']
  expect(fieldLabel(words, 'observations', place, () => 2)).toBe('Havainto 3: Päivä')
  expect(fieldLabel(words, 'trialPeriod', ['assessment', 'site'], () => 0)).toBe(
    'Paikka tai yksikkö',
  )
})

test('talk that was found is called by what it is about: a field, a list, a section', () => {
  const { sections } = walkWords('fi')
  const label = (about: string | null) => {
    const place = ['teamwork', 'observations', 'threads', 't1', 'text']
    return foundPlaceLabel(words, sections, { part: 'observations', place, about })
  }
  expect(label('/observations/r3/date')).toBe('Keskustelu: Havainnot')
  expect(label('#observations')).toBe(`Keskustelu: ${sections.observations.title}`)
  expect(label('?observations[9].date')).toBe('Keskustelu')
  const place = ['assessment', 'site']
  expect(foundPlaceLabel(words, sections, { part: 'trialPeriod', place, about: null })).toBe(
    'Paikka tai yksikkö',
  )
})

test('the guide turns to the field that is written, or to what is around it', () => {
  const entries = guideOfStep(stepNamed('trial'), 'fi')
  const inRecord = { part: 'observations', place: ['observations', 'r1', 'task'] } as const
  expect(entryFor(entries, inRecord)?.wording.label).toBe('Havainnot')
  expect(entryFor(entries, null)).toBeUndefined()
})

test('the next missing field follows the one that is written, and begins again after the last', () => {
  const remarks = remarksOfWalk(nothing)
  const [first, second] = remarks
  const last = remarks.at(-1)
  expect(nextAfter(remarks, 'start', first ?? null)).toBe(second)
  expect(nextAfter(remarks, 'plan', last ?? null)).toBe(first)
  expect(nextAfter(remarks, 'plan', null)?.step).toBe('plan')
  expect(nextAfter([], 'plan', null)).toBeUndefined()
})

test('a new case has all of its walk ahead, a finished one none of it', () => {
  const missing = { clientAndConsent: 5, recommendations: 1 }
  const shares = shareOfSteps(missing)
  expect(shares[0]).toBeLessThan(1)
  expect(shares.filter((share) => share === 1)).toHaveLength(8)
})
