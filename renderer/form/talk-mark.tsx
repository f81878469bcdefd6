import { useTranslations } from 'use-intl'
import { anchorOfPlace } from '../../templates/case/anchors.ts'
import { openThreadsOf } from '../../templates/case/threads.ts'
import { Icon } from '../ui/icon.tsx'
import { type FieldPlace, useAnswers, useDesk } from './desk.tsx'

/** How many open threads there are about a field; nothing where there are none. */
export function TalkMark({ at, label }: { readonly at: FieldPlace; readonly label: string }) {
  return <Mark at={at} label={label} anchor={anchorOfPlace(at.place)} />
}

/** The same of an anchor that is not a field's: a section. */
export function Mark({
  at,
  label,
  anchor,
}: {
  readonly at: FieldPlace
  readonly label: string
  readonly anchor: string
}) {
  const count = useAnswers(at.part, (answers) => openThreadsOf(at.part, answers).get(anchor) ?? 0)
  return <CountMark at={at} label={label} count={count} />
}

/** The same where somebody has counted already: a long list counts once for all of its cards. */
export function CountMark({
  at,
  label,
  count,
}: {
  readonly at: FieldPlace
  readonly label: string
  readonly count: number
}) {
  const t = useTranslations('talk')
  const desk = useDesk()
  if (count === 0) return null
  return (
    <button
      type="button"
      className="talk-mark"
      aria-label={t('markOf', { count, what: label })}
      onClick={() => desk.talk(at)}
    >
      <Icon name="talk" size={16} /> {count}
    </button>
  )
}
