import { useTranslations } from 'use-intl'
import { notPrinted } from '../../templates/model/conditions.ts'
import { parts } from '../../templates/parts/index.ts'
import type { StepRemark } from '../../templates/walk/steps.ts'
import { useSettledParts } from '../state/case-context.tsx'
import { RemarkLinks } from './remark-links.tsx'

/** What somebody wrote and no document prints, each a link to its field; nothing when all is printed. */
export function NotPrinted({ headingId }: { readonly headingId: string }) {
  const t = useTranslations('notPrinted')
  const settled = useSettledParts()
  const left = parts.flatMap(({ name, fields }): StepRemark[] =>
    notPrinted(fields, settled[name].answers).map((place) => ({
      part: name,
      place,
      expected: 'missing',
    })),
  )
  if (left.length === 0) return null
  return (
    <section className="card not-printed-list" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('title')}</h2>
      <p>{t('text')}</p>
      <RemarkLinks remarks={left} />
    </section>
  )
}
