import { date, group, identity, line, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** The client's own view, in the client's own words. Only the client's words belong here. */
export const clientVoice = part('clientVoice', 1, {
  clientView: group({
    enjoyment: text({ needed: true }),
    successesAndDevelopmentNeeds: text({ needed: true }),
    fitForField: text(),
    helpfulSupport: text(),
    effectsOnHealthAndEverydayLife: text(),
    thoughtsAhead: text({ needed: true }),
  }),
  clientDiary: records({
    id: identity('d'),
    date: date(),
    about: line(),
    text: text(),
  }),
})
