import { services } from '../../electron/core/services.ts'
import { passphrase, quick } from './at-the-desk.ts'

/** The text after so many edits; each edit adds a word that no other has. */
export const textAfter = (edits: number): string =>
  Array.from({ length: edits }, (_, index) => `kanarialintu${index + 1}`).join(' ')

/** Edits one text again and again, and tells the number of each edit once it is acknowledged. */
export async function writeWithoutEnd(
  vaultFolder: string,
  caseId: string,
  acknowledge: (edit: number) => void,
): Promise<void> {
  const { answer } = services({ vaultFolder, strength: quick })
  assertOk(await answer('vault.unlock', { passphrase }))
  for (let edit = 1; ; edit += 1) {
    const text = textAfter(edit)
    const edits = [{ act: 'write', place: ['background', 'referral'], text }]
    assertOk(await answer('case.edit', { caseId, part: 'background', edits }))
    acknowledge(edit)
  }
}

function assertOk(outcome: unknown): void {
  if ((outcome as { ok: boolean }).ok !== true) throw new Error(JSON.stringify(outcome))
}
