import { useEffect, useState } from 'react'
import type { Output } from '../../../electron/contract/calls.ts'
import { useWindow } from '../../state/window.ts'
import { useFailureWords } from '../../wording/wording.tsx'

/** An answer, and to what. */
type Answer = Output<'search.find'> & { readonly query: string }

interface Found {
  /** `null` until the first answer. */
  readonly found: Answer | null
  readonly failure: string | null
}

/** What a query finds in all cases; the answer to an older query never covers a newer one. */
export function useFound(query: string): Found {
  const { session } = useWindow()
  const failureWords = useFailureWords()
  const [found, setFound] = useState<Answer | null>(null)
  const [failureCode, setFailureCode] = useState<string | null>(null)
  useEffect(() => {
    let isLatest = true
    void session.client.call('search.find', { query }).then((outcome) => {
      if (!isLatest) return
      setFailureCode(outcome.ok ? null : outcome.code)
      if (outcome.ok) setFound({ ...outcome.value, query })
    })
    return () => {
      isLatest = false
    }
  }, [session, query])
  return { found, failure: failureCode && failureWords(failureCode) }
}
