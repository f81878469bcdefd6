import { join } from 'node:path'
import sqlcipher from '@signalapp/sqlcipher'
import { rehearse } from '../../electron/core/rehearsal.ts'
import { inspect } from '../../electron/store/inspection.ts'
import { unlockVault } from '../../electron/vault/vault.ts'
import { readCodeList } from '../../templates/icf/code-list.ts'
import { searchableCodes } from '../../templates/icf/find-codes.ts'
import { isRecords } from '../../templates/model/answers.ts'
import { referenceCase } from '../generators/reference-cases.ts'
import { atAnOpenDesk, type Desk, deskIn, passphrase, quick } from '../people/at-the-desk.ts'
import { inventedCodeList } from '../people/code-list.ts'
import { type Baseline, costs, type Report, runs, series, timed } from './measures.ts'
import { preparedVault, type WantedVault } from './prepared-vault.ts'
import { bigVault, manyCases, referenceVault } from './vaults.ts'

/** The services of the data process, asked without a window, after the rehearsal that it always has. */
export async function measureCore(home: string, report: Report): Promise<void> {
  await rehearse({
    isOver: () => false,
    isFree: () => true,
    onDefect: (error) => {
      throw error
    },
  })
  await measureReference(home, report)
  await measureInspection(home, report)
  await measureMany(home, report)
  await measureBig(home, report)
  await measureEarlierRounds(report)
  await measureCodes(report)
}

async function measureReference(home: string, report: Report): Promise<void> {
  const desk = await openDesk(referenceVault, home)
  await desk.gets('vault.lock', {})
  report({
    name: 'unlock → list, REF-VAULT (key derivation apart)',
    unit: 'ms',
    runs: await series(10, async () => {
      const taken = await timed(async () => {
        await desk.gets('vault.unlock', { passphrase })
        await desk.gets('case.list', { search: '' })
      })
      await desk.gets('vault.lock', {})
      return taken
    }),
    goal: '≤ 1500 ms',
  })
  await desk.gets('vault.unlock', { passphrase })
  const ids = await caseIds(desk)
  report({
    name: 'open REF-CASE',
    unit: 'ms',
    ...(await costs(60, (index) => desk.gets('case.open', { caseId: ids[index] ?? '' }))),
    goal: '≤ 60 ms',
  })
  const baseline = { name: 'plain SQLite write', runs: await plainWrites(home) }
  report({ name: 'plain SQLite write (same cipher, WAL, FULL)', unit: 'ms', runs: baseline.runs })
  await reportEdits('edit of REF-CASE sent → acknowledged', desk, ids[0] ?? '', baseline, report)
  report({
    name: 'backup of REF-VAULT (200 cases)',
    unit: 'ms',
    ...(await costs(5, () => desk.gets('backup.make', {}))),
  })
  await desk.gets('vault.lock', {})
  const { backups } = await desk.gets('backup.state', {})
  const restored = { backupId: backups[0]?.id ?? '', passphrase, evenDamaged: false }
  report({
    name: 'REF-VAULT given back whole by a backup',
    unit: 'ms',
    ...(await costs(3, () => desk.gets('backup.restoreVault', restored))),
    goal: '≤ 60000 ms',
  })
}

/** For how long whoever types may have to wait for the reading of the whole vault that goes on. */
async function measureInspection(home: string, report: Report): Promise<void> {
  const vault = await unlockVault(join(home, referenceVault.name), passphrase, quick)
  if (!vault.ok) throw new Error(vault.code)
  const longestStep = async () => {
    let longest = 0
    let begun = performance.now()
    const { damaged, elsewhere } = await inspect(vault.value, async () => {
      longest = Math.max(longest, performance.now() - begun)
      await new Promise((resolve) => setImmediate(resolve))
      begun = performance.now()
    })
    if (damaged.length + elsewhere.length > 0) throw new Error('The vault is not sound')
    return longest
  }
  report({
    name: 'longest hold-up while REF-VAULT is read through',
    unit: 'ms',
    runs: await series(5, longestStep),
    goal: '≤ 50 ms',
  })
  vault.value.lock()
}

/** What five earlier rounds of the same person offer to a sixth. */
async function measureEarlierRounds(report: Report): Promise<void> {
  const desk = await atAnOpenDesk()
  const cases: string[] = []
  for (let round = 0; round < 6; round += 1) {
    const file = referenceCase(round)
    const client = { ...file.client, personalIdentityCode: '131052-308T' }
    const text = JSON.stringify({ ...file, client, fictional: false })
    cases.push((await desk.gets('case.importText', { text })).caseId)
  }
  const asked = { caseId: cases.at(-1) ?? '', chosen: null }
  const { length } = await desk.gets('case.earlier', asked)
  report({
    name: `${length} earlier rounds offered, REF-CASE`,
    unit: 'ms',
    ...(await costs(20, () => desk.gets('case.earlier', asked))),
    goal: '≤ 300 ms',
  })
  await desk.leaves()
}

