import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerAt, type RecordAnswers } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { type PartName, partNamed, parts } from '../../templates/parts/index.ts'
import { wholeOf } from '../../templates/parts/sections.ts'
import { anyWhims, editFrom } from '../../test/generators/any-edits.ts'
import { answersOf, editPlain, emptyPlain } from '../../test/generators/plain-part.ts'
import { tellTries, tries } from '../../test/generators/runs.ts'
import { A, loadAutomerge } from './automerge.ts'
import { genesisOf } from './genesis.ts'
import type { LoadedPart } from './load-part.ts'
import type { PartDocument, PartShape } from './part-document.ts'
import { openSession, type PartSession } from './part-session.ts'
import { newborn } from './writing.ts'

const aino = 'a1'.repeat(32)
const mikko = 'b2'.repeat(32)

beforeAll(loadAutomerge)

const asLoaded = (document: PartDocument): LoadedPart => ({
  document: () => document,
  isUntouched: false,
  view: null,
  n: 1,
  tail: 0,
})

const begun = (name: PartName, author = aino): PartSession => {
  const part = partNamed(name)
  return openSession(part, asLoaded(newborn(genesisOf(part), author)), author)
}
const opened = (name: PartName, bytes: Uint8Array, author: string): PartSession =>
  openSession(partNamed(name), asLoaded(A.load<PartShape>(bytes)), author)

/** The change that edits came to; a test that gets none has gone wrong. */
function changeBy(session: PartSession, edits: readonly Edit[]) {
  const edited = session.edit(edits)
  if (!edited.ok || !edited.value) throw new Error('No change')
  return edited.value
}

function saved(session: PartSession): Uint8Array {
  const bytes = session.snapshot()
  if (!bytes) throw new Error('The snapshot is not the part')
  return bytes
}

const referral = ['background', 'referral']
const task = (recordId: string) => ['observations', recordId, 'task']
const written = (recordId: string) => ['observations', recordId, 'text']

