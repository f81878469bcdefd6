import { expect, test } from 'vitest'
import { idleness } from './idleness.ts'

function atTheMachine(system: { idle: number | null }) {
  const clock = { minutes: 0 }
  const watched = idleness({ now: () => clock.minutes * 60_000, systemIdle: () => system.idle })
  return { clock, watched }
}

test('ten minutes without a key or a mouse anywhere is idleness, nine are not', () => {
  const system = { idle: 0 as number | null }
  const { clock, watched } = atTheMachine(system)
  clock.minutes = 9
  system.idle = 9 * 60
  expect(watched.hasLasted(10)).toBe(false)
  clock.minutes = 10
  system.idle = 10 * 60
  expect(watched.hasLasted(10)).toBe(true)
})

test('somebody who works in another window is not idle', () => {
  const { clock, watched } = atTheMachine({ idle: 3 })
  clock.minutes = 45
  expect(watched.hasLasted(10)).toBe(false)
})

test('where the system cannot tell, the window alone does', () => {
  const { clock, watched } = atTheMachine({ idle: null })
  clock.minutes = 9
  watched.stir()
  clock.minutes = 18
  expect(watched.hasLasted(10)).toBe(false)
  clock.minutes = 19
  expect(watched.hasLasted(10)).toBe(true)
})

test('a clock that is set back does not keep the vault open', () => {
  const { clock, watched } = atTheMachine({ idle: null })
  clock.minutes = -600
  expect(watched.hasLasted(10)).toBe(false)
  clock.minutes = -590
  expect(watched.hasLasted(10)).toBe(true)
})
