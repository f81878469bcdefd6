import { useMemo, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { offeredPlaces } from '../../templates/case/offered.ts'
import {
  type Answer,
  answerAt,
  isRecords,
  placeText,
  type RecordAnswers,
} from '../../templates/model/answers.ts'
import { carriedOverName, unconfirmedAt } from '../../templates/model/carried-over.ts'
import { isUnanswered } from '../../templates/model/validity.ts'
import { nextMeetingAt } from '../../templates/walk/next-meeting.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { todayIso } from '../wording/dates.ts'
import { useDates } from '../wording/wording.tsx'
import { AgreedMeeting, isNextMeeting, takeAgreedMeeting } from './agreed-meeting.tsx'
import { confirmingEdits, offerTo, takingEdits } from './carry.ts'
import { type Desk, type FieldPlace, useAnswers, useDesk } from './desk.tsx'
import { excerpt } from './excerpt.ts'
import { finnishDate } from './typed.ts'

/** Longer answers are read whole once they are taken. */
const longestExcerpt = 220

const isOffered = ({ part, place }: FieldPlace): boolean =>
  offeredPlaces.some((one) => one.part === part && placeText(one.place) === placeText(place))

/**
 * Beside a field that an earlier assessment or a meeting can help with: the offer while the field is
 * empty, its source while it is not confirmed. Most fields have none and show nothing.
 */
export function CarriedNote({ at }: { readonly at: FieldPlace }) {
  if (isOffered(at)) return <Note at={at} />
  const isMeeting = isNextMeeting(at) && at.place.length === nextMeetingAt.length
  return isMeeting ? <AgreedMeeting hasKey /> : null
}

function Note({ at }: { readonly at: FieldPlace }) {
  const t = useTranslations('earlier')
  const dates = useDates()
  const desk = useDesk()
  const rounds = useSyncExternalStore(desk.earlier.subscribe, desk.earlier.get)
  const answer = useAnswers(at.part, (answers) => answerAt(answers, at.place))
  const group = useAnswers(at.part, (answers) => answers[carriedOverName])
  const carried = useMemo(
    () => unconfirmedAt({ [carriedOverName]: group }, at.place),
    [group, at.place],
  )
  const isEmpty = answer === undefined || isUnanswered(answer)
  const offer = isEmpty ? offerTo(rounds, at) : undefined
  const source = offer ?? (isEmpty ? undefined : carried)
  if (!source) return null
  const from = { date: source.date && dates.date(source.date), who: source.by || t('unknown') }
  return (
    <div className={classes('carried', !offer && 'unconfirmed')}>
      <p>
        {offer ? t('from', from) : t('unconfirmed', from)}
        {offer && <span className="carried-text"> {excerptOf(offer.answer, t)}</span>}
      </p>
      {!desk.isReadOnly && (
        <Button look="quiet" onPress={() => takeOrConfirm(desk, at)}>
          {t(offer ? 'take' : 'confirm')} <kbd>Alt ↵</kbd>
        </Button>
      )}
    </div>
  )
}

/** Takes what is offered to a field, or confirms what was taken; false when there is neither. */
export function takeOrConfirm(
  desk: Pick<Desk, 'answersOf' | 'edit' | 'earlier' | 'saveNow'>,
  { part, place }: FieldPlace,
): boolean {
  if (isNextMeeting({ part, place })) return takeAgreedMeeting(desk)
  const answers = desk.answersOf(part)
  const offer = offerTo(desk.earlier.get(), { part, place })
  const taken = offer ? takingEdits(answers, offer) : []
  const edits = taken.length > 0 ? taken : confirmingEdits(answers, place, todayIso())
  for (const edit of edits) desk.edit(part, edit)
  if (edits.length > 0) desk.saveNow()
  return edits.length > 0
}

function excerptOf(answer: Answer, t: ReturnType<typeof useTranslations<'earlier'>>): string {
  if (typeof answer === 'boolean') return t(answer ? 'yes' : 'no')
  const text = isRecords(answer) ? namesOf(answer) : finnishDate(String(answer))
  return excerpt(text, longestExcerpt)
}

const namesOf = (records: readonly RecordAnswers[]): string =>
  records
    .map(({ answers: { name, title } }) => [name, title].filter(Boolean).join(', '))
    .filter(Boolean)
    .join('; ')