/** A list as long as the classification, made ready once and then asked letter by letter. */
async function measureCodes(report: Report): Promise<void> {
  const read = readCodeList(inventedCodeList())
  if (!read.ok) throw new Error('The list is not sound')
  const codes = searchableCodes(read.value)
  const typed = ['k', 'kek', 'luokka 3', 'd4', 'b152', 'siirtäminen', 'luvussa numero', 'zz']
  report({
    name: `search in ${read.value.length} ICF codes`,
    unit: 'ms',
    ...(await costs(80, async (index) => codes.find(typed[index % typed.length] ?? ''))),
    goal: '≤ 50 ms',
  })
}

async function measureBig(home: string, report: Report): Promise<void> {
  const desk = await openDesk(bigVault, home)
  const ids = await caseIds(desk)
  report({
    name: 'open BIG-CASE',
    unit: 'ms',
    ...(await costs(7, (index) => desk.gets('case.open', { caseId: ids[index] ?? '' }))),
    goal: '≤ 1000 ms',
  })
  const baseline = { name: 'plain SQLite write', runs: await plainWrites(home) }
  await reportEdits('edit of BIG-CASE sent → acknowledged', desk, ids[0] ?? '', baseline, report)
  await desk.gets('vault.lock', {})
}

const queries = {
  'common word': ['tauko', 'asiakas', 'keskittyminen', 'selkä', 'väsymys', 'ohje', 'työ'],
  'while typing': ['ty', 'kes', 'ta', 'ohj', 'sel', 'vahv', 'as', 'kun', 'm'],
  'rare word (a name)': ['tuomenoksa', 'aino puro', 'östergård', 'leyla', 'myrskylampi väinö'],
  'words apart': ['hallanaho melu', 'selkä kirjasto', 'tauko puro', 'puutarha väsymys'],
  phrase: ['"kirjallinen ohje"', '"säännöllinen tauko"', '"selkeä lopetusaika"'],
  nothing: ['zzyzx', 'trapetsitaiteilija', 'kvasaari melu'],
}

async function measureMany(home: string, report: Report): Promise<void> {
  const desk = await openDesk(manyCases, home)
  const goal = '≤ 50 ms'
  report({
    name: `list of ${manyCases.count} cases`,
    unit: 'ms',
    ...(await costs(40, () => desk.gets('case.list', { search: '' }))),
    goal,
  })
  for (const [kind, asked] of Object.entries(queries)) {
    // To find nothing is quick, and says nothing of finding.
    for (const query of kind === 'nothing' ? [] : asked.filter(({ length }) => length > 1)) {
      const { cases } = await desk.gets('search.find', { query })
      if (cases.length === 0) throw new Error(`Nothing holds ${query}: it measures no search`)
    }
    report({
      name: `search, ${kind}`,
      unit: 'ms',
      ...(await costs(40, (index) =>
        desk.gets('search.find', { query: asked[index % asked.length] ?? '' }),
      )),
      goal,
    })
  }
  await desk.gets('vault.lock', {})
}

async function openDesk(wanted: WantedVault, home: string): Promise<Desk> {
  const folder = join(home, wanted.name)
  await preparedVault(wanted, folder)
  const desk = deskIn(folder)
  await desk.gets('vault.unlock', { passphrase })
  return desk
}

const caseIds = async (desk: Desk): Promise<readonly string[]> =>
  (await desk.gets('case.list', { search: '' })).map(({ caseId }) => caseId)

/** A sentence growing in one observation, as the window sends it. */
async function reportEdits(
  name: string,
  desk: Desk,
  caseId: string,
  baseline: Baseline,
  report: Report,
): Promise<void> {
  const { parts } = await desk.gets('case.open', { caseId })
  const { observations } = parts.observations.answers
  const recordId = isRecords(observations) ? (observations[3]?.recordId ?? '') : ''
  const place = ['observations', recordId, 'text']
  const taken = await costs(60, (index) =>
    desk.gets('case.edit', {
      caseId,
      part: 'observations',
      edits: [{ act: 'write', place, text: `Asiakas aloitti. ${'Sana lisää. '.repeat(index)}` }],
    }),
  )
  report({ name, unit: 'ms', ...taken, baseline, goal: '≤ 5 ms' })
}

/** One row of two hundred bytes, waited for until the disk has it. */
async function plainWrites(home: string): Promise<readonly number[]> {
  const database = new sqlcipher(join(home, `plain-${Math.random()}.db`), { cacheStatements: true })
  database.pragma(`key = "x'${'0f'.repeat(32)}'"`)
  database.pragma('locking_mode = EXCLUSIVE')
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE rows (n INTEGER PRIMARY KEY, bytes BLOB)')
  const insert = database.prepare('INSERT INTO rows (bytes) VALUES ($bytes)')
  const bytes = new Uint8Array(200)
  const taken = await runs(60, async () => insert.run({ bytes }))
  database.close()
  return taken
}
