import { describe, expect, test } from 'vitest'
import { parseCall } from './parse-call.ts'

describe('the gate between window and data', () => {
  test('lets a question through that the contract knows, in the shape that it asks for', () => {
    const asked = parseCall('case.create', { firstName: ' Selin ', lastName: 'Yıldız' })
    expect(asked).toEqual({
      name: 'case.create',
      input: { firstName: 'Selin', lastName: 'Yıldız' },
    })
  })

  test('drops what the contract does not ask for', () => {
    expect(parseCall('vault.lock', { path: '/etc' })).toEqual({ name: 'vault.lock', input: {} })
  })

  test.each([
    ['an unknown name', 'vault.key', {}],
    ['a name that every object has', 'toString', {}],
    ['a name that is no text', ['vault.lock'], {}],
    ['a case that is no id', 'case.open', { caseId: '../../etc/passwd' }],
    ['a missing input', 'case.open', undefined],
    ['a part that no case has', 'case.edit', { caseId: crypto.randomUUID(), part: 'x', edits: [] }],
  ])('stops %s', (_, name, input) => {
    expect(parseCall(name, input)).toBeNull()
  })
})
