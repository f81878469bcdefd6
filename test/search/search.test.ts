import { afterEach, beforeEach, expect, test } from 'vitest'
import { editsOfAsking, editsOfTurn } from '../../templates/case/thread-edits.ts'
import { threadsOf } from '../../templates/case/threads.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { threadsPlace } from '../../templates/model/teamwork.ts'
import { atAnOpenDesk, type Desk, passphrase } from '../people/at-the-desk.ts'
import { backToVersion6, breakTable, inside } from '../people/past-the-product.ts'
import { specimenText } from '../people/specimens.ts'

let desk: Desk
beforeEach(async () => {
  desk = await atAnOpenDesk()
})
afterEach(() => desk.leaves())

const imports = async (n: number) =>
  (await desk.gets('case.importText', { text: specimenText(n) })).caseId
const finds = async (query: string) => (await desk.gets('search.find', { query })).cases
const namesFor = async (query: string) => (await finds(query)).map(({ row }) => row.clientName)
const marked = (snippet: readonly { text: string; isHit: boolean }[]) =>
  snippet.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

test('an observation is found by a word in another form, with its day and its place', async () => {
  const caseId = await imports(1)
  await imports(2)
  const recordId = 'uusi-havainto'
  const place = ['observations', recordId]
  await desk.gets('case.edit', {
    caseId,
    part: 'observations',
    edits: [
      { act: 'add', place: ['observations'], recordId, after: null },
      { act: 'choose', place: [...place, 'date'], value: '2026-02-19' },
      {
        act: 'write',
        place: [...place, 'text'],
        text: 'Pumppukärryn jumi selvisi haalarimiehen avulla.',
      },
    ],
  })
  expect(await finds('pumppukärry')).toMatchObject([
    {
      row: { caseId },
      places: [{ part: 'observations', place: [...place, 'text'], dated: '2026-02-19' }],
    },
  ])
  const [found] = await finds('mies haalari')
  expect(found?.places.map(({ snippet }) => marked(snippet))).toEqual([
    'Pumppukärryn jumi selvisi [haalarimiehen] avulla.',
  ])
})

test('talk beside a field is found by what was said in it, until it is taken away', async () => {
  const caseId = await imports(1)
  const part = 'sharedPlan' as const
  const acts = (edits: readonly Edit[]) =>
    desk.gets('case.edit', { caseId, part, edits: [...edits] })
  const answers = async () => (await desk.gets('case.open', { caseId })).parts[part].answers
  const doer = { by: 'Mikko', at: '2026-04-24T09:00:00.000Z', newId: () => crypto.randomUUID() }
  const about = '/sharedPlan/goal'
  const asked = {
    part,
    kind: 'suggestion',
    about,
    text: 'Vinttikoira?',
    words: 'Hirvikoira.',
  } as const
  await acts(editsOfAsking(await answers(), asked, doer))
  const [thread] = threadsOf(part, await answers())
  if (!thread) throw new Error('There is no thread')
  await acts(editsOfTurn(await answers(), thread, { act: 'answer', text: 'Mäyräkoira.' }, doer))
  const at = [...threadsPlace(part), thread.id]
  for (const [query, inside] of [
    ['vinttikoiran', ['text']],
    ['hirvikoirista', ['words']],
    ['mäyräkoirat', ['turns', expect.any(String), 'text']],
  ] as const) {
    expect(await finds(query)).toMatchObject([
      { row: { caseId }, places: [{ part, place: [...at, ...inside], about }] },
    ])
  }
  await acts([{ act: 'remove', place: [...threadsPlace(part)], recordId: thread.id }])
  expect(await finds('vinttikoira')).toEqual([])
})

test('what was changed or taken away is not found any more', async () => {
  const caseId = await imports(1)
  const goal = ['sharedPlan', 'goal']
  const writes = (text: string) =>
    desk.gets('case.edit', {
      caseId,
      part: 'sharedPlan',
      edits: [{ act: 'write', place: goal, text }],
    })
  await writes('Trapetsitaiteilijan ura.')
  expect(await finds('trapetsi')).toHaveLength(1)
  await writes('Oma polku.')
  expect(await finds('trapetsi')).toHaveLength(0)
})

