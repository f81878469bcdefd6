import { expect, test } from 'vitest'
import type { Answers } from '../../templates/model/answers.ts'
import type { PartName } from '../../templates/parts/index.ts'
import { actorsOf, idOfName, nameOfActor, nextActorId } from './actors.ts'

const kaarina = { id: 'a1', name: 'Kaarina Sammalkallio', title: 'toimintaterapeutti' }
const record = (answers: Answers) => ({ recordId: String(answers.id), answers })

const network =
  (people: readonly Answers[], observedBy = 'a1') =>
  (part: PartName): Answers => {
    if (part === 'network') return { actors: people.map(record) }
    if (part !== 'observations') return {}
    return { observations: [{ recordId: 'o', answers: { actorId: observedBy } }] }
  }

test('a new actor gets an id that nobody has', () => {
  expect(nextActorId(network([kaarina, { id: 'a7', name: 'Jouni' }]))).toBe('a8')
})

test('the id of somebody who was removed is not given to another while a note still names them', () => {
  expect(nextActorId(network([kaarina], 'a4'))).toBe('a5')
})

test('a name is stored as the id of the person who has it, any other name as it is', () => {
  const actors = actorsOf(network([kaarina]))
  expect(idOfName(actors, 'Kaarina Sammalkallio')).toBe('a1')
  expect(idOfName(actors, 'asiakkaan puoliso')).toBe('asiakkaan puoliso')
  expect(nameOfActor(actors, 'a1')).toBe('Kaarina Sammalkallio')
  expect(nameOfActor(actors, 'a9')).toBe('a9')
})
