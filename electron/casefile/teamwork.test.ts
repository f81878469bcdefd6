import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { anchorOfPlace, anchorOfSection } from '../../templates/case/anchors.ts'
import {
  type Doer,
  editsOfAsking,
  editsOfTaking,
  editsOfTurn,
} from '../../templates/case/thread-edits.ts'
import { standingOf, threadsOf } from '../../templates/case/threads.ts'
import { ownerPlace, threadKinds, turnActs } from '../../templates/model/teamwork.ts'
import { partNamed } from '../../templates/parts/index.ts'
import { tellTries, tries } from '../../test/generators/runs.ts'
import { A, loadAutomerge } from './automerge.ts'
import { genesisOf } from './genesis.ts'
import type { PartDocument, PartShape } from './part-document.ts'
import { openSession, type PartSession } from './part-session.ts'
import { newborn } from './writing.ts'

beforeAll(loadAutomerge)

const part = partNamed('sharedPlan')
const goal = ['sharedPlan', 'goal']
const people = { aino: 'a1'.repeat(32), mikko: 'b2'.repeat(32) }

const sessionOn = (document: PartDocument, author: string): PartSession =>
  openSession(
    part,
    { document: () => document, isUntouched: false, view: null, n: 1, tail: 0 },
    author,
  )

/** One thing that somebody does in the talk, or the other's file arriving. */
const anyDeed = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('asks' as const), n: fc.nat(50) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('turns' as const), n: fc.nat(500) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('writes' as const), n: fc.nat(50) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('owns' as const), n: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('hears' as const), n: fc.nat(1) }) },
)
const anyDeeds = fc.array(fc.tuple(fc.constantFrom('aino' as const, 'mikko' as const), anyDeed), {
  minLength: 1,
  maxLength: 25,
})

/** Everybody's documents, changed by deeds and by what each hears of the other. */
function talk(deeds: readonly [keyof typeof people, { does: string; n: number }][]) {
  const changes: Record<keyof typeof people, Uint8Array[]> = { aino: [], mikko: [] }
  const genesis = genesisOf(part)
  const sessions = {
    aino: sessionOn(newborn(genesis, people.aino), people.aino),
    mikko: sessionOn(newborn(genesis, people.mikko), people.mikko),
  }
  const said: string[] = []
  let clock = 0
  let ids = 0
  const doer = (by: string): Doer => {
    clock += 1
    return {
      by,
      at: new Date(clock * 1000).toISOString(),
      newId: () => {
        ids += 1
        return `${by}${ids}`
      },
    }
  }
  const does = (who: keyof typeof people, edits: Parameters<PartSession['edit']>[0] | null) => {
    const edited = edits && edits.length > 0 ? sessions[who].edit(edits) : null
    if (edited && !edited.ok) throw new Error('A deed did not fit')
    if (edited?.ok && edited.value) changes[who].push(edited.value.bytes)
  }
  const hears = (who: keyof typeof people, all: readonly Uint8Array[]) => {
    const bytes = sessions[who].snapshot()
    if (!bytes) throw new Error('The part does not save')
    sessions[who].close()
    const [met] = A.applyChanges(A.load<PartShape>(bytes), [...all])
    sessions[who] = sessionOn(met, people[who])
  }
  const deedsOf: Record<string, (who: keyof typeof people, n: number) => void> = {
    asks: (who, n) => {
      const text = `${who} ${clock}`
      const kind = threadKinds[n % threadKinds.length] ?? 'comment'
      const about = n % 2 === 0 ? anchorOfPlace(goal) : anchorOfSection('planTasks')
      const words = kind === 'suggestion' ? { words: `Ehdotus ${text}`, was: '' } : {}
      const asked = { part: 'sharedPlan', kind, about, text, ...words } as const
      does(who, editsOfAsking(sessions[who].content().answers, asked, doer(who)))
      said.push(text)
    },
    turns: (who, n) => {
      const text = `${who} ${clock}`
      const { answers } = sessions[who].content()
      const threads = threadsOf('sharedPlan', answers)
      const thread = threads[n % Math.max(1, threads.length)]
      if (!thread) return
      const act = turnActs[n % turnActs.length] ?? 'answer'
      const doing = doer(who)
      const taking = act === 'accepted' ? (editsOfTaking(answers, thread, doing.newId) ?? []) : []
      does(who, [...taking, ...editsOfTurn(answers, thread, { act, text }, doing)])
      said.push(text)
    },
    writes: (who, n) => does(who, [{ act: 'write', place: goal, text: `Tavoite ${n}` }]),
    owns: (who, n) =>
      does(who, [{ act: 'choose', place: ownerPlace('sharedPlan', 'plan'), value: `a${n}` }]),
    hears: (who) => hears(who, [...changes.aino, ...changes.mikko]),
  }
  for (const [who, { does: deed, n }] of deeds) {
    deedsOf[deed]?.(who, n)
    clock += 1
  }
  return { sessions, changes, said, hears }
}

