import type { CaseView, SignedVersion } from '../../../electron/contract/views.ts'
import {
  type CaseContent,
  type CaseFile,
  caseItself,
  joinCaseFile,
  splitCaseFile,
} from '../../../templates/case/case-file.ts'
import { readCaseFile } from '../../../templates/case/read-case-file.ts'
import { canonicalJson } from '../../../templates/model/canonical.ts'
import type { JsonObject } from '../../../templates/model/json.ts'
import { partNamed } from '../../../templates/parts/index.ts'
import { applyEdit, type Removed } from '../apply-edit.ts'
import type { Answers } from './twin-vault.ts'

interface TwinCase {
  content: CaseContent
  editedAt: string
  changedSinceSigned: boolean
  readonly versions: { readonly version: SignedVersion; readonly file: JsonObject }[]
  readonly removed: Removed
}

/** Cases as plain values. */
export function createTwinCases(
  pickFile: () => Promise<string | null>,
  disk: { readonly broken: boolean },
): Answers {
  const cases = new Map<string, TwinCase>()

  const put = (file: JsonObject): string => {
    const caseId = crypto.randomUUID()
    const content = splitCaseFile(file, () => crypto.randomUUID())
    cases.set(caseId, { ...born(), content })
    return caseId
  }
  const unknownCase = { ok: false, code: 'unknownCase' } as const

  return {
    'case.import': async () => {
      const text = await pickFile()
      if (text === null) return { ok: false, code: 'cancelled' }
      const read = readCaseFile(text)
      if (!read.ok) return { ok: false, code: 'faults', details: read.details }
      return { ok: true, value: { caseId: put(read.value.file), unknown: read.value.unknown } }
    },
    'case.open': ({ caseId }) => {
      const found = cases.get(caseId)
      return found ? { ok: true, value: viewOf(caseId, found) } : unknownCase
    },
    'case.edit': ({ caseId, part, edits }) => {
      const found = cases.get(caseId)
      if (!found) return unknownCase
      if (disk.broken) return { ok: false, code: 'cannotWrite' }
      const { fields } = partNamed(part)
      const answers = edits.reduce(
        (now, edit) => applyEdit(fields, now, edit, found.removed),
        found.content[part].answers,
      )
      found.content = { ...found.content, [part]: { ...found.content[part], answers } }
      found.editedAt = new Date().toISOString()
      found.changedSinceSigned = found.versions.length > 0
      const { editedAt, changedSinceSigned } = found
      return { ok: true, value: { savedAt: editedAt, changedSinceSigned } }
    },
    'signOff.sign': async ({ caseId, signers }) => {
      const found = cases.get(caseId)
      if (!found) return unknownCase
      const file = fileOf(found)
      const contentHash = await hashOf(file)
      if (found.versions.at(-1)?.version.contentHash === contentHash) {
        return { ok: false, code: 'nothingChanged' }
      }
      const version: SignedVersion = {
        versionId: crypto.randomUUID(),
        number: found.versions.length + 1,
        signedAt: new Date().toISOString(),
        signers,
        contentHash,
      }
      found.versions.push({ version, file })
      found.changedSinceSigned = false
      return { ok: true, value: version }
    },
    'signOff.open': async ({ caseId, versionId }) => {
      const found = cases
        .get(caseId)
        ?.versions.find(({ version }) => version.versionId === versionId)
      if (!found) return { ok: false, code: 'unknownVersion' }
      const intact = (await hashOf(found.file)) === found.version.contentHash
      return { ok: true, value: { ...found, intact } }
    },
  }
}

const born = (): Omit<TwinCase, 'content'> => ({
  editedAt: new Date().toISOString(),
  changedSinceSigned: false,
  versions: [],
  removed: new Map(),
})

const fileOf = ({ content }: TwinCase) => caseItself(joinCaseFile(content)) as CaseFile & JsonObject

const viewOf = (caseId: string, found: TwinCase): CaseView => ({
  caseId,
  selfKey: 'a1'.repeat(32),
  parts: found.content,
  versions: found.versions.map(({ version }) => version),
  changedSinceSigned: found.changedSinceSigned,
  editedAt: found.editedAt,
})

async function hashOf(file: JsonObject): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(file))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
