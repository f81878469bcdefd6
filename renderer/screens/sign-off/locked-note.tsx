import type { Ref } from 'react'
import { useTranslations } from 'use-intl'

/** First in its column while the text is as it was locked. */
export function LockedNote({
  number,
  titleRef,
}: {
  readonly number: number
  readonly titleRef: Ref<HTMLHeadingElement>
}) {
  const t = useTranslations('signOff')
  return (
    <section className="note done" aria-labelledby="locked-title">
      <h2 id="locked-title" className="note-title" ref={titleRef} tabIndex={-1}>
        {t('locked', { number: `${number}` })}
      </h2>
      <p>{t('lockedText')}</p>
    </section>
  )
}
