import { date, line, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** The people around the client, and what was said when they met. */
export const network = part('network', 1, {
  actors: records(
    {
      id: line(),
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
    text: text(),
  }),
})
