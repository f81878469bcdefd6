import { setTimeout as after } from 'node:timers/promises'
import type { Strength } from '../../electron/vault/key-derivation.ts'
import { type Answers, answerAt, type Place } from '../../templates/model/answers.ts'
import type { PartName } from '../../templates/parts/index.ts'
import { aino, type Desk, deskAt, passphrase } from './at-the-desk.ts'

/** Makes a vault that is quick to open, or takes as long as is asked, and holds one case; gives its id. */
export async function vaultWithCase(
  vaultFolder: string,
  caseText: string,
  strength?: Strength,
): Promise<string> {
  const desk = deskAt(vaultFolder, vaultFolder, undefined, strength)
  await desk.gets('vault.create', { passphrase, person: aino })
  const { caseId } = await desk.gets('case.importText', { text: caseText })
  await desk.gets('vault.lock', {})
  return caseId
}

/** Where one text of one case lies. */
export interface TextPlace {
  readonly caseId: string
  readonly part: PartName
  readonly place: Place
}

/** A killed application lets go of its vault a moment after its window is gone. */
const patience = 5000

/** Opens a vault that no application uses any more, reads one text, and locks the vault again. */
export async function readFromDisk(
  vaultFolder: string,
  { caseId, part, place }: TextPlace,
): Promise<string> {
  return String(answerAt(await partFromDisk(vaultFolder, caseId, part), place) ?? '')
}

/** The same for all that one part of a case says. */
export async function partFromDisk(
  vaultFolder: string,
  caseId: string,
  part: PartName,
): Promise<Answers> {
  const desk = deskAt(vaultFolder, vaultFolder)
  await opens(desk)
  const view = await desk.gets('case.open', { caseId })
  await desk.gets('vault.lock', {})
  return view.parts[part].answers
}

async function opens(desk: Desk): Promise<void> {
  const until = Date.now() + patience
  for (;;) {
    const opened = await desk.ask('vault.unlock', { passphrase })
    if (opened.ok) return
    if (opened.code !== 'vaultInUse' || Date.now() > until) throw new Error(opened.code)
    await after(20)
  }
}
