import { useTranslations } from 'use-intl'
import { qualifierInWords } from '../../templates/icf/qualifier-words.ts'
import { icfWords } from '../../templates/icf/wording/words.ts'
import { answerAt } from '../../templates/model/answers.ts'
import type { LineField } from '../../templates/model/fields.ts'
import {
  componentOf,
  directionOf,
  qualifierOf,
  qualifiersFor,
} from '../../templates/model/icf-qualifier.ts'
import { PickOrWrite } from '../ui/picker.tsx'
import { useLanguage } from '../wording/wording.tsx'
import { type FieldPlace, useAnswers } from './desk.tsx'
import type { FieldProps } from './field-props.ts'
import { useAnswer } from './use-answer.ts'
import { useFocusWish } from './use-focus-wish.ts'

/**
 * How much of a problem, a barrier or a help: chosen by its words or typed as a number. What is
 * chosen is said in words beside the box; what is no qualifier is kept and marked.
 */
export function IcfQualifierAnswer({ at, field, wording }: FieldProps<LineField>) {
  const answer = useAnswer(at, field, wording)
  const element = useFocusWish(at)
  const t = useTranslations('codes')
  const words = icfWords(useLanguage())
  const code = useBeside(at, 'code')
  const direction = directionOf(useBeside(at, 'effect'))
  const isOfSurroundings = at.place[0] === 'environmentalFactors'
  const inWords = (qualifier: string) => qualifierInWords(words, { qualifier, direction }) ?? ''
  const component = isOfSurroundings ? 'e' : componentOf(code)
  const options = qualifiersFor(component, direction)
    .map((id) => ({ id, name: id, more: inWords(id) }))
    .filter(({ name, more }) => fits(answer.typed, name, more))
  const read = qualifierOf(answer.typed)
  const isAgainst = read?.direction && direction && read.direction !== direction
  const meaning = read ? inWords(answer.typed) : undefined
  return (
    <div ref={element}>
      <PickOrWrite
        label={wording.label}
        hint={meaning && isAgainst ? t('otherDirection', { meaning }) : (meaning ?? wording.hint)}
        mark={answer.mark}
        error={answer.error}
        isReadOnly={answer.isReadOnly}
        text={answer.typed}
        selected={options.some(({ id }) => id === answer.typed) ? answer.typed : null}
        onText={answer.change}
        onPick={answer.change}
        onFocus={answer.enter}
        onBlur={answer.leave}
        openLabel={`${t('pickQualifier')}: ${wording.label}`}
        options={options}
        areFound
      />
    </div>
  )
}

/** What is chosen already narrows nothing: the other degrees stay one arrow away. */
const fits = (typed: string, name: string, more: string): boolean => {
  const text = typed.trim().toLocaleLowerCase('fi')
  return text === '' || qualifierOf(text) !== null || `${name} ${more}`.includes(text)
}

/** Another field of the same record. */
function useBeside({ part, place }: FieldPlace, name: string): string | undefined {
  return useAnswers(part, (answers) => {
    const value = answerAt(answers, [...place.slice(0, -1), name])
    return typeof value === 'string' ? value : undefined
  })
}
