import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { dateTold, questionOf, wordsOf } from '../../../templates/case/cite.ts'
import type { Entry } from '../../../templates/case/entries.ts'
import { Icon } from '../../ui/icon.tsx'
import { useFieldWords, useLanguage } from '../../wording/wording.tsx'
import { useKindWords, useTelling } from './entries.ts'
import { type Stretch, sentencesOf } from './sentences.ts'

/** One entry as it is read before it is cited: when, what, who, in which words. */
export const SourceOption = memo(function SourceOption({
  id,
  entry,
  mark,
  isActive,
  stretch,
  onChoose,
}: {
  readonly id: string
  readonly entry: Entry
  readonly mark: 'cited' | 'linked' | undefined
  readonly isActive: boolean
  readonly stretch: Stretch | null
  readonly onChoose: (entry: Entry) => void
}) {
  const t = useTranslations('evidence')
  const telling = useTelling()
  const kindWords = useKindWords()
  const about = useAboutWords(entry)
  const words = wordsOf(telling.language, entry)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys, as a listbox does
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, as a listbox does
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="source"
      onClick={() => onChoose(entry)}
    >
      <p className="source-head">
        <strong>{dateTold(entry.date)}</strong> <span className="soft">{about}</span>
        <br />
        <span className="small quiet">
          {[kindWords(entry.kind), telling.nameOf(entry.who), entry.setting]
            .filter(Boolean)
            .join(', ')}
        </span>
      </p>
      <p className="prose">
        {sentencesOf(words).map((sentence, index) => {
          const isChosen = stretch !== null && index >= stretch.from && index <= stretch.to
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place in the text
          return isChosen ? <mark key={index}>{sentence}</mark> : sentence
        })}
      </p>
      {mark && (
        <span className="tag">
          <Icon name="check" size={14} /> {t(mark === 'cited' ? 'citedMark' : 'linkedMark')}
        </span>
      )}
    </div>
  )
})

/** The task, the method, or the question that was answered. */
function useAboutWords(entry: Entry): string {
  const language = useLanguage()
  const words = useFieldWords()
  if (entry.kind === 'clientView') return questionOf(language, entry)
  if (entry.kind !== 'workplace') return entry.about
  const isOneText = entry.about === 'employerFeedback'
  return words('workplaceFeedback', isOneText ? entry.about : `workplaceFeedback.${entry.about}`)
    .label
}
