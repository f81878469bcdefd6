import { useTranslations } from 'use-intl'
import { anchorOfSection } from '../../templates/case/anchors.ts'
import { answerAt } from '../../templates/model/answers.ts'
import { ownerPlace } from '../../templates/model/teamwork.ts'
import type { Section } from '../../templates/walk/steps.ts'
import { PickOne } from '../ui/picker.tsx'
import { useWalkWords } from '../wording/wording.tsx'
import { actorOptions, clientNameOf } from './actors.ts'
import { useAnswers, useDesk } from './desk.tsx'
import { Mark } from './talk-mark.tsx'
import { useActors } from './use-actors.ts'
import { useFocusWish } from './use-focus-wish.ts'

const nobody = 'nobody'

/** Who looks after a section: an actor of the network, or the client. */
export function SectionOwner({ section }: { readonly section: Section }) {
  const t = useTranslations()
  const { title } = useWalkWords().sections[section.name]
  const desk = useDesk()
  const at = { part: section.part, place: ownerPlace(section.part, section.name) }
  const element = useFocusWish(at)
  const owner = useAnswers(at.part, (answers) => String(answerAt(answers, at.place) ?? ''))
  const actors = actorOptions(useActors())
  const clientName = clientNameOf(desk.answersOf)
  const client = clientName ? [{ id: clientName, name: clientName, more: t('field.client') }] : []
  const known = [...client, ...actors]
  const stranger =
    owner && !known.some(({ id }) => id === owner) ? [{ id: owner, name: owner }] : []
  const none = owner ? [{ id: nobody, name: t('talk.ownerNobody') }] : []
  return (
    <div className="section-owner" ref={element}>
      {(owner || !desk.isReadOnly) && (
        <PickOne
          label={t('talk.ownerOf', { what: title })}
          hideLabel
          isReadOnly={desk.isReadOnly}
          value={owner}
          placeholder={t('talk.ownerPick')}
          onFocus={() => desk.nowWriting(at)}
          onPick={(id) =>
            desk.edit(
              at.part,
              id === nobody || id === ''
                ? { act: 'clear', place: at.place }
                : { act: 'choose', place: at.place, value: id },
            )
          }
          options={[...known, ...stranger, ...none]}
        />
      )}
      <Mark at={at} label={title} anchor={anchorOfSection(section.name)} />
    </div>
  )
}
