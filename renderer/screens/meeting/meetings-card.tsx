import { useTranslations } from 'use-intl'
import { recordsAt } from '../../../templates/model/answers.ts'
import { beginMeeting, meetings } from '../../../templates/walk/meeting-agenda.ts'
import { useAnswers, useDesk } from '../../form/desk.tsx'
import { finnishDate } from '../../form/typed.ts'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { todayIso } from '../../wording/dates.ts'
import { TakeAgenda } from './take-agenda.tsx'

/** Opens a meeting on the wall: the ones that are written down, or a new one of today. */
export function MeetingsCard() {
  const t = useTranslations('meeting')
  const { show } = useWindow()
  const desk = useDesk()
  const notes = useAnswers('network', (answers) => answers.networkMeetingNotes)
  const all = notes ? recordsAt(desk.answersOf('network'), meetings) : []
  const begin = () => {
    const recordId = crypto.randomUUID()
    const last = all.at(-1)?.recordId ?? null
    for (const edit of beginMeeting(recordId, last, todayIso())) desk.edit('network', edit)
    show({ meeting: recordId })
  }
  return (
    <section className="card section" aria-labelledby="on-the-wall">
      <div className="section-head">
        <h2 id="on-the-wall">{t('onTheWall')}</h2>
        <p className="soft">{t('onTheWallIntro')}</p>
      </div>
      {all.length > 0 && (
        <ul className="meeting-list">
          {all.map(({ recordId, answers }, index) => {
            const name =
              [finnishDate(String(answers.date ?? '')), String(answers.title ?? '')]
                .filter(Boolean)
                .join(' ') || t('numbered', { number: `${index + 1}` })
            const hasAgenda = Array.isArray(answers.agenda) && answers.agenda.length > 0
            return (
              <li key={recordId}>
                <span>{name}</span>
                {!hasAgenda && <TakeAgenda meetingId={recordId} />}
                <Button
                  onPress={() => show({ meeting: recordId })}
                  aria-label={t('openOne', { what: name })}
                >
                  {t('open')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      {!desk.isReadOnly && (
        <div>
          <Button onPress={begin}>{t('begin')}</Button>
        </div>
      )}
    </section>
  )
}
