import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadAutomerge } from '../../electron/casefile/automerge.ts'
import { actNotes } from '../../electron/core/act-notes.ts'
import { caseDesk } from '../../electron/core/case-desk.ts'
import type { CaseEntry, CaseStore, Change } from '../../electron/store/case-store.ts'
import { hashOfFile, type StoredFile } from '../../electron/store/files.ts'
import type { Passage } from '../../electron/store/search/passage.ts'
import { soughtBy } from '../../electron/store/search/query.ts'
import type { KeptView } from '../../electron/store/views.ts'
import { type CaseContent, splitCaseFile } from '../../templates/case/case-file.ts'
import { readCaseFile } from '../../templates/case/read-case-file.ts'
import { specimenText } from '../people/specimens.ts'

interface Opened {
  readonly store: CaseStore
  readonly close: () => Promise<void>
}

/** What every store of cases promises. Run it over each of them. */
export function keepsCaseFiles(name: string, open: () => Promise<Opened>): void {
  describe(`a case store ${name}`, () => {
    let opened: Opened
    let store: CaseStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    const numbers = async (part: string, n = 0) =>
      valueOfOk(await store.since('c1', part, n)).map((kept) => kept.n)

    const found = async (query: string) =>
      valueOfOk(await store.find(soughtBy(query)))
        .map(({ caseId, passage: { place } }) => `${caseId} ${place}`)
        .toSorted()

    const viewsOf = async (caseId: string): Promise<readonly KeptView[]> =>
      valueOfOk(await store.views(caseId)).toSorted((one, other) =>
        one.part.localeCompare(other.part),
      )

    test('gives back every change as it was, in the order in which it came', async () => {
      await store.append(entry('c1'), [change('plan', 1), change('plan', 2), change('health', 1)])
      await store.append(entry('c1'), [change('plan', 3)])
      expect(valueOfOk(await store.since('c1', 'plan', 0))).toEqual(
        [1, 2, 3].map((n) => ({ ...change('plan', n), n })),
      )
      expect(await numbers('plan', 2)).toEqual([3])
      expect(await numbers('health')).toEqual([1])
      expect(await numbers('network')).toEqual([])
    })

    test('adds a change once, however often it comes', async () => {
      expect(valueOfOk(await store.append(entry('c1'), [change('plan', 1)]))).toEqual([1])
      expect(
        valueOfOk(await store.append(entry('c1'), [change('plan', 1), change('plan', 2)])),
      ).toEqual([1, 2])
      expect(await numbers('plan')).toEqual([1, 2])
    })

    test('keeps cases apart', async () => {
      await store.append(entry('c1'), [change('plan', 1)])
      await store.append(entry('c2'), [change('plan', 1)])
      expect(await numbers('plan')).toEqual([1])
      expect(valueOfOk(await store.entry('c3'))).toBeNull()
    })

    test('finds cases by the key of their client, as it was last kept', async () => {
      await store.append({ ...entry('c1'), clientKey: 'k' }, [])
      await store.append({ ...entry('c2'), clientKey: 'k' }, [])
      await store.append({ ...entry('c3'), clientKey: null }, [])
      await store.append(entry('c4'), [])
      expect(valueOfOk(await store.casesOfClient('k'))).toEqual(['c1', 'c2'])
      expect(valueOfOk(await store.casesWithoutKey())).toEqual(['c4'])
      // An entry that says nothing of the key leaves it.
      await store.append(entry('c1'), [])
      await store.append({ ...entry('c2'), clientKey: null }, [])
      await store.keepClientKey('c4', 'k')
      expect(valueOfOk(await store.casesOfClient('k'))).toEqual(['c1', 'c4'])
      expect(valueOfOk(await store.casesWithoutKey())).toEqual([])
    })

    test('knows a case by its latest entry, and lists the newest edit first', async () => {
      await store.append(entry('c1', '2026-01-01T10:00:00.000Z'), [])
      await store.append(entry('c2', '2026-01-02T10:00:00.000Z'), [])
      const latest = entry('c1', '2026-01-03T10:00:00.000Z', {
        latestVersion: 2,
        changedBases: 2,
        changedSinceSigned: true,
        fictional: true,
        missing: { health: 3 },
      })
      await store.append(latest, [])
      expect(valueOfOk(await store.entry('c1'))).toEqual(latest)
      const entries = valueOfOk(await store.entries())
      expect(entries.map(({ row }) => row.caseId)).toEqual(['c1', 'c2'])
      expect(valueOfOk(await store.rows())).toEqual(entries.map(({ row }) => row))
    })

    test('lists every case of many once, at whatever number', async () => {
      const start = Date.parse('2026-01-01T00:00:00.000Z')
      // A number without order, so that neither the order of names nor that of coming is that of days.
      const day = (n: number) => new Date(start + ((n * 389) % 1009) * 60_000).toISOString()
      const made: CaseEntry[] = []
      for (let n = 0; n <= 501; n += 1) {
        const kept = entry(`case-${(n * 211) % 997}`, day(n))
        made.push(kept)
        await store.append(kept, [])
        if (n < 248 || (n > 251 && n < 498)) continue
        const newest = made.toSorted((one, other) =>
          other.row.editedAt.localeCompare(one.row.editedAt),
        )
        expect(valueOfOk(await store.entries())).toEqual(newest)
        expect(valueOfOk(await store.rows())).toEqual(newest.map(({ row }) => row))
      }
    })

    test('lets changes go only when two snapshots could stand for them', async () => {
      const five = [1, 2, 3, 4, 5].map((n) => change('plan', n))
      await store.append(entry('c1'), five)
      await store.keepSnapshot('c1', 'plan', { n: 3, bytes: bytes('three') })
      expect(await numbers('plan')).toEqual([1, 2, 3, 4, 5])
      await store.keepSnapshot('c1', 'plan', { n: 5, bytes: bytes('five') })
      expect(await numbers('plan')).toEqual([4, 5])
      expect(valueOfOk(await store.snapshots('c1', 'plan'))).toEqual([
        { n: 5, bytes: bytes('five') },
        { n: 3, bytes: bytes('three') },
      ])
    })

    test('finds what was put, no longer what was put over or dropped', async () => {
      const whole = { put: [passage('a', 'Melu väsyttää.'), passage('b', 'Tauot auttavat.')] }
      await store.append(entry('c1'), [], { passages: { ...whole, drop: [], isWhole: true } })
      expect(await found('melu')).toEqual(['c1 a'])
      const put = [passage('a', 'Hälinä väsyttää.')]
      await store.append(entry('c1'), [], { passages: { put, drop: ['b'], isWhole: false } })
      expect(await found('melu')).toEqual([])
      expect(await found('tauko')).toEqual([])
      expect(await found('hälinä')).toEqual(['c1 a'])
    })

    test('takes pieces of a case into the index only after the whole case', async () => {
      const put = [passage('a', 'Melu väsyttää.')]
      await store.append(entry('c1'), [], { passages: { put, drop: [], isWhole: false } })
      expect(await found('melu')).toEqual([])
      expect(valueOfOk(await store.unindexed())).toEqual(['c1'])
      await store.index('c1', [...put, passage('b', 'Melua on aamuisin.')])
      expect(await found('melu')).toEqual(['c1 a', 'c1 b'])
      expect(valueOfOk(await store.unindexed())).toEqual([])
    })

    test('takes changes before what follows from them, and says whose has not come', async () => {
      const whole = [passage('a', 'Melu väsyttää.'), passage('b', 'Tauot auttavat.')]
      const first = entry('c1', '2026-01-01T10:00:00.000Z')
      await store.append(first, [change('plan', 1)], {
        passages: { put: whole, drop: [], isWhole: true },
      })
      const editedAt = '2026-01-02T10:00:00.000Z'
      const added = await store.addChanges({ caseId: 'c1', editedAt }, [change('plan', 2)])
      expect(valueOfOk(added)).toEqual([2])
      expect(await numbers('plan')).toEqual([1, 2])
      const edited = { ...first, row: { ...first.row, editedAt } }
      expect(valueOfOk(await store.entry('c1'))).toEqual(edited)
      expect(valueOfOk(await store.rows())).toEqual([edited.row])
      expect(valueOfOk(await store.unindexed())).toEqual(['c1'])

      const put = [passage('a', 'Hälinä väsyttää.')]
      const latest = entry('c1', editedAt, { missing: { health: 3 } })
      await store.append(latest, [], { passages: { put, drop: ['b'], isWhole: false } })
      expect(valueOfOk(await store.entry('c1'))).toEqual(latest)
      expect(await found('hälinä')).toEqual(['c1 a'])
      expect(await found('melu')).toEqual([])
      expect(await found('tauko')).toEqual([])
      expect(valueOfOk(await store.unindexed())).toEqual([])
    })

    test('finds a phrase only as it stands, and several words only together', async () => {
      await store.index('c1', [
        passage('a', 'Melu väsyttää aamulla.'),
        passage('b', 'Aamulla melu.'),
      ])
      expect(await found('"väsyttää aamulla"')).toEqual(['c1 a'])
      expect(await found('melu väsyttää')).toEqual(['c1 a'])
      expect(await found('melu aamu')).toEqual(['c1 a', 'c1 b'])
      expect(await found('melu "väsyttää melu"')).toEqual([])
    })

    test('tells the word itself from what begins like it and what holds it', async () => {
      const texts = ['Lähimelu häiritsee.', 'Melussa ei jaksa.', 'Melu.']
      await store.index(
        'c1',
        texts.map((text, index) => passage(`${index}`, text)),
      )
      const all = valueOfOk(await store.find(soughtBy('melu')))
      expect(all.map(({ fit, passage: { place } }) => `${place} ${fit}`)).toEqual([
        '2 exact',
        '1 beginning',
        '0 inside',
      ])
    })

    test('gives back a file as it was, whole and by its content alone', async () => {
      const file = storedFile(1_500_000)
      await store.append(entry('c1'), [change('plan', 1)], { files: [file] })
      expect(valueOfOk(await store.file(file.sha256))).toEqual(file.bytes)
      expect(valueOfOk(await store.filesOf('c1'))).toEqual([file.sha256])
      expect(valueOfOk(await store.file('0'.repeat(64)))).toBeNull()
    })

    test('knows which case needs which files, the same one in several', async () => {
      const [one, other] = [storedFile(10), storedFile(20)]
      await store.append(entry('c1'), [], { files: [one, other] })
      expect(valueOfOk(await store.keepFile('c2', one))).toBeNull()
      expect(valueOfOk(await store.keepFile('c2', one))).toBeNull()
      expect(valueOfOk(await store.filesOf('c1'))).toEqual([one.sha256, other.sha256].toSorted())
      expect(valueOfOk(await store.filesOf('c2'))).toEqual([one.sha256])
      expect(valueOfOk(await store.filesOf('c3'))).toEqual([])
      expect(valueOfOk(await store.file(one.sha256))).toEqual(one.bytes)
    })

    test('gives back the view that was kept last of each part, of each case its own', async () => {
      await store.append(entry('c1'), [change('plan', 1), change('plan', 2), change('health', 1)])
      await store.append(entry('c2'), [change('plan', 1)])
      expect(await viewsOf('c1')).toEqual([])
      await store.keepView('c1', view('plan', 1))
      await store.keepView('c1', view('health', 1))
      await store.keepView('c2', view('plan', 1))
      await store.keepView('c1', view('plan', 2))
      expect(await viewsOf('c1')).toEqual([view('health', 1), view('plan', 2)])
      expect(await viewsOf('c2')).toEqual([view('plan', 1)])
    })

    test('leaves a view as it was when the log goes on, so that its age can be seen', async () => {
      await store.append(entry('c1'), [change('plan', 1)])
      await store.keepView('c1', view('plan', 1))
      await store.append(entry('c1'), [change('plan', 2)])
      expect(await viewsOf('c1')).toEqual([view('plan', 1)])
      expect(await numbers('plan')).toEqual([1, 2])
    })

    test('throws the views of one case away, and nothing of any log', async () => {
      await store.append(entry('c1'), [change('plan', 1)])
      await store.append(entry('c2'), [change('plan', 1)])
      await store.keepView('c1', view('plan', 1))
      await store.keepView('c2', view('plan', 1))
      expect(valueOfOk(await store.dropViews('c1'))).toBeNull()
      expect(await viewsOf('c1')).toEqual([])
      expect(await viewsOf('c2')).toEqual([view('plan', 1)])
      expect(await numbers('plan')).toEqual([1])
    })

    describe('with a case that is read from its views', () => {
      beforeAll(loadAutomerge)
      let caseId: string
      let whole: readonly KeptView[]
      beforeEach(async () => {
        caseId = valueOfOk(await deskAt(store).found(aCase())).caseId
        whole = await viewsOf(caseId)
        expect(whole.length).toBeGreaterThan(1)
      })

      /** Another day at the same store; afterwards there is time to keep what is missing. */
      const anotherDay = async (): Promise<CaseContent> => {
        const desk = deskAt(store)
        const opened = valueOfOk(await desk.open(caseId))
        while (await desk.keepView());
        return opened.content()
      }
      const keepsAll = async (views: readonly KeptView[]) => {
        for (const each of views) await store.keepView(caseId, each)
      }

      test('has them as soon as the case is there, and reads them', async () => {
        const planned = 'Tavoite, jonka vain näkymä tietää.'
        const goal = /"goal":"[^"]*"/
        const changed = whole.map((each) => ({
          ...each,
          json:
            each.part === 'sharedPlan' ? each.json.replace(goal, `"goal":"${planned}"`) : each.json,
        }))
        expect(JSON.stringify(await anotherDay())).not.toContain(planned)
        await keepsAll(changed)
        expect(JSON.stringify(await anotherDay())).toContain(planned)
      })

      test.each([
        ['of an earlier change', (each: KeptView) => ({ ...each, n: each.n - 1 })],
        ['of a change that is not there', (each: KeptView) => ({ ...each, n: each.n + 1 })],
        ['of other rules', (each: KeptView) => ({ ...each, stamp: 'other' })],
      ])('does not read one %s, and keeps them anew', async (_, spoil) => {
        const before = await anotherDay()
        await keepsAll(whole.map(spoil).map((each) => ({ ...each, json: '{"content":"foreign"}' })))
        expect(await anotherDay()).toEqual(before)
        expect(await viewsOf(caseId)).toEqual(whole)
      })

      test('reads its documents when they were thrown away, and keeps them anew', async () => {
        const before = await anotherDay()
        await store.dropViews(caseId)
        expect(await anotherDay()).toEqual(before)
        expect(await viewsOf(caseId)).toEqual(whole)
      })
    })

    test('goes on counting after its changes have been let go', async () => {
      await store.append(entry('c1'), [change('plan', 1), change('plan', 2)])
      await store.keepSnapshot('c1', 'plan', { n: 1, bytes: bytes('one') })
      await store.keepSnapshot('c1', 'plan', { n: 2, bytes: bytes('two') })
      await store.append(entry('c1'), [change('plan', 3)])
      await store.keepSnapshot('c1', 'plan', { n: 3, bytes: bytes('three') })
      expect(await numbers('plan')).toEqual([3])
      expect(valueOfOk(await store.snapshots('c1', 'plan')).map(({ n }) => n)).toEqual([3, 2])
      expect(valueOfOk(await store.append(entry('c1'), [change('plan', 4)]))).toEqual([4])
    })
  })
}

