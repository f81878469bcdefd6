import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  answerAt,
  type Place,
  type RecordAnswers,
  recordsAt,
} from '../../../templates/model/answers.ts'
import { meetings } from '../../../templates/walk/meeting-agenda.ts'
import { capitalised } from '../../form/capitalised.ts'
import { useAnswers } from '../../form/desk.tsx'
import { AnswerForm } from '../../form/step-form.tsx'
import { finnishDate } from '../../form/typed.ts'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useFieldWords } from '../../wording/wording.tsx'
import { CaseField, itemViews, useAttendees } from './items.tsx'
import { TakeAgenda } from './take-agenda.tsx'
import { useWallKeys } from './wall-keys.ts'

/**
 * A meeting on the wall: one item of its agenda a screen, readable from three metres, and written in
 * by whoever sits at the keys. It shows only what its items name.
 */
export function MeetingRoom({ recordId }: { readonly recordId: string }) {
  const t = useTranslations('meeting')
  const { show, session } = useWindow()
  const meeting = [...meetings, recordId]
  const agenda = useAnswers('network', (answers) => answerAt(answers, [...meeting, 'agenda']))
  const date = useAnswers('network', (answers) =>
    String(answerAt(answers, [...meeting, 'date']) ?? ''),
  )
  const items = Array.isArray(agenda) ? (agenda as readonly RecordAnswers[]) : []
  const [at, setAt] = useState(0)
  const [isFull, setFull] = useState(false)
  const here = Math.min(at, Math.max(0, items.length - 1))
  const item = items[here]

  const fullScreen = (isOn: boolean) => {
    setFull(isOn)
    void session.client.call('main.fullScreen', { isOn })
  }
  const leave = () => {
    if (isFull) fullScreen(false)
    show({ meeting: null })
  }
  const go = (to: number) => setAt(Math.max(0, Math.min(items.length - 1, to)))
  const { mark } = useAttendees(meeting)
  useWallKeys({
    go: (step) => go(here + step),
    goTo: (end) => go(end === 'first' ? 0 : items.length - 1),
    leave,
    mark: (index) => item?.answers.item === 'introductions' && mark(index),
  })

  return (
    <main id="main" className="meeting" tabIndex={-1}>
      <div className="meeting-bar">
        <p>
          {t('title')} {finnishDate(date)}
        </p>
        {items.length > 0 && (
          <p>{t('position', { position: `${here + 1}`, number: `${items.length}` })}</p>
        )}
        <Button onPress={() => fullScreen(!isFull)}>{t(isFull ? 'window' : 'fullScreen')}</Button>
        <Button onPress={leave}>
          {t('leave')} <kbd>Esc</kbd>
        </Button>
      </div>
      {item ? (
        <Item key={item.recordId} meeting={meeting} item={item} />
      ) : (
        <div className="meeting-item">
          <h1 tabIndex={-1}>{t('noAgenda')}</h1>
          <TakeAgenda meetingId={recordId} />
        </div>
      )}
      <Ways items={items} here={here} go={go} />
    </main>
  )
}

function useTitleOf(): (item: RecordAnswers) => string {
  const t = useTranslations('meeting')
  const fieldWords = useFieldWords()
  const words = fieldWords('network', 'networkMeetingNotes.agenda.item').options
  return ({ answers: { item, topic } }) => {
    const kind = words?.[String(item ?? '')] ?? ''
    // What is written says more than "another matter" does.
    const name = topic && (!kind || item === 'other') ? String(topic) : kind || t('untitled')
    return capitalised(name)
  }
}

function Item({ meeting, item }: { readonly meeting: Place; readonly item: RecordAnswers }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const title = useTitleOf()(item)
  const topic = String(item.answers.topic ?? '')
  const View = itemViews[String(item.answers.item ?? '')]
  return (
    <div className="meeting-item">
      <h1 ref={heading} tabIndex={-1} data-wall>
        {title}
      </h1>
      {topic && topic.toLocaleLowerCase('fi') !== title.toLocaleLowerCase('fi') && (
        <p className="meeting-topic">{topic}</p>
      )}
      <AnswerForm>
        {View && <View meeting={meeting} />}
        <div className="meeting-notes" data-notes>
          <CaseField
            part="network"
            place={[...meeting, 'agenda', item.recordId, 'notes']}
            name="networkMeetingNotes.agenda.notes"
          />
        </div>
      </AnswerForm>
    </div>
  )
}

function Ways({
  items,
  here,
  go,
}: {
  readonly items: readonly RecordAnswers[]
  readonly here: number
  readonly go: (to: number) => void
}) {
  const t = useTranslations('meeting')
  const title = useTitleOf()
  const [before, after] = [items[here - 1], items[here + 1]]
  return (
    <nav className="meeting-ways" aria-label={t('agenda')}>
      {before ? (
        <Button onPress={() => go(here - 1)}>
          <span aria-hidden="true">←</span> {title(before)}
        </Button>
      ) : (
        <span />
      )}
      <p className="small quiet meeting-keys">{t('keys')}</p>
      {after ? (
        <Button look="main" onPress={() => go(here + 1)}>
          {title(after)} <span aria-hidden="true">→</span>
        </Button>
      ) : (
        <span />
      )}
    </nav>
  )
}

/** Whether the meeting is still there. */
export const useHasMeeting = (recordId: string | null): boolean =>
  useAnswers('network', (answers) =>
    recordsAt(answers, meetings).some((meeting) => meeting.recordId === recordId),
  )
