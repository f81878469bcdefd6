import { type ComponentType, useState } from 'react'
import { useTranslations } from 'use-intl'
import { answerAt, isGroup } from '../../templates/model/answers.ts'
import { holdsSomething, isAskedIn } from '../../templates/model/conditions.ts'
import { useFieldWords } from '../wording/wording.tsx'
import { useAnswers } from './desk.tsx'
import type { FieldProps } from './field-props.ts'

type Props = Omit<FieldProps, 'wording'>

/**
 * A question that another answer decides about: out of sight while it is not asked, but never what
 * somebody wrote. That is shown, with a note that documents leave it out.
 */
export function ConditionalField({
  render: Field,
  ...props
}: Props & { readonly render: ComponentType<Props> }) {
  const { at, field, name } = props
  const t = useTranslations('notPrinted')
  const words = useFieldWords()
  const standing = useAnswers(at.part, (answers) => {
    const around = answerAt(answers, at.place.slice(0, -1))
    const siblings = at.place.length === 1 ? answers : isGroup(around) ? around : {}
    if (isAskedIn(field, siblings)) return 'asked'
    return holdsSomething(siblings[at.place.at(-1) ?? '']) ? 'left' : 'notAsked'
  })
  const [isInside, setInside] = useState(false)
  if (standing === 'asked') return <Field {...props} />
  // Nothing vanishes from under the cursor: what has been emptied goes when it is left.
  if (standing === 'notAsked' && !isInside) return null
  const other = [...name.split('.').slice(0, -1), field.when?.place].join('.')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears whether the focus is inside
    <div
      className="field wide not-printed"
      onFocus={() => setInside(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        setInside(currentTarget.contains(relatedTarget))
      }
    >
      <p className="control-hint">{t('here', { other: words(at.part, other).label })}</p>
      <Field {...props} />
    </div>
  )
}
