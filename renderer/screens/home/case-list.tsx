import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseRow } from '../../../electron/contract/views.ts'
import { Button } from '../../ui/button.tsx'
import { CaseCard } from './case-card.tsx'

/** Cards that come at a time; several screens full of them. */
const cardsAtOnce = 60
/** How far below the screen the next ones are made, so that whoever scrolls never sees the end. */
const ahead = '1500px'

/** Cases, newest edit first. Of a long list only what has been scrolled to is there. */
export function CaseList({ rows }: { readonly rows: readonly CaseRow[] }) {
  const t = useTranslations('home')
  const [most, setMost] = useState(cardsAtOnce)
  const showMore = () => setMost(most + cardsAtOnce)
  const end = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer list has a new end to watch
  useEffect(() => {
    if (!end.current) return
    const watch = new IntersectionObserver(
      ([seen]) => seen?.isIntersecting && setMost(most + cardsAtOnce),
      { rootMargin: ahead },
    )
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [most, rows.length > most])
  return (
    <>
      <ul className="case-list" aria-label={t('list')}>
        {rows.slice(0, most).map((row) => (
          <CaseCard key={row.caseId} row={row} />
        ))}
      </ul>
      {rows.length > most && (
        <div ref={end}>
          <Button onPress={showMore}>{t('more')}</Button>
        </div>
      )}
    </>
  )
}
