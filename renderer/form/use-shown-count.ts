import { startTransition, useEffect, useState } from 'react'

/**
 * How many of many things to show: a few at once, all of them right after, without holding up what
 * is typed meanwhile.
 *
 * @param wanted while false nothing is shown yet, and the counting begins anew.
 */
export function useShownCount(first: number, wanted = true): number {
  const [shown, setShown] = useState(first)
  useEffect(() => {
    if (wanted) startTransition(() => setShown(Number.POSITIVE_INFINITY))
    else setShown(first)
  }, [wanted, first])
  return shown
}
