import { useTranslations } from 'use-intl'
import {
  closingMeetingTitle,
  isClosingMeeting,
  topicOf,
} from '../../../templates/case/closing-meeting.ts'
import type { ThemeViews } from '../../../templates/case/side-by-side.ts'
import { answerAt, isRecords, type RecordAnswers } from '../../../templates/model/answers.ts'
import { type Desk, useDesk } from '../../form/desk.tsx'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useTelling } from '../evidence/entries.ts'
import { useThemeName } from './theme-words.ts'

const part = 'network'
const meetings = ['networkMeetingNotes']

/** The marked themes, and the way onto the agenda of the meeting in which they are talked through. */
export function Agenda({ themes }: { readonly themes: readonly ThemeViews[] }) {
  const t = useTranslations('views')
  const desk = useDesk()
  const { say, goToField } = useWindow()
  const themeName = useThemeName()
  const { language } = useTelling()
  const marked = themes.filter(({ differences }) => differences.length > 0)
  const meeting = closingMeetingIn(desk)
  const toAgenda = () => {
    const topics = marked.map(({ theme }) => topicOf(language, theme))
    say(t('agendaDone', { count: putOnAgenda(desk, closingMeetingTitle(language), topics) }))
  }
  return (
    <section className="note" aria-labelledby="views-agenda">
      <h2 id="views-agenda" className="note-title">
        {t('agenda')}
      </h2>
      {marked.length === 0 ? (
        <p>{t('agendaNone')}</p>
      ) : (
        <>
          <p>{t('agendaCount', { count: marked.length })}</p>
          <ol className="agenda-topics">
            {marked.map(({ theme }) => (
              <li key={theme}>{themeName(theme)}</li>
            ))}
          </ol>
        </>
      )}
      <div className="changed-acts">
        {marked.length > 0 && !desk.isReadOnly && (
          <Button onPress={toAgenda}>{t('toAgenda')}</Button>
        )}
        {meeting && (
          <Button
            look="plain"
            onPress={() => goToField({ part, place: [...meetings, meeting.recordId, 'title'] })}
          >
            {t('openMeeting')}
          </Button>
        )}
      </div>
    </section>
  )
}

const recordsAt = (desk: Desk, place: readonly string[]): readonly RecordAnswers[] => {
  const list = answerAt(desk.answersOf(part), place)
  return isRecords(list) ? list : []
}

/** The latest meeting of the network that bears the name, in whichever language. */
const closingMeetingIn = (desk: Desk): RecordAnswers | undefined =>
  recordsAt(desk, meetings).findLast(({ answers }) => isClosingMeeting(String(answers.title ?? '')))

/** Adds the topics that are not there yet; the meeting too, unless there is one. */
function putOnAgenda(desk: Desk, title: string, topics: readonly string[]): number {
  const recordId = closingMeetingIn(desk)?.recordId ?? addMeeting(desk, title)
  const agenda = [...meetings, recordId, 'agenda']
  const there = new Set(recordsAt(desk, agenda).map(({ answers }) => String(answers.topic ?? '')))
  const fresh = topics.filter((topic) => !there.has(topic))
  for (const topic of fresh) {
    const item = crypto.randomUUID()
    const after = recordsAt(desk, agenda).at(-1)?.recordId ?? null
    desk.edit(part, { act: 'add', place: agenda, recordId: item, after })
    desk.edit(part, { act: 'choose', place: [...agenda, item, 'item'], value: 'other' })
    desk.edit(part, { act: 'choose', place: [...agenda, item, 'topic'], value: topic })
  }
  return fresh.length
}

function addMeeting(desk: Desk, title: string): string {
  const recordId = crypto.randomUUID()
  const after = recordsAt(desk, meetings).at(-1)?.recordId ?? null
  desk.edit(part, { act: 'add', place: meetings, recordId, after })
  desk.edit(part, { act: 'choose', place: [...meetings, recordId, 'title'], value: title })
  const date = answerAt(desk.answersOf('recommendations'), ['closing', 'date'])
  if (typeof date === 'string' && date) {
    desk.edit(part, { act: 'choose', place: [...meetings, recordId, 'date'], value: date })
  }
  return recordId
}
