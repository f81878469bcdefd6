import { useTranslations } from 'use-intl'
import type { ThemeViews } from '../../../templates/case/side-by-side.ts'
import { multiActorSummary } from '../../../templates/parts/multi-actor-summary/fields.ts'
import { type FieldPlace, useDesk } from '../../form/desk.tsx'
import { FieldView } from '../../form/field-view.tsx'
import { useList } from '../../form/use-list.ts'
import { useSelf } from '../../state/case-context.tsx'
import { Button } from '../../ui/button.tsx'
import { useFieldWords } from '../../wording/wording.tsx'
import { useThemeName } from './theme-words.ts'

const part = 'multiActorSummary'
const list = 'viewDifferences'
const all: FieldPlace = { part, place: [list] }
const { fields } = multiActorSummary.fields.viewDifferences

/** Where the views differ, each person's sentence; and the button that marks one more. */
export function Differences({ of: { theme, differences } }: { readonly of: ThemeViews }) {
  const t = useTranslations('views')
  const desk = useDesk()
  const words = useFieldWords()
  const themeName = useThemeName()
  const self = useSelf()
  const { acts } = useList(all)
  const add = () => {
    const recordId = acts.add()
    desk.edit(part, { act: 'choose', place: [list, recordId, 'theme'], value: theme })
    if (self) desk.edit(part, { act: 'choose', place: [list, recordId, 'by'], value: self })
    desk.focus.ask({ part, place: [list, recordId, 'text'] })
  }
  return (
    <div className="view-differences">
      {differences.map(({ recordId }) => (
        <div key={recordId} className="view-difference">
          <FieldView
            at={{ part, place: [list, recordId, 'text'] }}
            field={fields.text}
            name={`${list}.text`}
          />
          <FieldView
            at={{ part, place: [list, recordId, 'by'] }}
            field={fields.by}
            name={`${list}.by`}
          />
          {!desk.isReadOnly && (
            <Button look="plain" onPress={() => acts.remove(recordId, words(part, list).one ?? '')}>
              {t('removeDifference')}
            </Button>
          )}
        </div>
      ))}
      {!desk.isReadOnly && (
        <Button onPress={add} aria-label={`${t('addDifference')}: ${themeName(theme)}`}>
          {t('addDifference')}
        </Button>
      )}
    </div>
  )
}
