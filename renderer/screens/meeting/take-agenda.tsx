import { useTranslations } from 'use-intl'
import { agendaFor, meetings } from '../../../templates/walk/meeting-agenda.ts'
import { useDesk } from '../../form/desk.tsx'
import { Button } from '../../ui/button.tsx'
import { attendeesOf } from './people.ts'

/** Lays out a meeting that has no agenda yet in the order of a role-sharing meeting. */
export function TakeAgenda({ meetingId }: { readonly meetingId: string }) {
  const t = useTranslations('meeting')
  const desk = useDesk()
  const take = () => {
    const unlisted = attendeesOf(desk.answersOf, [...meetings, meetingId])
      .filter(({ recordId }) => recordId === null)
      .map(({ who }) => who)
    for (const edit of agendaFor(meetingId, unlisted, () => crypto.randomUUID())) {
      desk.edit('network', edit)
    }
  }
  if (desk.isReadOnly) return null
  return <Button onPress={take}>{t('takeAgenda')}</Button>
}
