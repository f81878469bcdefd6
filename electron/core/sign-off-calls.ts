import { randomUUID } from 'node:crypto'
import { caseItself, joinCaseFile } from '../../templates/case/case-file.ts'
import type { JsonObject } from '../../templates/model/json.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { openQuestions } from '../../templates/walk/open-items.ts'
import type { CaseDocuments } from '../casefile/case-documents.ts'
import type { VersionView } from '../contract/views.ts'
import { contentHash } from '../signing/content-hash.ts'
import { readRecord, signRecord } from '../signing/sign-off.ts'
import { hasInvalidAnswers } from './case-entry.ts'
import type { Works } from './handlers.ts'
import { ledgerPart, scopeOf, signedVersion, signOffsIn, versionOf } from './signed-versions.ts'

type SignOffCall = 'signOff.sign' | 'signOff.open' | 'document.source'

export const signOffCalls: Works<SignOffCall> = {
  'signOff.sign': async ({ desk, identity, now, store }, { caseId, signers, despiteQuestions }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    const { documents } = opened.value
    const content = documents.content()
    if (hasInvalidAnswers(content)) return fail('invalidAnswers')
    const count = openQuestions((part) => content[part].answers).length
    if (count > 0 && !despiteQuestions) return fail('openQuestions')
    const latest = signOffsIn(documents).at(-1)?.record
    const hash = contentHash(content)
    if (latest?.contentHash === hash) return fail('nothingChanged')

    const versionId = randomUUID()
    const logHead = await store.log.head()
    const act = {
      ...(logHead.ok && { log: logHead.value }),
      caseId,
      versionId,
      number: (latest?.number ?? 0) + 1,
      signedAt: now(),
      signers,
      scope: scopeOf(documents),
      contentHash: hash,
      ...(count > 0 && despiteQuestions && { openQuestions: { count, why: despiteQuestions } }),
    }
    const json = signRecord(act, identity)
    const signed = readRecord(json)
    if (!signed) throw new Error('The sign-off does not read')
    const change = documents.part(ledgerPart).enterInLedger(versionId, json)
    const kept = await desk.keep(opened.value, ledgerPart, change, 'signOff.signed')
    return kept.ok ? ok(versionOf(signed)) : kept
  },

  'signOff.open': async ({ desk }, { caseId, versionId }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    return versionIn(opened.value.documents, versionId)
  },

  'document.source': async ({ desk }, { caseId, version }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    const { documents } = opened.value
    if (version === null) {
      const file = caseItself(joinCaseFile(documents.content())) as unknown as JsonObject
      return ok({ file, signed: null })
    }
    const found = versionIn(documents, version)
    if (!found.ok) return found
    if (!found.value.intact) return fail('caseDamaged')
    return ok({ file: found.value.file, signed: found.value.version })
  },
}

function versionIn(
  documents: CaseDocuments,
  versionId: string,
): Result<VersionView, 'unknownVersion'> {
  const signed = signOffsIn(documents).find(({ record }) => record.versionId === versionId)
  const view = signed && signedVersion(documents, signed)
  return view ? ok(view) : fail('unknownVersion')
}
