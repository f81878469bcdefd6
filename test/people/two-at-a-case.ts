import { actStamps } from '../../electron/casefile/acts.ts'
import {
  birthOf,
  type CaseDocuments,
  openDocuments,
} from '../../electron/casefile/case-documents.ts'
import type { CaseEntry, Change } from '../../electron/store/case-store.ts'
import { memoryStore } from '../../electron/store/memory-store.ts'
import { type CaseContent, splitCaseFile } from '../../templates/case/case-file.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { JsonObject } from '../../templates/model/json.ts'
import type { PartName } from '../../templates/parts/index.ts'

export const ainoAuthor = 'a1'.repeat(32)
export const mikkoAuthor = 'b2'.repeat(32)

const caseId = '4b6f1c2e-3a5d-4e7f-8a9b-0c1d2e3f4a5b'
const entry = { row: { caseId }, searchText: '' } as CaseEntry

/** A person's session with the case: opened from what is kept, and everything done is kept. */
export interface Session {
  readonly documents: CaseDocuments
  readonly does: (part: PartName, ...edits: Edit[]) => Promise<void>
  /** Whether there was anything to take back. */
  readonly undoes: () => Promise<boolean>
  readonly redoes: () => Promise<boolean>
  readonly content: () => CaseContent
  readonly leaves: () => void
}

/** One case that several people open in turn, or at the same time apart from each other. */
export interface SharedCase {
  readonly opens: (author?: string) => Promise<Session>
  /** Lets so many milliseconds pass. */
  readonly pause: (milliseconds: number) => void
}

export async function aSharedCase(file: JsonObject): Promise<SharedCase> {
  const store = memoryStore()
  let lastId = 0
  let time = Date.UTC(2026, 3, 24, 9)
  const keep = async (changes: readonly Change[]) => void (await store.append(entry, changes))
  const births = birthOf(
    splitCaseFile(file, () => `born${++lastId}`),
    ainoAuthor,
  )
  await keep(births.flatMap(({ changes }) => changes))

  const opens = async (author = ainoAuthor): Promise<Session> => {
    const opened = await openDocuments(
      store,
      caseId,
      author,
      actStamps(() => ++time),
    )
    if (!opened.ok) throw new Error(opened.code)
    const documents = opened.value
    const keepTaken = async (taken: ReturnType<CaseDocuments['undo']>) => {
      if (taken) await keep([taken.change])
      return taken !== null
    }
    return {
      documents,
      does: async (part, ...edits) => {
        const edited = documents.part(part).edit(edits)
        if (!edited.ok) throw new Error(edited.code)
        if (edited.value) await keep([edited.value])
      },
      undoes: () => keepTaken(documents.undo()),
      redoes: () => keepTaken(documents.redo()),
      content: documents.content,
      leaves: documents.close,
    }
  }
  return {
    opens,
    pause: (milliseconds) => {
      time += milliseconds
    },
  }
}
