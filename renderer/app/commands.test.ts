import { expect, test } from 'vitest'
import type { SessionState } from '../state/session.ts'
import { commands } from './commands.ts'
import { commandFor, keysOf, readableKeys } from './keys.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test('no two commands answer to the same keys', () => {
  const keys = commands.flatMap((command) => command.keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('no two commands have the same name', () => {
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
})

test('Ctrl and K opens the list of commands, whether or not caps lock is on', () => {
  for (const key of ['k', 'K']) {
    expect(commandFor(commands, { ...none, ctrlKey: true, key })?.name).toBe('commandList')
  }
})

test('letters alone are for writing', () => {
  for (const key of 'abcdefghijklmnopqrstuvwxyzåäö1234567890') {
    expect(commandFor(commands, { ...none, key })).toBeUndefined()
  }
})

const locked: SessionState = {
  phase: 'locked',
  person: null,
  notice: null,
  readOnly: null,
  openCase: null,
  leftCase: null,
  step: 'start',
  casePage: null,
}

test('a vault that can only be read answers to no command that changes it', () => {
  const openCase = {} as NonNullable<SessionState['openCase']>
  const open: SessionState = { ...locked, phase: 'open', openCase }
  const names = (session: SessionState) =>
    commands.filter((command) => command.allowed(session)).map(({ name }) => name)
  const gone = names(open).filter(
    (name) => !names({ ...open, readOnly: { machine: 'X' } }).includes(name),
  )
  expect(gone.toSorted()).toEqual([
    'importCase',
    'newCase',
    'newObservation',
    'redo',
    'takeEarlier',
    'undo',
  ])
})

test('a locked vault answers to no command but the one whose window says that it is locked', () => {
  const allowed = commands.filter((command) => command.allowed(locked))
  expect(allowed.map(({ name }) => name)).toEqual(['quickNote'])
})

test('keys are written as they are read on a keyboard', () => {
  expect(keysOf({ ...none, altKey: true, key: 'ArrowDown' })).toBe('Alt+ArrowDown')
  expect(readableKeys('Alt+ArrowDown')).toBe('Alt ↓')
})
