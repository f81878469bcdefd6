import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdit } from '../../renderer/bridge/apply-edit.ts'
import { type Answers, answerAt, emptyAnswers, isRecords, lineText } from '../model/answers.ts'
import type { Edit } from '../model/edits.ts'
import { type PartName, partNamed } from '../parts/index.ts'
import { wholeOf } from '../parts/sections.ts'
import { anchorOfPlace } from './anchors.ts'
import { suggestedText } from './suggested-text.ts'
import { editsOfAsking, editsOfTaking } from './thread-edits.ts'
import { type Thread, threadsOf } from './threads.ts'

let lastId = 0
const newId = () => `n${++lastId}`
const doer = { by: 'a1', at: '2026-04-24T10:00:00.000Z', newId }

const edited = (part: PartName, answers: Answers, edits: readonly Edit[]): Answers =>
  edits.reduce((read, edit) => applyEdit(wholeOf(partNamed(part)), read, edit), answers)
const empty = (part: PartName) => emptyAnswers(wholeOf(partNamed(part)))

/** Suggests something of a field, takes it, and reads the field. */
function taken(part: PartName, answers: Answers, place: string[], suggested: Partial<Thread>) {
  const asked = { part, kind: 'suggestion', about: anchorOfPlace(place), text: '' } as const
  const talked = edited(part, answers, editsOfAsking(answers, { ...asked, ...suggested }, doer))
  const thread = threadsOf(part, talked).at(-1)
  if (!thread) throw new Error('No thread')
  const edits = editsOfTaking(talked, thread, newId)
  return edits && answerAt(edited(part, talked, edits), place)
}

describe('a suggestion that is taken', () => {
  test.each([
    ['a date', 'sharedPlan', ['sharedPlan', 'date'], '2026-04-24', '2026-04-24'],
    ['a line', 'trialPeriod', ['assessment', 'site'], 'Kirjasto', 'Kirjasto'],
    ['a choice', 'clientAndConsent', ['consent', 'level'], 'meetings', 'meetings'],
    ['a yes', 'clientAndConsent', ['client', 'interpreterNeeded'], 'true', true],
    ['a no', 'clientAndConsent', ['client', 'interpreterNeeded'], 'false', false],
    ['an actor', 'sharedPlan', ['sharedPlan', 'contactPerson'], 'a3', 'a3'],
  ] as const)('gives %s', (_, part, place, value, wanted) => {
    expect(taken(part, empty(part), [...place], { value })).toBe(wanted)
  })

  test('gives a number to a record, and takes a value away', () => {
    const list = ['abilitator', 'measurements']
    const place = [...list, 'r1', 'perceivedWorkAbility']
    const born = edited('abilitator', empty('abilitator'), [
      { act: 'add', place: list, recordId: 'r1', after: null },
    ])
    expect(taken('abilitator', born, place, { value: '7.5' })).toBe(7.5)
    const rated = edited('abilitator', born, [{ act: 'choose', place, value: 3 }])
    expect(taken('abilitator', rated, place, { value: '' })).toBeUndefined()
  })

  test('of a field in a record that is gone cannot be taken', () => {
    const list = ['sharedPlan', 'tasks']
    const place = [...list, 'r1', 'due']
    expect(taken('sharedPlan', empty('sharedPlan'), place, { value: '2026-04-24' })).toBeNull()
  })

  test('makes a list of lines read as suggested, and lines that stay keep their identity', () => {
    const place = ['assessment', 'workTasks']
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 })
    fc.assert(
      fc.property(lines, lines, (now, wanted) => {
        const edits = now.flatMap((text, index): Edit[] => [
          { act: 'add', place, recordId: `r${index}`, after: index === 0 ? null : `r${index - 1}` },
          { act: 'write', place: [...place, `r${index}`, lineText], text },
        ])
        const answers = edited('trialPeriod', empty('trialPeriod'), edits)
        const read = taken('trialPeriod', answers, place, { list: wanted })
        const records = isRecords(read ?? undefined) ? (read as never[]) : []
        const items = records as { recordId: string; answers: Answers }[]
        expect(items.map((item) => item.answers[lineText])).toEqual(wanted)
        const kept = items.filter(({ recordId }) => recordId.startsWith('r')).length
        const common = [...new Set(now)].reduce(
          (sum, text) =>
            sum +
            Math.min(
              now.filter((one) => one === text).length,
              wanted.filter((one) => one === text).length,
            ),
          0,
        )
        expect(kept).toBe(common)
      }),
    )
  })
})

describe('suggested words', () => {
  const was = 'Asiakas lajittelee osia. Hän pitää tauot.'
  const words = 'Asiakas lajittelee osia nopeasti. Hän pitää tauot.'

  test('leave alone what others have written elsewhere since', () => {
    expect(suggestedText({ was, words }, `${was} Ohjaaja on lähellä.`)).toEqual({
      text: `${words} Ohjaaja on lähellä.`,
      isOvertaken: false,
    })
    expect(suggestedText({ was, words }, `Huhtikuussa. ${was}`)).toEqual({
      text: `Huhtikuussa. ${words}`,
      isOvertaken: false,
    })
  })

  test('say so when the same words have been changed since', () => {
    expect(suggestedText({ was, words }, 'Jotain muuta.')).toEqual({
      text: words,
      isOvertaken: true,
    })
  })
})
