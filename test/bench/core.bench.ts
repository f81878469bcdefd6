import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlcipher from '@signalapp/sqlcipher'
import { afterAll, beforeAll, test } from 'vitest'
import type { CaseFile } from '../../templates/case/case-file.ts'
import { isRecords } from '../../templates/model/answers.ts'
import { bigCase, referenceCase, smallCase } from '../generators/reference-cases.ts'
import { type Desk, deskIn, passphrase } from '../people/at-the-desk.ts'
import { type Measure, runs, tableOf, timed } from './measures.ts'
import { preparedVault } from './prepared-vault.ts'

const cases = Number(process.env.KYKYSILTA_BENCH_CASES ?? 10_000)
const measures: Measure[] = []
let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'bench-'))
})
afterAll(async () => {
  await rm(home, { recursive: true, force: true })
  process.stdout.write(
    `\nThe data process, on Node ${process.versions.node}:\n${tableOf(measures)}\n`,
  )
})

async function deskWith(
  name: string,
  count: number,
  make: (seed: number) => CaseFile,
): Promise<Desk> {
  const folder = join(home, name)
  await preparedVault({ name, count, make }, folder)
  return deskIn(folder)
}

test('lists and searches thousands of cases', async () => {
  const desk = await deskWith('many', cases, smallCase)
  await desk.gets('vault.unlock', { passphrase })
  const goal = '≤ 50 ms'
  measures.push({
    name: `list of ${cases} cases`,
    unit: 'ms',
    runs: await runs(30, () => desk.gets('case.list', { search: '' })),
    goal,
  })
  for (const [kind, queries] of Object.entries({
    'common word': ['kuntoutus', 'asiakas', 'keskittyminen', 'selkä', 'väsymys', 'ohje', 'työ'],
    'while typing': ['ty', 'kes', 'ta', 'ohj', 'sel', 'vahv', 'as', 'kun', 'm'],
    name: ['tuomenoksa', 'aino puro', 'östergård', 'leyla', 'myrskylampi väinö'],
    'words apart': ['hallanaho melu', 'selkä kirjasto', 'tauko puro', 'puutarha väsymys'],
    phrase: ['"kirjallinen ohje"', '"säännöllinen tauko"', '"ei ole"'],
    nothing: ['zzyzx', 'trapetsitaiteilija', 'kvasaari melu'],
  })) {
    const find = (index: number) =>
      desk.gets('search.find', { query: queries[index % queries.length] ?? '' })
    measures.push({ name: `search, ${kind}`, unit: 'ms', runs: await runs(40, find), goal })
  }
  await desk.gets('vault.lock', {})
})

test('unlocks the reference vault, opens reference and big cases, and keeps edits', async () => {
  const desk = await deskWith('reference', 200, referenceCase)
  measures.push({
    name: 'unlock → list, REF-VAULT, without the key derivation',
    unit: 'ms',
    runs: await runs(10, async () => {
      await desk.gets('vault.unlock', { passphrase })
      await desk.gets('case.list', { search: '' })
    }),
    goal: '≤ 1500 ms',
  })
  const listed = await desk.gets('case.list', { search: '' })
  const ids = listed.map(({ caseId }) => caseId)
  const opens = (index: number) => desk.gets('case.open', { caseId: ids[index] ?? '' })
  measures.push({ name: 'open REF-CASE', unit: 'ms', runs: await runs(40, opens), goal: '≤ 60 ms' })
  const baseline = { name: 'plain SQLite write', runs: await plainWrites() }
  measures.push({ name: 'plain SQLite write (WAL, FULL)', unit: 'ms', runs: baseline.runs })
  await measureEdits('an edit of REF-CASE on disk', desk, ids[0] ?? '', baseline)
  await desk.gets('vault.lock', {})
})

test('opens a big case and keeps edits of it', async () => {
  const desk = await deskWith('big', 6, bigCase)
  await desk.gets('vault.unlock', { passphrase })
  const ids = (await desk.gets('case.list', { search: '' })).map(({ caseId }) => caseId)
  const opens = (index: number) => desk.gets('case.open', { caseId: ids[index] ?? '' })
  measures.push({
    name: 'open BIG-CASE',
    unit: 'ms',
    runs: await runs(5, opens),
    goal: '≤ 1000 ms',
  })
  await measureEdits('an edit of BIG-CASE on disk', desk, ids[0] ?? '', {
    name: 'plain SQLite write',
    runs: await plainWrites(),
  })
  const megabytes = process.memoryUsage().rss / 2 ** 20
  measures.push({ name: 'memory after all of this', unit: 'MB', runs: [megabytes] })
  await desk.gets('vault.lock', {})
})

/** A sentence growing in one observation, as the window sends it. */
async function measureEdits(
  name: string,
  desk: Desk,
  caseId: string,
  baseline: NonNullable<Measure['baseline']>,
): Promise<void> {
  const { parts } = await desk.gets('case.open', { caseId })
  const { observations } = parts.observations.answers
  const recordId = isRecords(observations) ? (observations[3]?.recordId ?? '') : ''
  const place = ['observations', recordId, 'text']
  const taken = await runs(60, (index) =>
    desk.gets('case.edit', {
      caseId,
      part: 'observations',
      edits: [{ act: 'write', place, text: `Asiakas aloitti. ${'Sana lisää. '.repeat(index)}` }],
    }),
  )
  measures.push({ name, unit: 'ms', runs: taken, baseline, goal: '≤ 5 ms' })
}

/** One row of two hundred bytes, waited for until the disk has it. */
async function plainWrites(): Promise<number[]> {
  const database = new sqlcipher(join(home, `plain-${Math.random()}.db`))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE rows (n INTEGER PRIMARY KEY, bytes BLOB)')
  const insert = database.prepare('INSERT INTO rows (bytes) VALUES ($bytes)')
  const bytes = new Uint8Array(200)
  const taken: number[] = []
  for (let n = 0; n < 60; n += 1) taken.push(await timed(async () => insert.run({ bytes })))
  database.close()
  return taken
}
