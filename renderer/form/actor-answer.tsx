import { useTranslations } from 'use-intl'
import type { ActorField } from '../../templates/model/fields.ts'
import { PickOne, PickOrWrite } from '../ui/picker.tsx'
import { actorOptions, clientNameOf, idOfName, nameOfActor } from './actors.ts'
import { useDesk } from './desk.tsx'
import type { FieldProps } from './field-props.ts'
import { useActors } from './use-actors.ts'
import { useAnswer } from './use-answer.ts'
import { useFocusWish } from './use-focus-wish.ts'

export function ActorAnswer(props: FieldProps<ActorField>) {
  return props.field.orName ? <ActorOrName {...props} /> : <OneActor {...props} />
}

const notChosen = 'notChosen'

function OneActor({ at, field, wording }: FieldProps<ActorField>) {
  const answer = useAnswer(at, field, wording)
  const element = useFocusWish(at)
  const actors = useActors()
  const t = useTranslations('field')
  const isUnknown = answer.typed !== '' && !actors.some(({ id }) => id === answer.typed)
  const unknown = isUnknown ? [{ id: answer.typed, name: answer.typed }] : []
  const hint = isUnknown
    ? t('unknownActor', { id: answer.typed })
    : (wording.hint ?? (actors.length === 0 ? t('noActors') : undefined))
  return (
    <div ref={element}>
      <PickOne
        label={wording.label}
        hint={hint}
        mark={answer.mark}
        isReadOnly={answer.isReadOnly}
        value={answer.typed}
        onPick={(id) => answer.change(id === notChosen ? '' : id)}
        onFocus={answer.enter}
        onBlur={answer.leave}
        placeholder={t('pickActor')}
        options={[
          ...unknown,
          ...actorOptions(actors),
          ...(answer.typed ? [{ id: notChosen, name: t('notChosen') }] : []),
        ]}
      />
    </div>
  )
}

/** A person of the network, or anybody by name: a spouse, say. */
function ActorOrName({ at, field, wording }: FieldProps<ActorField>) {
  const answer = useAnswer(at, field, wording)
  const element = useFocusWish(at)
  const actors = useActors()
  const clientName = clientNameOf(useDesk().answersOf)
  const t = useTranslations('field')
  const client = clientName ? [{ id: clientName, name: clientName, more: t('client') }] : []
  const options = [...client, ...actorOptions(actors)]
  return (
    <div ref={element}>
      <PickOrWrite
        label={wording.label}
        hint={wording.hint}
        mark={answer.mark}
        isReadOnly={answer.isReadOnly}
        error={answer.error}
        text={nameOfActor(actors, answer.typed)}
        selected={options.some(({ id }) => id === answer.typed) ? answer.typed : null}
        onText={(text) => answer.change(idOfName(actors, text))}
        onPick={answer.change}
        onFocus={answer.enter}
        onBlur={answer.leave}
        openLabel={t('openList', { label: wording.label })}
        options={options}
      />
    </div>
  )
}
