import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseView, SavedMark } from '../../electron/contract/views.ts'
import { answerAt, emptyAnswers, type PartContent } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { type PartName, parts } from '../../templates/parts/index.ts'
import { applyEdit } from '../bridge/apply-edit.ts'
import type { Client } from '../bridge/client.ts'
import { type OpenCase, openCase } from './open-case.ts'

const part = 'clientVoice'
const place = ['clientView', 'thoughtsAhead']
const mark: SavedMark = { savedAt: '2026-04-24T14:32:00Z', changedSinceSigned: false }
const fields = parts.find(({ name }) => name === part)?.fields ?? {}
const settle = () => new Promise((resolve) => setImmediate(resolve))

const emptyParts: unknown = Object.fromEntries(
  parts.map(({ name, fields: own }) => [
    name,
    { answers: emptyAnswers(own), asWritten: [], unknown: {} } satisfies PartContent,
  ]),
)

/** One disk, two windows that write to it, and a way between them that takes its time. */
function twoWindows(text: string) {
  let content = emptyParts as Record<PartName, PartContent>
  const view = (): CaseView => ({
    selfKey: 'a1'.repeat(32),
    caseId: 'c',
    parts: content,
    versions: [],
    changedSinceSigned: false,
    editedAt: mark.savedAt,
  })
  const write = (edits: readonly Edit[]) => {
    const answers = edits.reduce((now, edit) => applyEdit(fields, now, edit), content[part].answers)
    content = { ...content, [part]: { ...content[part], answers } }
  }
  write([{ act: 'write', place, text }])

  /** What is on its way to the disk, and what is on its way back, each in order. */
  const asked: (() => void)[] = []
  const told: [(() => void)[], (() => void)[]] = [[], []]
  const windows: OpenCase[] = []
  const clientOf = (which: 0 | 1) =>
    ({
      call: (name: string, input: { edits: Edit[] }) =>
        new Promise((resolve) => {
          asked.push(() => {
            if (name === 'case.open') {
              const value = view()
              return told[which].push(() => resolve({ ok: true, value }))
            }
            const { edits } = structuredClone(input)
            write(edits)
            told[which].push(() => resolve({ ok: true, value: mark }))
            const other = which === 0 ? 1 : 0
            told[other].push(() =>
              windows[other]?.changed({ caseId: 'c', how: 'edits', part, edits, mark }),
            )
          })
        }),
    }) as unknown as Client
  windows.push(openCase(clientOf(0), view()), openCase(clientOf(1), view()))
  const reads = (which: 0 | 1) =>
    String(windows[which] && answerAt(windows[which].answersOf(part), place))
  return {
    reads,
    onDisk: () => String(answerAt(content[part].answers, place)),
    types: (which: 0 | 1, word: string, atEnd: boolean) => {
      const text = atEnd ? `${reads(which)} ${word}` : `${word} ${reads(which)}`
      windows[which]?.edit(part, { act: 'write', place, text })
    },
    saves: (which: 0 | 1) => void windows[which]?.saveNow(),
    reachesDisk: async () => {
      asked.shift()?.()
      await settle()
    },
    hears: async (which: 0 | 1) => {
      told[which].shift()?.()
      await settle()
    },
    /** Everything that is on its way arrives. */
    calmsDown: async () => {
      for (let round = 0; round < 60; round += 1) {
        for (const window of windows) void window.saveNow()
        asked.shift()?.()
        await settle()
        for (const way of told) way.shift()?.()
        await settle()
      }
    },
  }
}

test('what is written in one window is read in the other', async () => {
  const desk = twoWindows('Alku.')
  desk.types(0, 'Jatko.', true)
  desk.saves(0)
  await desk.reachesDisk()
  await desk.hears(1)
  expect(desk.reads(1)).toBe('Alku. Jatko.')
})

test('both write before they hear of each other, and both keep their words', async () => {
  const desk = twoWindows('Alku.')
  desk.types(0, 'Ensin.', false)
  desk.types(1, 'Lopuksi.', true)
  await desk.calmsDown()
  expect(desk.onDisk()).toBe('Ensin. Alku. Lopuksi.')
  expect([desk.reads(0), desk.reads(1)]).toEqual([desk.onDisk(), desk.onDisk()])
})

const which = fc.constantFrom(0 as const, 1 as const)
const step = fc.oneof(
  fc.record({ does: fc.constant('types' as const), which, atEnd: fc.boolean() }),
  fc.record({ does: fc.constantFrom('saves' as const, 'reachesDisk', 'hears'), which }),
)

test('whatever the order in which two windows write, save and hear: no word is lost, and they agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const desk = twoWindows('alku')
      const words: string[] = []
      for (const each of steps) {
        if (each.does === 'types') {
          words.push(`sana${words.length}x`)
          desk.types(each.which, words.at(-1) ?? '', each.atEnd)
        } else if (each.does === 'reachesDisk') await desk.reachesDisk()
        else if (each.does === 'hears') await desk.hears(each.which)
        else desk.saves(each.which)
      }
      await desk.calmsDown()
      for (const word of words) expect(desk.onDisk()).toContain(word)
      expect([desk.reads(0), desk.reads(1)]).toEqual([desk.onDisk(), desk.onDisk()])
    }),
    { numRuns: 60 },
  )
})
