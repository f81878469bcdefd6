import { expect, test } from 'vitest'
import type { Edit } from '../../templates/model/edits.ts'
import { type Clock, createEditQueue, longestWait, retryAfter, type Saving } from './edit-queue.ts'

const write = (text: string, place = ['clientGoal']): Edit => ({ act: 'write', place, text })
const over = (from: string, text: string): Edit => ({ ...write(text), from }) as Edit
const settle = () => new Promise((resolve) => setImmediate(resolve))

/** A clock that moves when told, and the desk of somebody who writes. */
function desk() {
  let now = 0
  let planned: { at: number; run: () => void } | null = null
  const clock: Clock = {
    now: () => now,
    later: (milliseconds, run) => {
      const mine = { at: now + milliseconds, run }
      planned = mine
      return () => {
        if (planned === mine) planned = null
      }
    },
  }
  const sent: Edit[][] = []
  const said: Saving['at'][] = []
  const disk = { works: true, answers: true }
  const queue = createEditQueue({
    send: async (_, edits) => {
      if (!disk.works) return { ok: false, code: 'cannotWrite' }
      sent.push(edits)
      if (!disk.answers) return { ok: false, code: 'unreachable' }
      return { ok: true, value: { savedAt: '2026-04-24T14:32:00Z', changedSinceSigned: false } }
    },
    onSaving: ({ at }) => said.push(at),
    onSaved: () => {},
    clock,
  })
  const passes = async (milliseconds: number) => {
    now += milliseconds
    if (planned && planned.at <= now) {
      const { run } = planned
      planned = null
      run()
    }
    await settle()
  }
  return { queue, sent, said, disk, passes }
}

test('what is typed is sent together, and only the last of each place', async () => {
  const { queue, sent, passes } = desk()
  for (const text of ['H', 'Ha', 'Haluan']) {
    queue.add('trialPeriod', write(text))
    await passes(longestWait / 4)
  }
  expect(sent).toEqual([])
  await passes(longestWait / 4)
  expect(sent).toEqual([[write('Haluan')]])
})

test('no keystroke of somebody who never pauses waits longer than any other', async () => {
  const { queue, sent, passes } = desk()
  const rhythm = longestWait / 5
  for (let typed = 1; typed <= 100; typed += 1) {
    queue.add('trialPeriod', write('x'.repeat(typed)))
    await passes(rhythm)
    const [last] = sent.at(-1) ?? []
    const kept = last?.act === 'write' ? last.text.length : 0
    expect((typed - kept) * rhythm).toBeLessThanOrEqual(longestWait)
  }
})

test('words that could not be saved are kept, and saved when the disk works again', async () => {
  const { queue, sent, said, disk, passes } = desk()
  disk.works = false
  queue.add('trialPeriod', write('Ensimmäinen'))
  await passes(longestWait)
  expect(said.at(-1)).toBe('failed')
  expect(queue.isEmpty()).toBe(false)

  queue.add('trialPeriod', write('Toinen', ['site']))
  expect(said.at(-1), 'trouble stays in sight while one writes on').toBe('failed')
  disk.works = true
  await passes(retryAfter)
  expect(sent).toEqual([[write('Ensimmäinen'), write('Toinen', ['site'])]])
  expect(said.at(-1)).toBe('saved')
})

test('a word written after a failed one wins over it', async () => {
  const { queue, sent, disk, passes } = desk()
  disk.works = false
  queue.add('trialPeriod', write('Vanha'))
  await passes(longestWait)
  disk.works = true
  queue.add('trialPeriod', write('Uusi'))
  await queue.saveNow()
  expect(sent).toEqual([[write('Uusi')]])
})

test('words of which nobody heard whether they were saved go again as they were, before later ones', async () => {
  const { queue, sent, disk } = desk()
  disk.answers = false
  queue.add('trialPeriod', over('', 'Yksi'))
  expect(await queue.saveNow()).toBe(false)
  queue.add('trialPeriod', over('Yksi', 'Yksi ka'))
  queue.add('trialPeriod', over('Yksi ka', 'Yksi kaksi'))
  expect(queue.unsaved('trialPeriod')).toEqual([over('', 'Yksi'), over('Yksi', 'Yksi kaksi')])
  expect(queue.isEmpty()).toBe(false)
  disk.answers = true
  sent.length = 0
  expect(await queue.saveNow()).toBe(true)
  expect(sent).toEqual([[over('', 'Yksi')], [over('Yksi', 'Yksi kaksi')]])
})

test('they stay apart while the vault is locked, and what waits with them is one writing', async () => {
  const { queue, sent, disk } = desk()
  disk.answers = false
  queue.add('trialPeriod', over('', 'Yksi'))
  await queue.saveNow()
  disk.works = false
  for (const [from, text] of [
    ['Yksi', 'Yksi ka'],
    ['Yksi ka', 'Yksi kaksi'],
  ] as const) {
    queue.add('trialPeriod', over(from, text))
    await queue.saveNow()
  }
  disk.works = true
  disk.answers = true
  sent.length = 0
  await queue.saveNow()
  expect(sent).toEqual([[over('', 'Yksi')], [over('Yksi', 'Yksi kaksi')]])
})

test('a record is added before it is written in, however the words are gathered', async () => {
  const { queue, sent } = desk()
  const add: Edit = { act: 'add', place: ['observations'], recordId: 'r1', after: null }
  const text = ['observations', 'r1', 'text']
  queue.add('observations', add)
  queue.add('observations', write('A', text))
  queue.add('observations', write('AB', text))
  expect(await queue.saveNow()).toBe(true)
  expect(sent).toEqual([[add, write('AB', text)]])
})

test('what is typed while saving is under way is saved before "saved" is said', async () => {
  const { queue, sent, said } = desk()
  queue.add('trialPeriod', write('Yksi'))
  const saving = queue.saveNow()
  queue.add('trialPeriod', write('Kaksi'))
  await saving
  expect(sent).toEqual([[write('Yksi')], [write('Kaksi')]])
  expect(said.at(-1)).toBe('saved')
  expect(queue.isEmpty()).toBe(true)
})
