import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anchorOfPlace, anchorOfSection } from '../case/anchors.ts'
import { joinCaseFile, splitCaseFile } from '../case/case-file.ts'
import { whoIsSelf } from '../case/people.ts'
import { readCaseFile } from '../case/read-case-file.ts'
import type { PartName } from '../parts/index.ts'
import { agendaOf, byPerson, turnsOf } from './agenda.ts'
import { openItems, openQuestions } from './open-items.ts'

let lastId = 0
const written = readFileSync(new URL('../../test/specimens/case-1.json', import.meta.url), 'utf8')
const specimen = JSON.parse(written)

/** The specimen with some of it written otherwise. */
function caseWith(more: object) {
  const read = readCaseFile(JSON.stringify({ ...specimen, ...more }))
  if (!read.ok) throw new Error(JSON.stringify(read.details))
  const content = splitCaseFile(read.value.file, () => `r${++lastId}`)
  return { content, file: read.value.file, answersOf: (part: PartName) => content[part].answers }
}

const question = {
  kind: 'question',
  about: 'sharedPlan.tasks[1].due',
  by: 'a1',
  at: '2026-04-24T10:00:00.000Z',
  text: 'Ehtiikö?',
}
const withThreads = (...threads: object[]) =>
  caseWith({ teamwork: { sharedPlan: { owners: { planTasks: 'a2' }, threads } } })

describe('what waits for somebody', () => {
  test('is what is missing, for the owner of its section', () => {
    const { answersOf } = caseWith({
      plainLanguageSummary: undefined,
      assessment: { ...specimen.assessment, site: '' },
      teamwork: { trialPeriod: { owners: { trialPeriod: 'a1' } } },
    })
    const site = openItems(answersOf, '').find(({ place }) => place.at(-1) === 'site')
    expect(site).toMatchObject({ kind: 'missing', who: 'a1', step: 'trial' })
  })

  test('is an open question, for whom it is asked, else for the owner', () => {
    const { answersOf } = withThreads(question, { ...question, to: 'a5' })
    const questions = openQuestions(answersOf)
    expect(questions.map(({ who }) => who)).toEqual(['a2', 'a5'])
    expect(questions[0]).toMatchObject({ step: 'plan', part: 'sharedPlan' })
    expect(questions[0]?.place.at(-1)).toBe('due')
  })

  test('is no comment, and nothing that has been closed, until it is opened again', () => {
    const closed = { act: 'closed', by: 'a1', at: '2026-04-25T10:00:00.000Z' }
    const reopened = { act: 'reopened', by: 'a2', at: '2026-04-26T10:00:00.000Z' }
    expect(openQuestions(withThreads({ ...question, kind: 'comment' }).answersOf)).toEqual([])
    expect(openQuestions(withThreads({ ...question, turns: [closed] }).answersOf)).toEqual([])
    const again = withThreads({ ...question, turns: [reopened, closed] })
    expect(openQuestions(again.answersOf)).toHaveLength(1)
  })

  test('is a task whose day is past and of which nobody has said how it went', () => {
    const { answersOf } = caseWith({})
    const late = (today: string) =>
      openItems(answersOf, today).filter(({ kind }) => kind === 'overdue')
    expect(late('2026-05-20')).toEqual([])
    expect(late('2026-05-30').map(({ who, due }) => [who, due])).toEqual([
      ['Veeti Tuomenoksa', '2026-05-20'],
      ['a2', '2026-05-29'],
      ['a5', '2026-05-20'],
    ])
  })

  test('comes one’s own first, by name, and what is nobody’s last', () => {
    const { answersOf } = withThreads(
      question,
      { ...question, to: 'a5' },
      { ...question, to: 'a3' },
    )
    const turns = turnsOf(byPerson(openQuestions(answersOf), answersOf, 'a3'))
    expect(turns).toEqual([
      { name: 'Mirkku Hiidenportti', isMine: true, count: 1 },
      { name: 'Anni Vesitorppa', isMine: false, count: 1 },
      { name: 'Petteri Uutuslahti', isMine: false, count: 1 },
    ])
  })
})

describe('who this is', () => {
  const self = { key: 'ab'.repeat(32), name: 'Anni Vesitorppa' }
  test('is the actor that the person has said, else the one of their name, else their name', () => {
    expect(whoIsSelf(caseWith({}).answersOf, self)).toBe('a5')
    expect(whoIsSelf(caseWith({}).answersOf, { ...self, name: 'Aino Puro' })).toBe('Aino Puro')
    const told = caseWith({ teamwork: { network: { selves: [{ key: self.key, actor: 'a2' }] } } })
    expect(whoIsSelf(told.answersOf, self)).toBe('a2')
  })
})

describe('a thread in a file', () => {
  test.each([
    'sharedPlan.tasks[1].due',
    'sharedPlan.goal',
    'sharedPlan.tasks[99].due',
    '#planTasks',
    '/sharedPlan/goal',
    '?',
    'nowhere[0]',
    '',
  ])('that is about %j comes out as it came in', (about) => {
    const { content, file } = withThreads({ ...question, about })
    expect(joinCaseFile(content)).toEqual(file)
  })

  test('follows its record wherever it goes, and stays with the list when it is taken off', () => {
    const { content } = withThreads(question)
    const plan = content.sharedPlan
    const answers = plan.answers as unknown as { sharedPlan: { tasks: { recordId: string }[] } }
    const { tasks } = answers.sharedPlan
    const as = (changed: readonly unknown[]) => {
      const sharedPlan = { ...answers.sharedPlan, tasks: changed }
      const moved = {
        ...content,
        sharedPlan: { ...plan, answers: { ...plan.answers, sharedPlan } },
      }
      return joinCaseFile(moved as never).teamwork?.sharedPlan?.threads?.[0]?.about
    }
    expect(as(tasks.toReversed())).toBe(`sharedPlan.tasks[${tasks.length - 2}].due`)
    expect(as(tasks.filter((_, index) => index !== 1))).toBe('sharedPlan.tasks')
  })

  test('keeps what the format does not know of it', () => {
    const { content, file } = withThreads({ ...question, mood: 'kiire' })
    expect(joinCaseFile(content)).toEqual(file)
  })

  test('is named by places and sections that a case can hold', () => {
    expect(anchorOfPlace(['sharedPlan', 'goal'])).toBe('/sharedPlan/goal')
    expect(anchorOfSection('planTasks')).toBe('#planTasks')
  })
})

test('the days to come are those that are still ahead, and tasks that are not done', () => {
  const { answersOf } = caseWith({})
  const days = agendaOf(answersOf, '2026-06-01')
  expect(days.filter(({ kind }) => kind === 'task').map(({ date }) => date)).toEqual([
    '2026-05-20',
    '2026-05-20',
    '2026-05-29',
    '2026-06-15',
    '2026-08-31',
  ])
  expect(days.some(({ kind }) => kind === 'trialEnd')).toBe(false)
  expect(agendaOf(answersOf, '2026-04-01').some(({ kind }) => kind === 'trialEnd')).toBe(true)
})
