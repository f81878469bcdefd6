import { runs, tellTries } from '../generators/runs.ts'
import { atAnOpenDesk, type Desk, passphrase } from '../people/at-the-desk.ts'
import { specimenText } from '../people/specimens.ts'
import { textAfter } from '../people/tireless-writer.ts'
import { type FailingDisk, faultText } from './failing-disk.ts'

const editsARun = 8

/**
 * Edits a text while one write, sync or truncation of the database fails, then opens the vault
 * anew. Throws when an acknowledged edit is missing, or when the text is one that nobody wrote.
 */
export async function editsOnAFailingDisk(disk: FailingDisk): Promise<void> {
  const { dice } = disk
  const desk = await atAnOpenDesk()
  const { caseId } = await desk.gets('case.importText', { text: specimenText(1) })
  disk.begin()
  const warm = await edits(desk, caseId, 0)
  const callsOfEdits = disk.calls()
  await desk.ask('vault.lock', {})
  const calls = disk.calls()
  disk.mend()
  const classes: string[] = []
  let written = warm.tried
  for (let left = runs(100, 1000); left > 0; left -= 1) {
    await desk.gets('vault.unlock', { passphrase })
    // Locking makes most of the calls; edits should not be spared for that.
    const fault = disk.anyFault(dice.below(2) === 0 ? callsOfEdits : calls)
    disk.begin(fault)
    const done = await edits(desk, caseId, written)
    await desk.ask('vault.lock', {})
    disk.mend()
    const found = await readAnew(desk, caseId)
    const where = faultText(fault)
    if (found !== textAfter(found.split(' ').length)) throw new Error(`${where}: foreign words`)
    if (found.length < textAfter(done.acknowledged).length) throw new Error(`${where}: words lost`)
    classes.push(done.refused > 0 ? 'some edits refused' : 'all edits kept')
    written = found.split(' ').length
  }
  tellTries(
    `edits with a fault under SQLite at ${calls} calls (${callsOfEdits} of edits)`,
    classes.length,
    dice.seed,
    classes,
  )
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
