import { useTranslations } from 'use-intl'
import { selfRecord, selvesPlace } from '../../../templates/case/people.ts'
import { answerAt, isRecords } from '../../../templates/model/answers.ts'
import { actorOptions, actorsOf } from '../../form/actors.ts'
import { useOpenCase, useSelf, useSettledParts } from '../../state/case-context.tsx'
import { useIsReadOnly } from '../../state/window.ts'
import { PickOne } from '../../ui/picker.tsx'

/** "This is me": which actor of the network the vault's person is. */
export function WhoAmI() {
  const t = useTranslations()
  const { answersOf, act, selfKey } = useOpenCase()
  useSettledParts()
  const self = useSelf()
  const isReadOnly = useIsReadOnly()
  const actors = actorsOf(answersOf)
  const pick = (id: string) => {
    const known = selfRecord(answersOf, selfKey)
    const list = answerAt(answersOf('network'), selvesPlace)
    const recordId = known?.recordId ?? crypto.randomUUID()
    const after = isRecords(list) ? (list.at(-1)?.recordId ?? null) : null
    const at = (name: string) => [...selvesPlace, recordId, name]
    void act('network', [
      ...(known
        ? []
        : [
            { act: 'add', place: selvesPlace, recordId, after } as const,
            { act: 'choose', place: at('key'), value: selfKey } as const,
          ]),
      { act: 'choose', place: at('actor'), value: id },
    ])
  }
  return (
    <div className="who-am-i">
      <PickOne
        label={t('turns.me')}
        hint={actors.length === 0 ? t('field.noActors') : t('turns.meHint')}
        value={actors.some(({ id }) => id === self) ? self : ''}
        placeholder={t('field.pickActor')}
        isReadOnly={isReadOnly}
        onPick={pick}
        options={actorOptions(actors)}
      />
    </div>
  )
}
