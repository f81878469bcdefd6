import { useTranslations } from 'use-intl'
import { placeText } from '../../templates/model/answers.ts'
import { nextMeetingAt, offeredMeeting, takingMeeting } from '../../templates/walk/next-meeting.ts'
import { Button } from '../ui/button.tsx'
import { type Desk, type FieldPlace, useAnswers, useDesk } from './desk.tsx'
import { finnishDate } from './typed.ts'

/** Whether a field is where the shared plan says when the network meets next, or within it. */
export const isNextMeeting = ({ part, place }: FieldPlace): boolean =>
  part === 'sharedPlan' &&
  placeText(place.slice(0, nextMeetingAt.length)) === placeText(nextMeetingAt)

type Taking = Pick<Desk, 'answersOf' | 'edit' | 'saveNow'>

/** Takes what was agreed at a meeting into the plan, in one act; false when nothing is offered. */
export function takeAgreedMeeting({ answersOf, edit, saveNow }: Taking): boolean {
  const plan = answersOf('sharedPlan')
  const agreed = offeredMeeting(answersOf('network'), plan)
  if (!agreed) return false
  for (const one of takingMeeting(agreed, plan)) edit('sharedPlan', one)
  saveNow()
  return true
}

/**
 * The next meeting as it was agreed when people last met, offered to the shared plan. Shows nothing
 * when the plan says it already.
 */
export function AgreedMeeting({ hasKey = false }: { readonly hasKey?: boolean }) {
  const t = useTranslations('meeting')
  const desk = useDesk()
  const network = useAnswers('network', (answers) => answers)
  const plan = useAnswers('sharedPlan', (answers) => answers)
  const agreed = offeredMeeting(network, plan)
  if (!agreed) return null
  const take = () => {
    if (takeAgreedMeeting(desk)) desk.announce(t('agreedTaken'))
  }
  return (
    <div className="carried">
      <p>
        {agreed.agreedOn ? t('agreedOn', { date: finnishDate(agreed.agreedOn) }) : t('agreed')}{' '}
        <span className="carried-text">
          {[finnishDate(agreed.date), agreed.time && t('hour', { time: agreed.time }), agreed.place]
            .filter(Boolean)
            .join(', ')}
        </span>
      </p>
      {!desk.isReadOnly && (
        <Button look="quiet" onPress={take}>
          {t('agreedTake')} {hasKey && <kbd>Alt ↵</kbd>}
        </Button>
      )}
    </div>
  )
}
