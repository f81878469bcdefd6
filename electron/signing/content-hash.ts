import { createHash } from 'node:crypto'
import { type CaseContent, caseItself, joinCaseFile } from '../../templates/case/case-file.ts'
import { canonicalJson } from '../../templates/model/canonical.ts'
import type { JsonObject } from '../../templates/model/json.ts'

/**
 * What people sign for: the SHA-256, in hex, of the case's canonical JSON in the public file
 * format, without the team's talk about it. Anyone with the exported file can compute it. Never of
 * stored bytes, which differ between equal copies.
 */
export const contentHash = (content: CaseContent): string =>
  createHash('sha256')
    .update(canonicalJson(caseItself(joinCaseFile(content)) as unknown as JsonObject))
    .digest('hex')
