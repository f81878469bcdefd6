import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { fieldAt, type Place, recordsAt } from '../../../templates/model/answers.ts'
import { type PartName, partNamed } from '../../../templates/parts/index.ts'
import { clientNameOf } from '../../form/actors.ts'
import { AgreedMeeting } from '../../form/agreed-meeting.tsx'
import { useAnswers, useDesk } from '../../form/desk.tsx'
import { FieldView } from '../../form/field-view.tsx'
import { Button } from '../../ui/button.tsx'
import { Tick } from '../../ui/choices.tsx'
import { useFieldWords } from '../../wording/wording.tsx'
import { clientWords, fieldName } from './client-words.ts'
import { type Attendee, attendeesOf, markedFurther } from './people.ts'

interface ItemProps {
  /** The place of the meeting. */
  readonly meeting: Place
}

/** What stands on the wall for each kind of item, above its notes. */
export const itemViews: Readonly<Record<string, (props: ItemProps) => ReactNode>> = {
  introductions: Introductions,
  clientView: ClientView,
  questions: Questions,
  offers: Offers,
  missing: Missing,
  plan: Plan,
  nextDate: NextDate,
}

/** A field of the case at any place, with the label that it has everywhere. */
export function CaseField({
  part,
  place,
  name,
  hideLabel = false,
}: {
  readonly part: PartName
  readonly place: Place
  readonly name: string
  readonly hideLabel?: boolean
}) {
  const field = fieldAt(partNamed(part).fields, place)
  if (!field) throw new Error(`${part} has no field at ${place.join('/')}`)
  return <FieldView at={{ part, place }} field={field} name={name} hideLabel={hideLabel} />
}

export function useAttendees(meeting: Place): {
  readonly attendees: readonly Attendee[]
  readonly mark: (index: number) => void
} {
  const desk = useDesk()
  useAnswers('network', (answers) => answers)
  const attendees = attendeesOf(desk.answersOf, meeting)
  const mark = (index: number) => {
    const attendee = attendees[index]
    if (!attendee || desk.isReadOnly) return
    const last = recordsAt(desk.answersOf('network'), [...meeting, 'attendance']).at(-1)
    const edits = markedFurther(attendee, meeting, last?.recordId ?? null, () =>
      crypto.randomUUID(),
    )
    for (const edit of edits) desk.edit('network', edit)
  }
  return { attendees, mark }
}

/** Keys 1–9 mark the first nine; the others are marked by their buttons. */
const mostKeys = 9

function Introductions({ meeting }: ItemProps) {
  const t = useTranslations('meeting')
  const fieldWords = useFieldWords()
  const { attendees, mark } = useAttendees(meeting)
  const words = fieldWords('network', 'networkMeetingNotes.attendance.attended').options
  if (attendees.length === 0) return <p className="soft">{t('nobody')}</p>
  return (
    <>
      <p className="soft">{t('markHint')}</p>
      <ol className="meeting-people">
        {attendees.map((attendee, index) => (
          <li key={attendee.who}>
            <button
              type="button"
              className="meeting-person"
              data-attended={attendee.attended}
              onClick={() => mark(index)}
            >
              <kbd>{index < mostKeys ? index + 1 : ''}</kbd>
              <span>
                <strong>{attendee.name}</strong>
                {attendee.more && <span className="soft"> {attendee.more}</span>}
              </span>
              <span className="meeting-mark">{words?.[attendee.attended] ?? t('unmarked')}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}

function ClientView() {
  const t = useTranslations('meeting')
  const fieldWords = useFieldWords()
  const desk = useDesk()
  const [withHealth, showHealth] = useState(false)
  const words = clientWords(desk.answersOf, withHealth)
  return (
    <>
      <p className="soft">{t('clientFirst', { name: clientNameOf(desk.answersOf) })}</p>
      {words.length === 0 && <p className="meeting-large">{t('noClientWords')}</p>}
      {words.map(({ part, place, text }) => (
        <figure key={fieldName(place)} className="meeting-quote">
          <figcaption className="soft">{fieldWords(part, fieldName(place)).label}</figcaption>
          <blockquote className="meeting-large prose">{text}</blockquote>
        </figure>
      ))}
      <Tick label={t('withHealth')} isOn={withHealth} onChange={showHealth} />
    </>
  )
}

function Questions() {
  const t = useTranslations('meeting')
  const question = useAnswers('start', (answers) =>
    String((answers.start as { question?: string } | undefined)?.question ?? ''),
  )
  return (
    <>
      <p className="soft">{t('askHint')}</p>
      {question && <p className="meeting-large prose">{question}</p>}
    </>
  )
}

function Offers({ meeting }: ItemProps) {
  const t = useTranslations('meeting')
  const { attendees } = useAttendees(meeting)
  const { hint } = useFieldWords()('network', 'networkMeetingNotes.attendance.offers')
  const here = attendees.filter(({ recordId, attended }) => recordId && attended !== 'absent')
  if (here.length === 0) return <p className="soft">{t('nobodyMarked')}</p>
  return (
    <>
      <p className="soft">{hint}</p>
      <ul className="meeting-offers">
        {here.map(({ who, name, recordId }) => (
          <li key={who}>
            <h2>{name}</h2>
            <CaseField
              part="network"
              place={[...meeting, 'attendance', recordId ?? '', 'offers']}
              name="networkMeetingNotes.attendance.offers"
              hideLabel
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function Missing({ meeting }: ItemProps) {
  return (
    <CaseField
      part="network"
      place={[...meeting, 'missing']}
      name="networkMeetingNotes.missing"
      hideLabel
    />
  )
}

const tasksAt = ['sharedPlan', 'tasks']

/** The shared plan itself is written here: what is agreed at the table stands in the plan at once. */
function Plan() {
  const t = useTranslations('meeting')
  const desk = useDesk()
  const plan = useAnswers('sharedPlan', (answers) => answers)
  const tasks = recordsAt(plan, tasksAt)
  const add = () => {
    const recordId = crypto.randomUUID()
    const after = tasks.at(-1)?.recordId ?? null
    desk.edit('sharedPlan', { act: 'add', place: tasksAt, recordId, after })
    desk.focus.ask({ part: 'sharedPlan', place: [...tasksAt, recordId, 'task'] })
  }
  return (
    <>
      <CaseField part="sharedPlan" place={['sharedPlan', 'goal']} name="sharedPlan.goal" />
      <ol className="meeting-tasks">
        {tasks.map(({ recordId }) => (
          <li key={recordId} className="meeting-task">
            {(['task', 'owner', 'due'] as const).map((field) => (
              <CaseField
                key={field}
                part="sharedPlan"
                place={[...tasksAt, recordId, field]}
                name={`sharedPlan.tasks.${field}`}
              />
            ))}
          </li>
        ))}
      </ol>
      {!desk.isReadOnly && (
        <div>
          <Button onPress={add}>{t('addTask')}</Button>
        </div>
      )}
    </>
  )
}

/** What is agreed here is a note of this meeting; it goes into the plan when somebody says so. */
function NextDate({ meeting }: ItemProps) {
  return (
    <>
      <div className="meeting-next">
        {(['date', 'time', 'place'] as const).map((field) => (
          <CaseField
            key={field}
            part="network"
            place={[...meeting, 'next', field]}
            name={`networkMeetingNotes.next.${field}`}
          />
        ))}
      </div>
      <AgreedMeeting />
    </>
  )
}
