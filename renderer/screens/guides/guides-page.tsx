import { useTranslations } from 'use-intl'
import { PageFrame } from '../keys/page-frame.tsx'
import { GuideShelf, OpenGuide, useOpenGuide } from './guide-shelf.tsx'

/** The recognition guides as a page of their own, with no case open. */
export function GuidesPage() {
  const t = useTranslations('guides')
  const guide = useOpenGuide()
  return (
    <PageFrame title={t('title')}>
      <div className="guides-page">
        {guide ? <OpenGuide isInCase={false} /> : <GuideShelf step={null} />}
      </div>
    </PageFrame>
  )
}
