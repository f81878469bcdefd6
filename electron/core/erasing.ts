import type { CaseFile } from '../store/files.ts'
import { attachedTo } from './attached.ts'
import type { OpenCase } from './case-desk.ts'
import { signedContent, signOffsIn } from './signed-versions.ts'
import type { Unlocked } from './unlocked.ts'

/**
 * How long the content of a removed attachment stays, in days: until then the removal can be taken
 * back. In backups it stays as long as they do.
 */
export const graceDays = 30

/**
 * Erases attachments that were removed longer ago than the grace, and to which no signed version
 * refers. What cannot be told for certain is kept.
 */
export async function eraseRemovedFiles(unlocked: Unlocked): Promise<void> {
  const { store, now, desk, acts } = unlocked
  const before = new Date(Date.parse(now()) - graceDays * 24 * 60 * 60_000).toISOString()
  const found = await store.unneededFiles(before)
  for (const file of found.ok ? found.value : []) {
    const opened = await desk.open(file.caseId)
    if (!opened.ok || isReferredTo(opened.value, file)) continue
    const kept = await store.letFileGo(file, acts.forKeeping('attachment.erased', file.caseId))
    if (kept.ok) acts.kept()
  }
}

/** Whether the case as it stands, or a version that was signed, tells of the file. */
function isReferredTo({ documents, content }: OpenCase, { sha256 }: CaseFile): boolean {
  const signed = signOffsIn(documents).map(({ record }) => signedContent(documents, record))
  // A signed version that cannot be read may refer to anything.
  return [content(), ...signed].some(
    (version) => !version || attachedTo(version).some((file) => file.sha256 === sha256),
  )
}