test('a client is found by name, with anything else that was written about them', async () => {
  await imports(1)
  await imports(2)
  await imports(3)
  expect((await namesFor('tuomenoksa'))[0]).toBe('Veeti Tuomenoksa')
  expect((await namesFor('VEETI TUOMEN'))[0]).toBe('Veeti Tuomenoksa')
  expect(await namesFor('veeti univaikeudet')).toEqual(['Veeti Tuomenoksa'])
  expect(await namesFor('şükran')).toEqual(['Leyla Şükran Demirkaya-Suvantola'])
  expect(await namesFor('s\u0327u\u0308kran')).toEqual(['Leyla Şükran Demirkaya-Suvantola'])
})

test('everything is found again after the vault was locked', async () => {
  await imports(1)
  desk = await desk.comesBack()
  expect(await namesFor('univaikeuksista')).toEqual(['Veeti Tuomenoksa'])
})

test('nothing, one letter, and signs of the index’s own language are calm', async () => {
  await imports(1)
  const many = 'a* '.repeat(3_000_000)
  for (const query of [
    '',
    ' ',
    '"',
    '""',
    '*',
    'a',
    'ä',
    '-',
    '(',
    'NEAR(',
    'text:',
    '^',
    '" OR "',
  ]) {
    expect(await desk.ask('search.find', { query }), query).toMatchObject({ ok: true })
  }
  for (const query of [many, 'x'.repeat(10_000_000), '\0\0', '\uD800', "'; DROP TABLE cases; --"]) {
    expect(await desk.ask('search.find', { query })).toMatchObject({ ok: true })
  }
  expect(await desk.ask('search.find', { query: 'univaikeudet AND NOT OR "' })).toMatchObject({
    value: { cases: [] },
  })
  expect(await namesFor('(univaikeudet*')).toEqual(['Veeti Tuomenoksa'])
})

test('cases of a vault from before search are found after a while, without anybody waiting', async () => {
  await imports(1)
  await imports(2)
  await desk.gets('vault.lock', {})
  await inside(desk.vaultFolder, (database) =>
    database.exec(`${backToVersion6}
      DROP TABLE passage_words; DROP TABLE passage_insides; DROP TABLE passages;
      DROP TABLE indexed_cases; DROP TABLE audit_log; DROP TABLE audit_head;
      DROP TABLE people; DROP TABLE devices;
      DROP TABLE files; DROP TABLE file_chunks; DROP TABLE case_files;
      DELETE FROM changes WHERE part = 'attachments'; PRAGMA user_version = 1`),
  )
  await desk.gets('vault.unlock', { passphrase })
  await expect
    .poll(async () => (await desk.gets('search.find', { query: 'univaikeudet' })).isIndexing)
    .toBe(false)
  expect(await namesFor('univaikeuksista')).toEqual(['Veeti Tuomenoksa'])
})

test('an index that no longer reads is made anew by itself, and everything is found again', async () => {
  await imports(1)
  await desk.gets('vault.lock', {})
  await breakTable(desk.vaultFolder, 'passage_words_data')
  await desk.gets('vault.unlock', { passphrase })
  const asked = await desk.gets('search.find', { query: 'tuomenoksa' })
  if (asked.cases.length === 0) expect(asked.isIndexing).toBe(true)
  await expect.poll(() => namesFor('tuomenoksa'), { timeout: 30_000 }).toEqual(['Veeti Tuomenoksa'])
  const caseId = (await finds('tuomenoksa'))[0]?.row.caseId ?? ''
  await desk.gets('case.edit', {
    caseId,
    part: 'sharedPlan',
    edits: [{ act: 'write', place: ['sharedPlan', 'goal'], text: 'Trapetsitaiteilijan ura.' }],
  })
  expect(await namesFor('trapetsi')).toEqual(['Veeti Tuomenoksa'])
})

test.each(['indexed_cases', 'passages'])(
  'words are kept although %s of the index does not read, and can be searched for after',
  async (table) => {
    const caseId = await imports(1)
    await desk.gets('vault.lock', {})
    await breakTable(desk.vaultFolder, table)
    await desk.gets('vault.unlock', { passphrase })
    await desk.gets('case.edit', {
      caseId,
      part: 'sharedPlan',
      edits: [{ act: 'write', place: ['sharedPlan', 'goal'], text: 'Trapetsitaiteilijan ura.' }],
    })
    await expect.poll(() => namesFor('trapetsi'), { timeout: 30_000 }).toEqual(['Veeti Tuomenoksa'])
  },
)
