import { type CaseContent, caseItself, joinCaseFile } from '../../templates/case/case-file.ts'
import type { PartContent } from '../../templates/model/answers.ts'
import type { JsonObject } from '../../templates/model/json.ts'
import { parts } from '../../templates/parts/index.ts'
import type { CaseDocuments } from '../casefile/case-documents.ts'
import type { CaseRow, SignedVersion, VersionView } from '../contract/views.ts'
import { contentHash } from '../signing/content-hash.ts'
import {
  isSignatureGood,
  readRecord,
  type SignedRecord,
  type SignOff,
} from '../signing/sign-off.ts'

/** The part whose ledger holds every sign-off. */
export const ledgerPart = 'signOffs'

/** Every sign-off of a case, the first one first. */
export function signOffsIn(documents: CaseDocuments): SignedRecord[] {
  return Object.values(documents.part(ledgerPart).ledger())
    .flatMap((json) => readRecord(json) ?? [])
    .toSorted(({ record: one }, { record: other }) =>
      one.number === other.number
        ? one.signedAt.localeCompare(other.signedAt)
        : one.number - other.number,
    )
}

/** What everybody is told of a sign-off. */
export const versionOf = ({ record }: SignedRecord): SignedVersion => {
  const { versionId, number, signedAt, signers, contentHash: hash, openQuestions } = record
  return {
    versionId,
    number,
    signedAt,
    signers,
    contentHash: hash,
    ...(openQuestions && { openQuestions }),
  }
}

/** What the list of cases tells of sign-offs. */
export type SignedState = Pick<CaseRow, 'latestVersion' | 'changedSinceSigned'>

/**
 * Whether the case has signed versions, and still reads as the latest of them.
 *
 * @param content asked for only where something has been signed.
 */
export function signedStateOf(documents: CaseDocuments, content: () => CaseContent): SignedState {
  const latest = signOffsIn(documents).at(-1)
  if (!latest) return { latestVersion: null, changedSinceSigned: false }
  return {
    latestVersion: latest.record.number,
    changedSinceSigned: latest.record.contentHash !== contentHash(content()),
  }
}

/** The heads of every part as they stand: what a sign-off made now is about. */
export const scopeOf = (documents: CaseDocuments): SignOff['scope'] =>
  parts.map(({ name, formVersion }) => ({
    part: name,
    formVersion,
    heads: documents.part(name).heads(),
  }))

/**
 * A version as it was signed, read from the parts at the heads that were signed, so that no later
 * or concurrent edit can touch it. `null` when this copy of the case does not hold those heads.
 */
export function signedVersion(documents: CaseDocuments, signed: SignedRecord): VersionView | null {
  const content = signedContent(documents, signed.record)
  if (!content) return null
  return {
    version: versionOf(signed),
    file: caseItself(joinCaseFile(content)) as unknown as JsonObject,
    intact: contentHash(content) === signed.record.contentHash && isSignatureGood(signed),
  }
}

/** A part that the case did not have yet when it was signed. */
const absent: PartContent = { answers: {}, asWritten: [], unknown: {} }

/** The case as it was signed; `null` when this copy does not hold all of it. */
export function signedContent(documents: CaseDocuments, { scope }: SignOff): CaseContent | null {
  const read = parts.map(({ name }): [string, PartContent | null] => {
    const signed = scope.find(({ part }) => part === name)
    return [name, signed ? documents.part(name).contentAt(signed.heads) : absent]
  })
  return read.some(([, content]) => content === null)
    ? null
    : (Object.fromEntries(read) as CaseContent)
}
