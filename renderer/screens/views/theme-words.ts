import { useTranslations } from 'use-intl'
import type { View } from '../../../templates/case/side-by-side.ts'
import type { ViewTheme } from '../../../templates/parts/multi-actor-summary/fields.ts'
import { finnishDate } from '../../form/typed.ts'
import { useFieldWords } from '../../wording/wording.tsx'
import { useTelling } from '../evidence/entries.ts'

/** What a theme is called. */
export function useThemeName(): (theme: ViewTheme) => string {
  const words = useFieldWords()
  return (theme) => words('multiActorSummary', 'viewDifferences.theme').options?.[theme] ?? theme
}

/** When and where something was said: the day, the task, the question. */
export function useWhere(): (view: View) => string {
  const words = useFieldWords()
  return ({ whose, about, date, entry }) => {
    const question = () => {
      if (!about || whose === 'observer') return about
      if (entry?.kind === 'clientView') return words('clientVoice', `clientView.${about}`).label
      if (whose === 'client') return words('abilitator', `abilitator.${about}`).label
      const name = about === 'employerFeedback' ? about : `workplaceFeedback.${about}`
      return words('workplaceFeedback', name).label
    }
    return [finnishDate(date), question()].filter(Boolean).join(' · ')
  }
}

/** Whose view it is: the client, the workplace, or a person by name. */
export function useParty(): (view: Pick<View, 'whose' | 'who'>) => string {
  const t = useTranslations('views')
  const { nameOf } = useTelling()
  return ({ whose, who }) => {
    if (whose === 'client') return t('client')
    if (whose === 'workplace') return [t('workplace'), who].filter(Boolean).join(', ')
    return nameOf(who) || t('others')
  }
}