describe('edits of a part', () => {
  test.each(parts)('of $name, in any order, come to the same as in plain objects', (part) => {
    const tried = tries(25, 1000)
    const classes: string[] = []
    fc.assert(
      fc.property(anyWhims, (whims) => {
        const session = begun(part.name)
        const plain = emptyPlain(wholeOf(part))
        let lastId = 0
        for (const whim of whims) {
          const edit = editFrom(whim, wholeOf(part), plain, () => `r${++lastId}`)
          editPlain(wholeOf(part), plain, edit)
          classes.push(edit.act)
          expect(session.edit([edit])).toMatchObject({ ok: true })
        }
        expect(session.content().answers).toEqual(answersOf(wholeOf(part), plain))
        const again = opened(part.name, saved(session), mikko)
        expect(again.content()).toEqual(session.content())
        again.close()
        session.close()
      }),
      tried,
    )
    tellTries(`orders of edits of ${part.name}`, tried.numRuns, tried.seed, classes)
  })

  test('of one call are one change by their author', () => {
    const session = begun('observations')
    const { seq } = changeBy(session, [
      { act: 'add', place: ['observations'], recordId: 'r1', after: null },
      { act: 'write', place: written('r1'), text: 'Teki työn.' },
      { act: 'choose', place: ['observations', 'r1', 'date'], value: '2026-02-03' },
    ])
    expect(seq).toBe(1)
    expect(answerAt(session.content().answers, written('r1'))).toBe('Teki työn.')
  })

  test.each<[string, Edit]>([
    [
      'a field that the form has not',
      { act: 'write', place: ['observations', 'r1', 'mood'], text: 'x' },
    ],
    ['an item that is not there', { act: 'write', place: written('r9'), text: 'x' }],
    ['a value where a text is', { act: 'choose', place: written('r1'), value: 'x' }],
    ['a text where a value is', { act: 'write', place: task('r1'), text: 'x' }],
    ['a value where a list is', { act: 'clear', place: ['observations'] }],
    ['a list where a value is', { act: 'remove', place: task('r1'), recordId: 'r1' }],
    ['a place after nothing', { act: 'add', place: ['observations'], recordId: 'r2', after: 'r9' }],
    ['a move of nothing', { act: 'move', place: ['observations'], recordId: 'r9', after: null }],
    ['a move after itself', { act: 'move', place: ['observations'], recordId: 'r1', after: 'r1' }],
    ['a removal of nothing', { act: 'remove', place: ['observations'], recordId: 'r9' }],
    ['a name of the language', { act: 'write', place: ['__proto__', 'text'], text: 'x' }],
    [
      'an id of the language',
      { act: 'add', place: ['observations'], recordId: '__proto__', after: null },
    ],
  ])('with %s are refused, and nothing of the call is done', (_, bad) => {
    const session = begun('observations')
    changeBy(session, [{ act: 'add', place: ['observations'], recordId: 'r1', after: null }])
    const before = session.content()
    const heads = session.heads()
    const good: Edit = { act: 'write', place: written('r1'), text: 'Ei jää.' }
    expect(session.edit([good, bad])).toMatchObject({ ok: false, code: 'badEdit' })
    expect(session.content()).toEqual(before)
    expect(session.heads()).toEqual(heads)
    changeBy(session, [good])
    expect(answerAt(session.content().answers, written('r1'))).toBe('Ei jää.')
  })

  test('that come a second time, because nobody heard that they were done, are done once', () => {
    const session = begun('observations')
    const edits: Edit[] = [
      { act: 'add', place: ['observations'], recordId: 'r1', after: null },
      { act: 'choose', place: task('r1'), value: 'lajittelu' },
      { act: 'write', place: written('r1'), text: 'Löysi vian itse.', from: '' },
    ]
    changeBy(session, edits)
    const once = session.content()
    expect(session.edit(edits)).toMatchObject({ ok: true })
    expect(session.content()).toEqual(once)
  })

  test('that change nothing make no change', () => {
    const session = begun('clientAndConsent')
    changeBy(session, [
      { act: 'choose', place: ['language'], value: 'fi' },
      { act: 'choose', place: ['fictional'], value: true },
      { act: 'write', place: ['consent', 'limitations'], text: 'Ei työnantajalle.' },
    ])
    expect(
      session.edit([
        { act: 'choose', place: ['language'], value: 'fi' },
        { act: 'choose', place: ['fictional'], value: true },
        { act: 'write', place: ['consent', 'limitations'], text: 'Ei työnantajalle.' },
        { act: 'clear', place: ['caseId'] },
      ]),
    ).toEqual({ ok: true, value: null })
  })

  test('keep what was typed, valid or not', () => {
    const session = begun('abilitator')
    const place = ['abilitator', 'measurements', 'r1', 'perceivedWorkAbility']
    changeBy(session, [
      { act: 'add', place: ['abilitator', 'measurements'], recordId: 'r1', after: null },
      { act: 'choose', place, value: 'kahdeksan' },
    ])
    expect(answerAt(session.content().answers, place)).toBe('kahdeksan')
    for (const value of [8.5, null, 0, 1e300]) {
      changeBy(session, [{ act: 'choose', place, value }])
      expect(answerAt(session.content().answers, place)).toBe(value)
    }
  })

  test('take an item out of sight and bring it back with all that it held', () => {
    const session = begun('observations')
    const place = ['observations']
    changeBy(session, [
      { act: 'add', place, recordId: 'r1', after: null },
      { act: 'write', place: written('r1'), text: 'Teki työn.' },
    ])
    const before = session.content().answers
    changeBy(session, [{ act: 'remove', place, recordId: 'r1' }])
    expect(session.content().answers).toEqual({ ...before, observations: [] })
    changeBy(session, [{ act: 'restore', place, recordId: 'r1' }])
    expect(session.content().answers).toEqual(before)
  })

  test('always find room between two items', () => {
    const session = begun('observations')
    const place = ['observations']
    const ids = ['first', 'last']
    changeBy(session, [
      { act: 'add', place, recordId: 'first', after: null },
      { act: 'add', place, recordId: 'last', after: 'first' },
    ])
    for (let count = 1; count <= 120; count += 1) {
      changeBy(session, [{ act: 'add', place, recordId: `r${count}`, after: 'first' }])
      ids.splice(1, 0, `r${count}`)
    }
    const items = session.content().answers.observations as readonly RecordAnswers[]
    expect(items.map(({ recordId }) => recordId)).toEqual(ids)
  })
})

describe('two people who edit the same part apart', () => {
  /** Both begin with the same text, edit apart, and meet. */
  function meet(ainos: string, mikkos: string): string {
    const common = begun('background')
    changeBy(common, [{ act: 'write', place: referral, text: 'Hän tuli aiemmin töihin yksin.' }])
    const start = saved(common)
    const [one, other] = [[ainos, aino] as const, [mikkos, mikko] as const].map(
      ([text, author]) => {
        const session = opened('background', start, author)
        changeBy(session, [{ act: 'write', place: referral, text }])
        return A.load<PartShape>(saved(session))
      },
    )
    if (!one || !other) throw new Error('Two were to meet')
    const met = opened('background', A.save(A.merge(one, other)), aino)
    return String(answerAt(met.content().answers, referral))
  }

  test('both keep their words', () => {
    expect(
      meet(
        'Hän tuli aiemmin töihin yksin ja ajoissa.',
        'Huhtikuussa hän tuli aiemmin töihin yksin.',
      ),
    ).toBe('Huhtikuussa hän tuli aiemmin töihin yksin ja ajoissa.')
  })

  test('and change the same word see two whole words, never a third one', () => {
    const met = meet('Hän tuli myös töihin yksin.', 'Hän tuli aiemminkin töihin yksin.')
    expect([
      'Hän tuli myösaiemminkin töihin yksin.',
      'Hän tuli aiemminkinmyös töihin yksin.',
    ]).toContain(met)
  })
})
