import { useState } from 'react'
import type { DocumentKind } from '../../../templates/documents/kinds.ts'
import { useOpenCase } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { useFailureWords } from '../../wording/wording.tsx'

export type Format = 'pdf' | 'docx'

interface Result {
  readonly isMaking: boolean
  readonly fileNames: readonly string[]
  readonly failureCode: string | null
}
const nothing: Result = { isMaking: false, fileNames: [], failureCode: null }

/**
 * Saves and prints documents of a version (`null`: the present text) and says what came of it. What is being
 * typed is saved first, so that no document lacks the last word.
 */
export function useSaving(version: string | null) {
  const { session } = useWindow()
  const openCase = useOpenCase()
  const failureWords = useFailureWords()
  const [result, setResult] = useState<Result>(nothing)

  const make = async (
    ask: () => Promise<{ ok: true; fileNames: readonly string[] } | { ok: false; code: string }>,
  ) => {
    setResult({ ...nothing, isMaking: true })
    const isSaved = await openCase.saveNow()
    const outcome = isSaved ? await ask() : ({ ok: false, code: 'cannotWrite' } as const)
    if (outcome.ok) setResult({ ...nothing, fileNames: outcome.fileNames })
    else setResult({ ...nothing, failureCode: outcome.code })
  }

  const { caseId } = openCase
  return {
    ...result,
    failure: result.failureCode && failureWords(result.failureCode),
    saveOne: (document: DocumentKind, format: Format) =>
      make(async () => {
        const input = { caseId, version, document, format }
        const outcome = await session.client.call('document.save', input)
        return outcome.ok ? { ok: true, fileNames: [outcome.value.fileName] } : outcome
      }),
    print: (document: DocumentKind) =>
      make(async () => {
        const outcome = await session.client.call('document.print', { caseId, version, document })
        return outcome.ok ? { ok: true, fileNames: [] } : outcome
      }),
    saveAll: (documents: DocumentKind[], formats: Format[]) =>
      make(async () => {
        const input = { caseId, version, documents, formats }
        const outcome = await session.client.call('document.saveAll', input)
        return outcome.ok ? { ok: true, fileNames: outcome.value.fileNames } : outcome
      }),
  }
}

export type Saving = ReturnType<typeof useSaving>
