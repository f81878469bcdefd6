import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Answer, answerAt, type Place } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { SingleField, TextField } from '../../templates/model/fields.ts'
import type { Expectation } from '../../templates/model/file-schema.ts'
import type { FieldWording } from '../../templates/model/part.ts'
import { expectedOf } from '../../templates/model/validity.ts'
import { useBoxFaultWords } from '../wording/expectations.ts'
import { type FieldPlace, useAnswers, useDesk } from './desk.tsx'
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

/** What a person typed into a box, letter by letter. */
interface Hand {
  readonly typed: string
  /** What is wrong with it is told: not while it is being typed for the first time. */
  readonly isMarked: boolean
}

/**
 * One answer in its box. The answer itself is the desk's, which is told every change; the box knows
 * only how it was typed ("52 %", "1.6.2026"), and shows that for as long as it means what is stored.
 * Use with {@link useFocusWish} on the box.
 */
export function useAnswer(
  at: FieldPlace,
  field: SingleField | TextField,
  wording: FieldWording,
): TypedAnswer {
  const desk = useDesk()
  const stored = useAnswers(at.part, (answers) => answerAt(answers, at.place))
  const [hand, setHand] = useState<Hand | null>(null)
  const boxFaultWords = useBoxFaultWords()
  const t = useTranslations('field')

  // Otherwise something else than this box wrote the answer: an import, an undo, another window.
  const own = hand && isShownAs(field, stored, hand.typed) ? hand : null
  const typed = own?.typed ?? typedText(field, stored)
  const fault = faultOf(field, typed)
  const isMarked = fault !== undefined && (own?.isMarked ?? true)
  return {
    typed,
    change: (next) => {
      // What was wrong is cleared as soon as it is right; nothing new is marked before one leaves.
      setHand({ typed: next, isMarked: isMarked && faultOf(field, next) !== undefined })
      desk.edit(at.part, editOf(at.place, field, next))
    },
    leave: () => {
      setHand((now) => now && { ...now, isMarked: true })
      desk.saveNow()
    },
    enter: () => desk.nowWriting(at),
    error: isMarked ? boxFaultWords(fault, wording.options) : undefined,
    isReadOnly: desk.isReadOnly,
    mark: field.needed && typed.trim() === '' ? t('needed') : undefined,
  }
}

/** What should stand there instead. It never stops anybody from saving. */
const faultOf = (field: SingleField | TextField, typed: string): Expectation | undefined =>
  field.kind === 'text' ? undefined : expectedOf(field, answerOf(field, typed))

const typedText = (field: SingleField | TextField, answer: Answer | undefined): string =>
  field.kind === 'text' ? String(answer ?? '') : typedOf(field, answer)

const isShownAs = (field: SingleField | TextField, answer: Answer | undefined, typed: string) =>
  typedText(field, answer) === typed || (field.kind !== 'text' && answerOf(field, typed) === answer)

export function editOf(place: Place, field: SingleField | TextField, typed: string): Edit {
  if (field.kind === 'text') return { act: 'write', place, text: typed }
  const value = answerOf(field, typed)
  return value === undefined ? { act: 'clear', place } : { act: 'choose', place, value }
}
