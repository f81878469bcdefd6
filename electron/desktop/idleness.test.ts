import { expect, test } from 'vitest'
import { idleness } from './idleness.ts'

function atTheMachine(system: { idle: number | null }) {
  const clock = { minutes: 0, steadyMinutes: 0 }
  const watched = idleness({
    now: () => clock.minutes * 60_000,
    steady: () => clock.steadyMinutes * 60_000,
    systemIdle: () => system.idle,
  })
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

test('a clock that is set back does not keep the vault open for a minute longer', () => {
  const { clock, watched } = atTheMachine({ idle: null })
  clock.steadyMinutes = 9
  clock.minutes = -600
  expect(watched.hasLasted(10)).toBe(false)
  clock.steadyMinutes = 10
  clock.minutes = -599
  expect(watched.hasLasted(10)).toBe(true)
})

test('a sleep through which the steady clock stood still counts as idleness', () => {
  const { clock, watched } = atTheMachine({ idle: null })
  clock.minutes = 480
  expect(watched.hasLasted(10)).toBe(true)
})
