import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AuditEntry, AuditEvent } from '../../contract/audit-events.ts'
import { before, faultsOf, follow, hashOf } from './chain.ts'

const types: readonly AuditEvent[] = [
  'vault.unlocked',
  'case.opened',
  'case.edited',
  'vault.locked',
]

function aLog(length: number): AuditEntry[] {
  const entries: AuditEntry[] = []
  for (let n = 0; n < length; n += 1) {
    entries.push(
      follow(entries.at(-1) ?? before, {
        at: new Date(Date.UTC(2026, 3, 24, 9, n)).toISOString(),
        author: 'a1'.repeat(32),
        device: '00ff00ff00ff00ff',
        type: types[n % types.length] ?? 'case.opened',
        caseId: n % 2 ? `case-${n % 3}` : null,
        details: n % 2 ? { part: 'sharedPlan' } : {},
      }),
    )
  }
  return entries
}
const headOf = (entries: readonly AuditEntry[]) => entries.at(-1) ?? before
const log = aLog(12)
const heads = [headOf(log)]
const placeIn = fc.nat(log.length - 1)

test('a log as it was written has no faults', () => {
  expect(faultsOf(log, heads)).toEqual([])
  expect(faultsOf([], [before])).toEqual([])
})

test('an entry that was edited is found, in any of its fields', () => {
  const edits: Partial<AuditEntry>[] = [
    { at: '2020-01-01T00:00:00.000Z' },
    { author: 'b2'.repeat(32) },
    { device: 'ffffffffffffffff' },
    { type: 'log.viewed' },
    { caseId: 'another' },
    { details: { part: 'health' } },
    { previous: 'c3'.repeat(32) },
    { hash: 'd4'.repeat(32) },
  ]
  fc.assert(
    fc.property(placeIn, fc.constantFrom(...edits), (place, edit) => {
      const changed = log.map((entry, index) => (index === place ? { ...entry, ...edit } : entry))
      expect(faultsOf(changed, heads)).not.toEqual([])
    }),
  )
})

test('an edited entry whose hash was made anew is found by the one that follows it', () => {
  fc.assert(
    fc.property(placeIn, (place) => {
      const changed = log.map((entry, index) => {
        if (index !== place) return entry
        const forged = { ...entry, type: 'log.viewed' as const }
        return { ...forged, hash: hashOf(forged) }
      })
      if (hashOf({ ...log[place], type: 'log.viewed' } as AuditEntry) === log[place]?.hash) return
      expect(faultsOf(changed, heads)).not.toEqual([])
    }),
  )
})

test('an entry that was put in between is found', () => {
  fc.assert(
    fc.property(placeIn, (place) => {
      const { n: _, previous: __, hash: ___, ...act } = log[0] as AuditEntry
      const inserted = follow(log[place - 1] ?? before, { ...act, type: 'log.checked' })
      expect(faultsOf(log.toSpliced(place, 0, inserted), heads)).not.toEqual([])
    }),
  )
})

test('an entry that was taken out is found', () => {
  fc.assert(
    fc.property(placeIn, (place) => {
      expect(faultsOf(log.toSpliced(place, 1), heads)).not.toEqual([])
    }),
  )
})

test('entries that changed places are found', () => {
  fc.assert(
    fc.property(placeIn, placeIn, (one, other) => {
      if (one === other) return
      const swapped = log.with(one, log[other] as AuditEntry).with(other, log[one] as AuditEntry)
      expect(faultsOf(swapped, heads)).not.toEqual([])
    }),
  )
})

test('a tail that was cut is found by anybody who knows a later head', () => {
  fc.assert(
    fc.property(placeIn, (length) => {
      expect(faultsOf(log.slice(0, length), heads)).toContainEqual({ kind: 'cutTail', n: 12 })
    }),
  )
})

test('a log that was written wholly anew is found by a head that somebody kept', () => {
  const anew = aLog(20).map((entry) => ({ ...entry, device: '1111111111111111' }))
  const forged: AuditEntry[] = []
  for (const { n: _, previous: __, hash: ___, ...act } of anew) {
    forged.push(follow(forged.at(-1) ?? before, act))
  }
  expect(faultsOf(forged, [headOf(forged)])).toEqual([])
  expect(faultsOf(forged, [headOf(forged), headOf(log)])).toContainEqual({ kind: 'cutTail', n: 12 })
})
