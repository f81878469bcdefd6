import { useTranslations } from 'use-intl'
import type { View } from '../../../templates/case/side-by-side.ts'
import { useWhere } from './theme-words.ts'

/** One view in the words in which it was given, or the figure that the feedback gave. */
export function ViewWords({ view }: { readonly view: View }) {
  const t = useTranslations('views')
  const where = useWhere()(view)
  return (
    <div className="view-words">
      <p className="prose">
        {view.figure === undefined ? view.text : t('figure', { figure: `${view.figure}` })}
      </p>
      {where && <p className="small quiet">{where}</p>}
    </div>
  )
}
