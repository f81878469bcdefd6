import { useTranslations } from 'use-intl'
import type { ThemeViews } from '../../../templates/case/side-by-side.ts'
import { answerAt, isRecords } from '../../../templates/model/answers.ts'
import { multiActorSummary } from '../../../templates/parts/multi-actor-summary/fields.ts'
import { actorsOf } from '../../form/actors.ts'
import { useDesk } from '../../form/desk.tsx'
import { FieldView } from '../../form/field-view.tsx'
import { useSession } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useFieldWords } from '../../wording/wording.tsx'
import { useThemeName } from './theme-words.ts'

const part = 'multiActorSummary'
const list = 'viewDifferences'
const { fields } = multiActorSummary.fields.viewDifferences

/** Where the views differ, each person's sentence; and the button that marks one more. */
export function Differences({ of: { theme, differences } }: { readonly of: ThemeViews }) {
  const t = useTranslations('views')
  const desk = useDesk()
  const words = useFieldWords()
  const themeName = useThemeName()
  const own = useOwnName()
  const add = () => {
    const all = answerAt(desk.answersOf(part), [list])
    const recordId = crypto.randomUUID()
    const after = isRecords(all) ? (all.at(-1)?.recordId ?? null) : null
    desk.edit(part, { act: 'add', place: [list], recordId, after })
    desk.edit(part, { act: 'choose', place: [list, recordId, 'theme'], value: theme })
    if (own) desk.edit(part, { act: 'choose', place: [list, recordId, 'by'], value: own })
    desk.focus.ask({ part, place: [list, recordId, 'text'] })
  }
  const remove = (recordId: string) => {
    desk.edit(part, { act: 'remove', place: [list], recordId })
    const what = words(part, list).one ?? ''
    desk.removed(what, () => desk.edit(part, { act: 'restore', place: [list], recordId }))
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
            <Button look="plain" onPress={() => remove(recordId)}>
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

/** Whoever sits at the desk: by the actor's id where the network knows the name. */
function useOwnName(): string {
  const desk = useDesk()
  const name = useSession(({ person }) => person?.name ?? '')
  return actorsOf(desk.answersOf).find((actor) => actor.name === name)?.id ?? name
}