const valueOfOk = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
  if (!result.ok) throw new Error(result.code)
  return result.value
}

const view = (part: string, n: number): KeptView => ({
  part,
  n,
  stamp: 'of today',
  json: `{"part":"${part}","n":${n},"text":"${'Melu väsyttää. '.repeat(n)}"}`,
})

/** Somebody who sits down at a store with nothing in memory. */
function deskAt(store: CaseStore) {
  const author = 'a1'.repeat(32)
  const now = () => '2026-04-24T09:00:00.000Z'
  return caseDesk(store, author, now, actNotes(store.log, { author, device: 'a desk' }, now))
}

function aCase(): CaseContent {
  const read = readCaseFile(specimenText(1))
  if (!read.ok) throw new Error('The specimen is broken')
  let lastId = 0
  return splitCaseFile(read.value.file, () => `r${++lastId}`)
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text))

/** Content that no other length has. */
const storedFile = (length: number): StoredFile => {
  const content = new Uint8Array(length).map((_, index) => (index * 31 + length) % 251)
  return { sha256: hashOfFile(content), bytes: content }
}

const passage = (place: string, text: string): Passage => ({
  place,
  dated: '',
  pieces: [{ place, text }],
})

const change = (part: string, seq: number): Change => ({
  part,
  hash: seq.toString(16).padStart(64, part === 'plan' ? 'a' : 'b'),
  actor: 'ac'.repeat(16),
  seq,
  bytes: bytes(`${part} ${seq}`),
})

const entry = (
  caseId: string,
  editedAt = '2026-01-01T10:00:00.000Z',
  more: Partial<CaseEntry['row']> = {},
): CaseEntry => ({
  row: {
    caseId,
    clientName: 'Veeti Tuomenoksa',
    site: 'Kierrätyskeskus',
    periodStart: '2026-02-02',
    periodEnd: '',
    editedAt,
    fictional: false,
    latestVersion: null,
    changedBases: 0,
    changedSinceSigned: false,
    missing: {},
    turns: [],
    dates: [],
    ...more,
  },
  searchText: 'veeti tuomenoksa',
})
