import { useTranslations } from 'use-intl'
import type { ChoiceField, YesNoField } from '../../templates/model/fields.ts'
import { OneOf, type Option, Tick } from '../ui/choices.tsx'
import type { FieldProps } from './field-props.ts'
import { useAnswer } from './use-answer.ts'
import { useFocusWish } from './use-focus-wish.ts'

/** The radio button for "nobody has answered"; radio groups cannot hold an empty value. */
const none = 'none'

/** A choice, a question of yes or no, or a box to tick. */
export const ChoiceAnswer = (props: FieldProps<ChoiceField | YesNoField>) =>
  props.field.kind === 'yesNo' && props.field.tick ? (
    <TickAnswer {...props} />
  ) : (
    <OneAnswer {...props} />
  )

/** Ticked is yes; not ticked is not answered. */
function TickAnswer({ at, field, wording }: FieldProps<ChoiceField | YesNoField>) {
  const answer = useAnswer(at, field, wording)
  const element = useFocusWish(at)
  return (
    <div ref={element}>
      <Tick
        label={wording.label}
        isOn={answer.typed === 'yes'}
        onChange={(isOn) => answer.change(isOn ? 'yes' : '')}
        onFocus={answer.enter}
        isReadOnly={answer.isReadOnly}
      />
    </div>
  )
}

/** Yes or no, or one of a few words. Not answering is a choice that can be taken back. */
function OneAnswer({ at, field, wording }: FieldProps<ChoiceField | YesNoField>) {
  const answer = useAnswer(at, field, wording)
  const element = useFocusWish(at)
  const t = useTranslations('field')
  const options: Option[] =
    field.kind === 'yesNo'
      ? [
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
          { value: none, label: t('unanswered') },
        ]
      : field.options.map((value) => ({ value, label: wording.options?.[value] ?? value }))
  const canBeEmpty = field.kind === 'choice' && !field.requiredInFile
  return (
    <div ref={element}>
      <OneOf
        label={wording.label}
        hint={wording.hint}
        mark={answer.mark}
        error={answer.error}
        isReadOnly={answer.isReadOnly}
        options={canBeEmpty ? [...options, { value: none, label: t('notChosen') }] : options}
        value={answer.typed || none}
        onChange={(value) => answer.change(value === none ? '' : value)}
        onFocus={answer.enter}
      />
    </div>
  )
}