test('two who talk apart read the same when they meet, in any order, and nobody’s words are lost', () => {
  const tried = tries(60, 2000)
  const classes: string[] = []
  fc.assert(
    fc.property(anyDeeds, fc.boolean(), (deeds, isTwice) => {
      const { sessions, changes, said, hears } = talk(deeds)
      const all = [...changes.aino, ...changes.mikko]
      hears('aino', isTwice ? [...all, ...all] : all)
      hears('mikko', [...changes.mikko, ...changes.aino])
      const [ainos, mikkos] = [sessions.aino.content(), sessions.mikko.content()]
      expect(ainos).toEqual(mikkos)
      const threads = threadsOf('sharedPlan', ainos.answers)
      const read = threads.flatMap(({ text, turns }) => [text, ...turns.map((turn) => turn.text)])
      expect(read.filter(Boolean).toSorted()).toEqual(said.toSorted())
      classes.push(...threads.map(standingOf))
      sessions.aino.close()
      sessions.mikko.close()
    }),
    tried,
  )
  tellTries('talks apart', tried.numRuns, tried.seed, classes)
})

test('taking back an accepted suggestion opens it again and gives the text back', () => {
  const session = sessionOn(newborn(genesisOf(part), people.aino), people.aino)
  const doer = { by: 'a1', at: '2026-04-24T10:00:00.000Z', newId: () => crypto.randomUUID() }
  session.edit([{ act: 'write', place: goal, text: 'Töihin keväällä.' }])
  const asked = {
    part: 'sharedPlan',
    kind: 'suggestion',
    about: anchorOfPlace(goal),
    text: '',
    words: 'Osa-aikatyöhön keväällä.',
    was: 'Töihin keväällä.',
  } as const
  session.edit(editsOfAsking(session.content().answers, asked, doer))
  const { answers } = session.content()
  const [thread] = threadsOf('sharedPlan', answers)
  if (!thread) throw new Error('No thread')
  const before = session.heads()
  session.edit([
    ...(editsOfTaking(answers, thread, doer.newId) ?? []),
    ...editsOfTurn(answers, thread, { act: 'accepted', text: '' }, doer),
  ])
  const now = () => session.content().answers as { sharedPlan: { goal: string } }
  const standing = () => threadsOf('sharedPlan', now()).map(standingOf)
  expect(now().sharedPlan.goal).toBe('Osa-aikatyöhön keväällä.')
  expect(standing()).toEqual(['accepted'])

  const act = { name: 'x', part: 'sharedPlan', before, after: session.heads() }
  expect(session.takeBack(act, () => 'undo 1 of aa:1')).not.toBeNull()
  expect(now().sharedPlan.goal).toBe('Töihin keväällä.')
  expect(standing()).toEqual(['open'])
  session.close()
})
