import type { PartContent } from '../../templates/model/answers.ts'
import { ok, type Result } from '../../templates/model/result.ts'
import { type PartName, partNamed } from '../../templates/parts/index.ts'
import type { CaseStore } from '../store/case-store.ts'
import { A } from './automerge.ts'
import { loadPart } from './load-part.ts'
import { contentOf, emptyContent } from './read-content.ts'
import { writersOf } from './writers.ts'

/** A part to be read and not written: what stands in it and who wrote there last. */
export interface ReadPart {
  readonly content: PartContent
  /** `null` when nobody has written in it; `at` in milliseconds since 1970. */
  readonly latest: { readonly author: string; readonly at: number } | null
}

/** Reads some parts of a case without opening the case for writing. */
export async function readParts<Name extends PartName>(
  store: CaseStore,
  caseId: string,
  names: readonly Name[],
): Promise<Result<Readonly<Record<Name, ReadPart>>, 'damaged'>> {
  const read: [Name, ReadPart][] = []
  for (const name of names) {
    const part = partNamed(name)
    const loaded = await loadPart(store, caseId, part)
    if (!loaded.ok) return loaded
    if (loaded.value.isUntouched) {
      read.push([name, { content: emptyContent(part), latest: null }])
      continue
    }
    const document = loaded.value.document()
    const [latest = null] = writersOf(A.getChangesMetaSince(document, []))
    read.push([name, { content: contentOf(part, document), latest }])
    A.free(document)
  }
  return ok(Object.fromEntries(read) as Record<Name, ReadPart>)
}
