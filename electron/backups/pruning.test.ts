import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tries } from '../../test/generators/runs.ts'
import { type Dated, keptDays, keptMonths, keptToday, outdated } from './pruning.ts'

const at = (iso: string): Dated => ({ id: iso, madeAt: new Date(iso).toISOString(), isSound: true })
const remaining = (backups: readonly Dated[], justMade: string) => {
  const gone = outdated(backups, justMade)
  return backups.filter(({ id }) => !gone.includes(id))
}
const anyBackups = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }),
      isSound: fc.boolean(),
    }),
    { minLength: 1, maxLength: 200 },
  )
  .map((all) =>
    all.map(({ minute, isSound }, index) => ({
      id: `b${index}`,
      madeAt: new Date(Date.UTC(2024, 0, 1, 0, minute)).toISOString(),
      isSound,
    })),
  )
const latestOf = (backups: readonly Dated[]) =>
  backups.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt))[0]

describe('letting old backups go', () => {
  test('keeps the ten latest of today and the latest of yesterday', () => {
    const today = Array.from({ length: 14 }, (_, n) =>
      at(`2026-04-24T${String(n + 6).padStart(2, '0')}:00`),
    )
    const yesterday = [at('2026-04-23T09:00'), at('2026-04-23T15:00')]
    const left = remaining([...yesterday, ...today], today[13]?.id ?? '')
    expect(left.map(({ id }) => id)).toEqual([
      '2026-04-23T15:00',
      ...today.slice(4).map(({ id }) => id),
    ])
  })

  test('keeps one of each month of a year that is long past', () => {
    const months = Array.from({ length: 30 }, (_, n) => at(new Date(2023, n, 15, 12).toISOString()))
    const left = remaining(months, months[29]?.id ?? '')
    expect(left).toHaveLength(keptDays)
    const weekly = Array.from({ length: 150 }, (_, n) =>
      at(new Date(2023, 0, n * 7, 12).toISOString()),
    )
    const kept = remaining(weekly, weekly[149]?.id ?? '')
    expect(new Set(kept.map(({ madeAt }) => madeAt.slice(0, 7))).size).toBeGreaterThanOrEqual(
      keptMonths,
    )
  })

  test('never lets go of the one just made, whatever the clock says', () => {
    fc.assert(
      fc.property(anyBackups, fc.nat(), (backups, n) => {
        const justMade = backups[n % backups.length]?.id ?? ''
        expect(outdated(backups, justMade)).not.toContain(justMade)
      }),
      tries(200, 1000),
    )
  })

  test('never lets go of the latest sound one, nor of the latest one', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const gone = outdated(backups, 'b0')
        expect(gone).not.toContain(latestOf(backups)?.id)
        expect(gone).not.toContain(latestOf(backups.filter(({ isSound }) => isSound))?.id)
      }),
      tries(200, 1000),
    )
  })

  test('leaves no more than it promises, and nothing more to do', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const left = remaining(backups, 'b0')
        expect(left.length).toBeLessThanOrEqual(keptToday + keptDays + keptMonths + 2)
        expect(outdated(left, 'b0')).toEqual([])
      }),
      tries(200, 1000),
    )
  })

  test('does not make all backups old when the clock jumps ten years ahead', () => {
    const month = Array.from({ length: 10 }, (_, n) =>
      at(new Date(2026, 3, n + 1, 12).toISOString()),
    )
    const ahead = at('2036-04-24T12:00:00.000Z')
    expect(remaining([...month, ahead], ahead.id)).toHaveLength(11)
  })
})
