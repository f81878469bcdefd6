import { actor, choice, date, group, records, text, ticks } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/**
 * How it began: who recognised the need and how, what the client asks for, and what is known already.
 *
 * The checklist is for talking together. Nothing is counted from it and nothing follows from it; it
 * holds what a delicate talk touched, so it lives in a part of its own, apart from the background.
 */
export const start = part('start', 1, {
  start: group({
    recognisedOn: date(),
    recognisedBy: actor({ orName: true }),
    recognisedIn: choice(['employment', 'social', 'health', 'rehabilitative', 'other']),
    howRecognised: text(),
    clientRequest: text(),
    question: text(),
  }),
  knownAlready: records({
    what: text(),
    source: actor({ orName: true }),
    date: date(),
  }),
  recognition: group({
    talkedOn: date(),
    talkedWith: actor({ orName: true }),
    motivation: group(ticks(['wantsForward', 'readyForLongWork', 'hopefulOfWork', 'workFirst'])),
    motivationNotes: text(),
    timeliness: group(
      ticks(['recoveryGoesWell', 'acceptsHelp', 'rightService', 'turningPoint', 'needsDirection']),
    ),
    timelinessNotes: text(),
    lifeSituation: group(ticks(['dailyRhythm', 'wellbeing', 'substances', 'stableLife'])),
    lifeSituationNotes: text(),
    sharedThoughts: text(),
  }),
})
