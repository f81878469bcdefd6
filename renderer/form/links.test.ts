import { expect, test } from 'vitest'
import type { Answers } from '../../templates/model/answers.ts'
import type { PartName } from '../../templates/parts/index.ts'
import { fieldWords } from '../../templates/parts/wording.ts'
import { linkablesFor, linkablesOf, newIdentity } from './links.ts'

const parts: Partial<Record<PartName, Answers>> = {
  network: {
    actors: [{ recordId: 'n1', answers: { id: 'a1', name: 'Jouni Kaarnakoski' } }],
  },
  trialPeriod: {
    trialGoals: [
      { recordId: 't1', answers: { id: 'g1', goal: 'Jaksaa viisi tuntia', signs: 'Ilta on oma.' } },
      { recordId: 't2', answers: { id: 'g2', goal: '', signs: '' } },
    ],
  },
  observations: {
    observations: [
      {
        recordId: 'r1',
        answers: { date: '2026-02-03', task: 'lajittelu', actorId: 'a1', text: 'Teki oikein.' },
      },
      { recordId: 'r2', answers: { id: 'oabc', task: 'hinnoittelu', text: 'Kysyi kerran.' } },
    ],
  },
  methodsAndResults: {
    methodResults: [{ recordId: 'm1', answers: { id: 'mx', method: 'AWP', summary: 'Hyvä.' } }],
  },
  clientVoice: {
    clientDiary: [
      {
        recordId: 'd1',
        answers: { id: 'dxy', date: '2026-02-05', about: 'koti', text: 'Väsytti.' },
      },
    ],
    clientView: { enjoyment: 'Viihdyn hyvin.', fitForField: '' },
  },
  workplaceFeedback: {
    workplaceFeedback: { wentWell: 'Oli ajoissa.', givenOn: '2026-04-20', givenBy: 'Pirjo Halla' },
  },
}
const words = fieldWords('fi')
const answersOf = (part: PartName): Answers => parts[part] ?? {}

test('an observation may be linked to goals that say something, by their own words', () => {
  expect(linkablesOf(answersOf, 'goals', words).map(({ id, name }) => [id, name])).toEqual([
    ['g1', 'Jaksaa viisi tuntia'],
  ])
})

test('a conclusion may rest on whatever was seen, found, measured or said, told by day, task and who', () => {
  expect(linkablesOf(answersOf, 'entries', words).map(({ id, name }) => [id, name])).toEqual([
    [null, '3.2.2026 · lajittelu · Jouni Kaarnakoski'],
    ['oabc', 'hinnoittelu'],
    ['mx', 'AWP'],
    ['dxy', '5.2.2026 · koti'],
    [
      'workplaceFeedback/wentWell',
      `${words('workplaceFeedback', 'workplaceFeedback.wentWell').label} · 20.4.2026 · Pirjo Halla`,
    ],
    ['clientView/enjoyment', words('clientVoice', 'clientView.enjoyment').label],
  ])
})

test('an imported observation has no id until somebody links to it, and has a place for one', () => {
  const [imported] = linkablesOf(answersOf, 'entries', words)
  expect(imported?.idAt).toEqual({ part: 'observations', place: ['observations', 'r1', 'id'] })
  expect(newIdentity('o')).toMatch(/^o[0-9a-f]{8}$/)
  expect(newIdentity('o')).not.toBe(newIdentity('o'))
})

test('an entry is found by any words of it, in any order', () => {
  const all = linkablesOf(answersOf, 'entries', words)
  const found = (typed: string) => linkablesFor(all, typed).map(({ name }) => name)
  expect(found('oikein LAJIT')).toEqual(['3.2.2026 · lajittelu · Jouni Kaarnakoski'])
  expect(found('kaarna hinnoittelu')).toEqual([])
  expect(found('ajoissa halla')).toHaveLength(1)
  expect(found('')).toHaveLength(6)
})
