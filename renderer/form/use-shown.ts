import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export interface Shown {
  readonly count: number
  /** Shows all of them before anything else happens: somebody is about to go to the next one. */
  readonly showAllNow: () => void
}

/**
 * How many of many things to show: a few at once, all of them right after, without holding up what
 * is typed meanwhile.
 *
 * @param wanted while false nothing is shown yet, and the counting begins anew.
 */
export function useShown(first: number, wanted = true): Shown {
  const [shown, setShown] = useState(first)
  useEffect(() => {
    if (wanted) startTransition(() => setShown(Number.POSITIVE_INFINITY))
    else setShown(first)
  }, [wanted, first])
  return {
    count: shown,
    showAllNow: () => flushSync(() => setShown(Number.POSITIVE_INFINITY)),
  }
}
