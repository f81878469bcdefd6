import { useTranslations } from 'use-intl'
import { actorsOf, nameOfActor } from '../../../templates/case/people.ts'
import { suggestedText } from '../../../templates/case/suggested-text.ts'
import { fieldOfSuggestion, valueOfText } from '../../../templates/case/thread-edits.ts'
import type { Thread } from '../../../templates/case/threads.ts'
import {
  type Answer,
  answerAt,
  isRecords,
  lineText,
  type SingleValue,
} from '../../../templates/model/answers.ts'
import { wordDiff } from '../../../templates/model/word-diff.ts'
import { useOpenCase, useSettledParts } from '../../state/case-context.tsx'
import { useFieldWords } from '../../wording/wording.tsx'
import { valueWords } from '../history/change-view.tsx'
import { Pieces } from '../history/pieces.tsx'

/** What would change: while it is open against the present, after that as it was suggested. */
export function SuggestedChange({
  thread,
  isOpen,
}: {
  readonly thread: Thread
  readonly isOpen: boolean
}) {
  const t = useTranslations('talk')
  const words = useFieldWords()
  const { answersOf } = useOpenCase()
  useSettledParts()
  const answers = answersOf(thread.part)
  const found = fieldOfSuggestion(answers, thread)
  const actors = actorsOf(answersOf)
  const now = found ? answerAt(answers, found.place) : undefined
  if (isOpen && !found) return <p className="note attention">{t('fieldGone')}</p>
  if (thread.words || thread.was) {
    const before = isOpen ? String(now ?? '') : thread.was
    const after = isOpen
      ? suggestedText(thread, before)
      : { text: thread.words, isOvertaken: false }
    return (
      <>
        {after.isOvertaken && <p className="note attention small">{t('overtaken')}</p>}
        <Pieces pieces={wordDiff(before, after.text)} />
      </>
    )
  }
  if (found?.field.kind === 'lines' || thread.list.length > 0) {
    const wanted = thread.list.map((line) => nameOfActor(actors, line))
    const present = linesOf(now).map((line) => nameOfActor(actors, line))
    return <NowAndThen now={isOpen ? present.join('\n') : ''} then={wanted.join('\n')} />
  }
  const said = (value: SingleValue | undefined) =>
    found ? valueWords(words, thread.part, found.place, value, actors) : String(value ?? '')
  const value = found ? valueOfText(found.field, thread.value ?? '') : thread.value
  return <NowAndThen now={isOpen ? said(now as SingleValue | undefined) : ''} then={said(value)} />
}

function NowAndThen({ now, then }: { readonly now: string; readonly then: string }) {
  const t = useTranslations('talk')
  const nothing = useTranslations('history')('nothing')
  return (
    <dl className="suggested">
      {now && (
        <>
          <dt>{t('now')}</dt>
          <dd className="prose">{now}</dd>
        </>
      )}
      <dt>{t('suggestedShort')}</dt>
      <dd className="prose">{then || nothing}</dd>
    </dl>
  )
}

const linesOf = (answer: Answer | undefined): readonly string[] =>
  isRecords(answer) ? answer.map(({ answers }) => String(answers[lineText] ?? '')) : []
