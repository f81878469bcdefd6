import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { anySeed, diceFrom } from '../generators/dice.ts'
import { runs } from '../generators/runs.ts'
import { atAnOpenDesk, type Desk, passphrase } from '../people/at-the-desk.ts'
import { specimenText } from '../people/specimens.ts'
import { textAfter } from '../people/tireless-writer.ts'

const kinds = ['full', 'broken', 'cut', 'dead'] as const
const editsARun = 8

/** Tells the failing disk what to do; `null` mends it. */
function plans(path: string) {
  const file = openSync(path, 'r+')
  const put = (numbers: readonly number[]) =>
    writeSync(file, Buffer.from(Int32Array.from(numbers).buffer), 0, 16, 0)
  return {
    begin: (failAt: number, kind: number) => put([1, 0, failAt, kind]),
    mend: () => put([0, 0, 0, 0]),
    calls: () => readFileSync(path).readInt32LE(4),
    close: () => closeSync(file),
  }
}

/**
 * Edits a text while one write, sync or truncation of the database fails, then opens the vault
 * anew. Throws when an acknowledged edit is missing, or when the text is one that nobody wrote.
 */
export async function editsOnAFailingDisk(planPath: string): Promise<void> {
  const disk = plans(planPath)
  const dice = diceFrom(anySeed())
  const desk = await atAnOpenDesk()
  const { caseId } = await desk.gets('case.importText', { text: specimenText(1) })
  disk.begin(0, 0)
  const warm = await edits(desk, caseId, 0)
  const callsOfEdits = disk.calls()
  await desk.ask('vault.lock', {})
  const calls = disk.calls()
  disk.mend()
  const tally = new Map<string, number>()
  let written = warm.tried
  const wanted = runs(100, 1000)
  for (let run = 1; run <= wanted; run += 1) {
    await desk.gets('vault.unlock', { passphrase })
    // Locking makes most of the calls; edits should not be spared for that.
    const failAt = dice.between(1, dice.below(2) === 0 ? callsOfEdits : calls)
    const kind = dice.between(1, kinds.length)
    disk.begin(failAt, kind)
    const done = await edits(desk, caseId, written)
    await desk.ask('vault.lock', {})
    disk.mend()
    const found = await readAnew(desk, caseId)
    const where = `${kinds[kind - 1]} at call ${failAt}`
    if (found !== textAfter(found.split(' ').length)) throw new Error(`${where}: foreign words`)
    if (found.length < textAfter(done.acknowledged).length) throw new Error(`${where}: words lost`)
    const outcome = done.refused > 0 ? 'some edits refused' : 'all edits kept'
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1)
    written = found.split(' ').length
  }
  const classes = [...tally].map(([name, count]) => `${name}: ${count}`).join('; ')
  console.log(
    `${wanted} faults under SQLite at ${calls} calls (${callsOfEdits} of edits), seed ${dice.seed}: ${classes}`,
  )
  disk.close()
  await desk.leaves()
}

async function edits(desk: Desk, caseId: string, from: number) {
  let acknowledged = from
  let refused = 0
  for (let edit = from + 1; edit <= from + editsARun; edit += 1) {
    const edits = [
      { act: 'write' as const, place: ['background', 'referral'], text: textAfter(edit) },
    ]
    const outcome = await desk.ask('case.edit', { caseId, part: 'background', edits })
    if (outcome.ok) acknowledged = edit
    else refused += 1
  }
  return { acknowledged, refused, tried: from + editsARun }
}

async function readAnew(desk: Desk, caseId: string): Promise<string> {
  await desk.gets('vault.unlock', { passphrase })
  const { parts } = await desk.gets('case.open', { caseId })
  await desk.gets('vault.lock', {})
  return (parts.background.answers.background as { referral: string }).referral
}
