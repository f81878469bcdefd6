import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { LinkTarget } from '../../templates/model/fields.ts'
import { Button } from '../ui/button.tsx'
import { PickOrWrite } from '../ui/picker.tsx'
import { useFieldWords } from '../wording/wording.tsx'
import { type FieldPlace, useAnswers, useDesk } from './desk.tsx'
import { excerpt } from './excerpt.ts'
import { type Linkable, linkablesFor, linkablesOf, newIdentity } from './links.ts'
import type { TypedAnswer } from './use-answer.ts'

/** About two lines of a list. */
const longestMore = 120

/** A line that refers to a goal or an entry: found by typing a word of it. */
export function LinkLine({
  label,
  target,
  at,
  answer,
  onKey,
}: {
  readonly label: string
  readonly target: LinkTarget
  readonly at: FieldPlace
  readonly answer: TypedAnswer
  readonly onKey: (isEmpty: boolean) => React.KeyboardEventHandler
}) {
  const desk = useDesk()
  const t = useTranslations('field')
  const all = useLinkables(target)
  const chosen = all.find(({ id }) => id !== null && id === answer.typed)
  const text = chosen?.name ?? answer.typed
  const shown = linkablesFor(all, chosen ? '' : text)
  const options = (chosen && !shown.includes(chosen) ? [chosen, ...shown] : shown).map((each) => ({
    id: keyOf(each),
    name: each.name,
    more: excerpt(each.excerpt, longestMore),
  }))

  const pick = (key: string) => {
    const found = all.find((each) => keyOf(each) === key)
    if (!found) return
    const id = found.id ?? (found.letter && newIdentity(found.letter))
    if (id === null) return
    if (found.id === null) {
      desk.edit(found.idAt.part, { act: 'choose', place: found.idAt.place, value: id })
    }
    answer.change(id)
    desk.linked?.(at, id)
  }

  return (
    <div className="link-line">
      <PickOrWrite
        label={label}
        hideLabel
        text={text}
        selected={chosen ? keyOf(chosen) : null}
        onText={(next) => {
          if (next !== text) answer.change(next)
        }}
        onPick={pick}
        onFocus={answer.enter}
        onBlur={answer.leave}
        isReadOnly={answer.isReadOnly}
        openLabel={t('openList', { label })}
        inputProps={{ onKeyDown: onKey(text === '') }}
        options={options}
      />
      {chosen && target === 'entries' && (
        <div className="link-told">
          {chosen.excerpt && <p>{chosen.excerpt}</p>}
          {desk.jump && (
            <Button look="plain" onPress={() => desk.jump?.(chosen.readAt, at)}>
              {t('openEntry')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

const keyOf = ({ id, idAt }: Linkable): string => id ?? `${idAt.part}:${idAt.place.join('/')}`

/** Looked up anew only when a part that holds them has changed. */
function useLinkables(target: LinkTarget): readonly Linkable[] {
  const desk = useDesk()
  const goals = useAnswers('trialPeriod', (answers) => answers)
  const seen = useAnswers('observations', (answers) => answers)
  const results = useAnswers('methodsAndResults', (answers) => answers)
  const measured = useAnswers('abilitator', (answers) => answers)
  const voice = useAnswers('clientVoice', (answers) => answers)
  const feedback = useAnswers('workplaceFeedback', (answers) => answers)
  const words = useFieldWords()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are what it is made of
  return useMemo(
    () => linkablesOf(desk.answersOf, target, words),
    [desk, target, words, goals, seen, results, measured, voice, feedback],
  )
}
