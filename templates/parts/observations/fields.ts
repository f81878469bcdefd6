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
  ticks,
} from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/**
 * Headings under which an observation may be gathered: the components of ICF in plain words, its
 * chapters of activities each by itself. Headings only; a code is given in the ICF summary.
 */
export const icfHeadings = [
  'bodyAndMind',
  'learning',
  'generalTasks',
  'communication',
  'mobility',
  'selfCare',
  'domesticLife',
  'interactions',
  'workAndStudy',
  'community',
  'environment',
  'personal',
] as const

/** What somebody saw, when, in which task: the ground on which conclusions stand. */
export const observations = part('observations', 1, {
  observations: records(
    {
      id: identity('o'),
      date: date({ needed: true }),
      actorId: actor({ needed: true }),
      task: line(),
      placeCode: choice(['workplace', 'workshop', 'rehabilitative', 'sample', 'remote', 'other']),
      setting: line(),
      text: text({ needed: true }),
      goals: lines({ linksTo: 'goals' }),
      icf: group(ticks(icfHeadings), { folded: true }),
    },
    { needed: true },
  ),
})
