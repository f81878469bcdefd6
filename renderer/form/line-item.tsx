import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { lineFields } from '../../templates/model/answers.ts'
import type { LinkTarget } from '../../templates/model/fields.ts'
import { longestText } from '../../templates/model/file-schema.ts'
import { IconButton } from '../ui/button.tsx'
import { PickOrWrite } from '../ui/picker.tsx'
import { TextInput } from '../ui/text-input.tsx'
import { actorOptions, idOfName, nameOfActor } from './actors.ts'
import type { FieldPlace } from './desk.tsx'
import { LinkLine } from './link-line.tsx'
import { useActors } from './use-actors.ts'
import { type TypedAnswer, useAnswer } from './use-answer.ts'
import { useFocusWish } from './use-focus-wish.ts'

interface LineItemProps {
  readonly at: FieldPlace
  readonly ofActors: boolean
  readonly linksTo?: LinkTarget
  readonly label: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onKey: (isEmpty: boolean) => (event: KeyboardEvent) => void
  readonly onMove: (step: -1 | 1, what: string) => void
  readonly onRemove: (what: string) => void
}

const noWording = { label: '' }

export function LineItem(props: LineItemProps) {
  const { at, label } = props
  const answer = useAnswer(at, lineFields.text, noWording)
  const element = useFocusWish<HTMLLIElement>(at)
  return (
    <li ref={element} className="line">
      {props.linksTo ? (
        <LinkLine
          label={label}
          target={props.linksTo}
          at={at}
          answer={answer}
          onKey={props.onKey}
        />
      ) : props.ofActors ? (
        <ActorLine {...props} answer={answer} />
      ) : (
        <TextInput
          label={label}
          hideLabel
          shape="wrap"
          value={answer.typed}
          onChange={answer.change}
          onBlur={answer.leave}
          onFocus={answer.enter}
          onKeyDown={props.onKey(answer.typed === '')}
          isReadOnly={answer.isReadOnly}
          maxLength={longestText}
        />
      )}
      {!answer.isReadOnly && <LineTools {...props} />}
    </li>
  )
}

function LineTools({ label, isFirst, isLast, onMove, onRemove }: LineItemProps) {
  const t = useTranslations('field')
  return (
    <span className="line-tools">
      {!isFirst && (
        <IconButton
          icon="up"
          label={t('moveUp', { what: label })}
          onPress={() => onMove(-1, label)}
        />
      )}
      {!isLast && (
        <IconButton
          icon="down"
          label={t('moveDown', { what: label })}
          onPress={() => onMove(1, label)}
        />
      )}
      <IconButton
        icon="bin"
        label={t('removeOne', { what: label })}
        onPress={() => onRemove(label)}
      />
    </span>
  )
}

/** Each line is somebody of the network, or anybody by name. */
function ActorLine({ label, onKey, answer }: LineItemProps & { readonly answer: TypedAnswer }) {
  const actors = useActors()
  const t = useTranslations('field')
  const text = nameOfActor(actors, answer.typed)
  const options = [{ id: t('client'), name: t('client') }, ...actorOptions(actors)]
  return (
    <PickOrWrite
      label={label}
      hideLabel
      isReadOnly={answer.isReadOnly}
      text={text}
      selected={options.some(({ id }) => id === answer.typed) ? answer.typed : null}
      onText={(next) => answer.change(idOfName(actors, next))}
      onPick={answer.change}
      onFocus={answer.enter}
      onBlur={answer.leave}
      openLabel={t('openList', { label })}
      inputProps={{ onKeyDown: onKey(text === '') }}
      options={options}
    />
  )
}
