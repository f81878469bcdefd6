import { carriedOver } from '../../model/carried-over.ts'
import {
  actor,
  choice,
  date,
  group,
  identity,
  line,
  lines,
  records,
  text,
} from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** The order of a role-sharing meeting (työnjaollinen neuvonpito). */
export const agendaItems = [
  'introductions',
  'clientView',
  'questions',
  'offers',
  'missing',
  'plan',
  'nextDate',
  'other',
] as const

/** The people around the client, and what was said when they met. */
export const network = part('network', 1, {
  actors: records(
    {
      id: identity('a'),
      name: line({ needed: true }),
      title: line({ needed: true }),
      organisation: line(),
      team: line(),
      email: line({ check: 'email' }),
      phone: line(),
      role: line(),
    },
    { needed: true },
  ),
  networkMeetingNotes: records({
    date: date(),
    title: line(),
    time: line(),
    place: line(),
    mode: choice(['inPerson', 'remote', 'hybrid']),
    chairedBy: actor(),
    attendance: records({
      who: actor({ orName: true }),
      attended: choice(['present', 'remotely', 'absent']),
      offers: text(),
    }),
    agenda: records({
      item: choice(agendaItems),
      topic: line(),
      notes: text(),
    }),
    missing: lines(),
    text: text(),
    next: group({ date: date(), time: line(), place: line() }),
  }),
  carriedOver: group({ network: carriedOver() }),
})
