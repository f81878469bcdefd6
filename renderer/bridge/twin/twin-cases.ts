import type { CaseRow, CaseView, SignedVersion } from '../../../electron/contract/views.ts'
import {
  type CaseContent,
  type CaseFile,
  joinCaseFile,
  splitCaseFile,
} from '../../../templates/case/case-file.ts'
import { readCaseFile } from '../../../templates/case/read-case-file.ts'
import { canonicalJson } from '../../../templates/model/canonical.ts'
import type { JsonObject } from '../../../templates/model/json.ts'
import { remarksOn } from '../../../templates/model/validity.ts'
import { partNamed, parts } from '../../../templates/parts/index.ts'
import { applyEdit, type Removed } from '../apply-edit.ts'
import { placesHolding } from './twin-search.ts'
import type { Answers } from './twin-vault.ts'

interface TwinCase {
  content: CaseContent
  editedAt: string
  changedSinceSigned: boolean
  readonly versions: { readonly version: SignedVersion; readonly file: JsonObject }[]
  readonly removed: Removed
}

/** Cases as plain values; documents are said to be saved, and are not. */
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
  const named = (language: string, firstName: string, lastName: string, more: JsonObject = {}) =>
    put({ language, client: { firstName, lastName }, ...more })
  const unknownCase = { ok: false, code: 'unknownCase' } as const
  const saved = (fileName: string) => ({ ok: true, value: { fileName } }) as const

  return {
    'case.list': ({ search }) => ({
      ok: true,
      value: [...cases].map(([id, found]) => rowOf(id, found)).filter(matches(search)),
    }),
    'search.find': ({ query }) => ({
      ok: true,
      value: {
        isIndexing: false,
        cases: [...cases].flatMap(([id, found]) => {
          const places = placesHolding(found.content, query)
          return places.length > 0 ? [{ row: rowOf(id, found), places }] : []
        }),
      },
    }),
    'case.create': ({ firstName, lastName }) => ({
      ok: true,
      value: { caseId: named('fi', firstName, lastName) },
    }),
    'case.example': () => ({
      ok: true,
      value: { caseId: named('fi', 'Esko', 'Esimerkki', { fictional: true }) },
    }),
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
    'attachment.list': () => ({ ok: true, value: [] }),
    'attachment.add': () => ({ ok: false, code: 'cancelled' }),
    'case.export': () => saved('arviointi.json'),
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
    'document.save': ({ document, format }) => saved(`${document}.${format}`),
    'document.saveAll': ({ documents, formats }) => ({
      ok: true,
      value: {
        fileNames: documents.flatMap((kind) => formats.map((format) => `${kind}.${format}`)),
      },
    }),
  }
}

const born = (): Omit<TwinCase, 'content'> => ({
  editedAt: new Date().toISOString(),
  changedSinceSigned: false,
  versions: [],
  removed: new Map(),
})

const fileOf = ({ content }: TwinCase) => joinCaseFile(content) as CaseFile & JsonObject

const viewOf = (caseId: string, found: TwinCase): CaseView => ({
  caseId,
  parts: found.content,
  versions: found.versions.map(({ version }) => version),
  changedSinceSigned: found.changedSinceSigned,
  editedAt: found.editedAt,
})

function rowOf(caseId: string, found: TwinCase): CaseRow {
  const { client, assessment, fictional } = fileOf(found)
  return {
    caseId,
    clientName: `${client.firstName} ${client.lastName}`,
    site: assessment?.site ?? '',
    periodStart: assessment?.periodStart ?? '',
    periodEnd: assessment?.periodEnd ?? '',
    editedAt: found.editedAt,
    fictional: fictional ?? false,
    latestVersion: found.versions.length || null,
    changedSinceSigned: found.changedSinceSigned,
    missing: Object.fromEntries(
      parts.flatMap(({ name, fields }) => {
        const count = remarksOn(fields, found.content[name].answers).length
        return count > 0 ? [[name, count]] : []
      }),
    ),
  }
}

const matches =
  (search: string) =>
  ({ clientName, site }: CaseRow): boolean =>
    `${clientName} ${site}`.toLowerCase().includes(search.trim().toLowerCase())

async function hashOf(file: JsonObject): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(file))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
