import { useEffect, useRef } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { type Answer, answerAt, type Place } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { SingleField, TextField } from '../../templates/model/fields.ts'
import type { FieldWording } from '../../templates/model/part.ts'
import { expectedOf } from '../../templates/model/validity.ts'
import { useBoxFaultWords } from '../wording/expectations.ts'
import { type FieldPlace, keyOf, useAnswers, useDesk } from './desk.tsx'
import { answerOf, typedOf } from './typed.ts'

export interface TypedAnswer {
  readonly typed: string
  readonly change: (typed: string) => void
  readonly leave: () => void
  readonly enter: () => void
  /** A sentence, when what stands there is not what was expected. */
  readonly error: string | undefined
  /** Said beside the label while a needed field is empty. */
  readonly mark: string | undefined
  readonly isReadOnly: boolean
}

/**
 * One answer in its box: react-hook-form owns what is typed and whether it is valid, the desk is
 * told every change. Use with {@link useFocusWish} on the box.
 */
export function useAnswer(
  at: FieldPlace,
  field: SingleField | TextField,
  wording: FieldWording,
): TypedAnswer {
  const desk = useDesk()
  const key = keyOf(at)
  const { trigger, getValues } = useFormContext()
  const stored = useAnswers(at.part, (answers) => answerAt(answers, at.place))
  const { field: box, fieldState } = useController({
    name: key,
    defaultValue: typedText(field, stored),
    shouldUnregister: true,
  })
  const boxFaultWords = useBoxFaultWords()
  const t = useTranslations('field')

  const bornInvalid = useRef(field.kind !== 'text' && expectedOf(field, stored) !== undefined)
  useEffect(() => {
    if (bornInvalid.current) void trigger(key)
  }, [key, trigger])

  // Something else than this box changed the answer: an undo, a restored value.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new answer is a reason to look
  useEffect(() => {
    const shown = String(getValues(key) ?? '')
    if (isShownAs(field, stored, shown)) return
    box.onChange(typedText(field, stored))
    if (field.kind !== 'text') void trigger(key)
  }, [stored])

  const typed = String(box.value ?? '')
  return {
    typed,
    change: (next) => {
      box.onChange(next)
      // What was wrong is cleared as soon as it is right; nothing new is marked before one leaves.
      if (fieldState.error) void trigger(key)
      desk.edit(at.part, editOf(at.place, field, next))
    },
    leave: () => {
      box.onBlur()
      desk.saveNow()
    },
    enter: () => desk.nowWriting(at),
    error:
      fieldState.error?.message === undefined
        ? undefined
        : boxFaultWords(fieldState.error.message, wording.options),
    isReadOnly: desk.isReadOnly,
    mark: field.needed && typed.trim() === '' ? t('needed') : undefined,
  }
}

const typedText = (field: SingleField | TextField, answer: Answer | undefined): string =>
  field.kind === 'text' ? String(answer ?? '') : typedOf(field, answer)

const isShownAs = (field: SingleField | TextField, answer: Answer | undefined, typed: string) =>
  typedText(field, answer) === typed || (field.kind !== 'text' && answerOf(field, typed) === answer)

export function editOf(place: Place, field: SingleField | TextField, typed: string): Edit {
  if (field.kind === 'text') return { act: 'write', place, text: typed }
  const value = answerOf(field, typed)
  return value === undefined ? { act: 'clear', place } : { act: 'choose', place, value }
}
