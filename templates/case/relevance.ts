import type { Place } from '../model/answers.ts'
import type { ViewTheme } from '../parts/multi-actor-summary/fields.ts'
import type { Entry, EntryKind, IcfHeading } from './entries.ts'

/** Under which ICF headings an observation speaks of a theme. */
export const headingsOfTheme: Readonly<Record<ViewTheme, readonly IcfHeading[]>> = {
  overall: ['personal'],
  inclusion: ['interactions', 'community'],
  mind: ['bodyAndMind'],
  everydayLife: ['selfCare', 'domesticLife'],
  abilitatorSkills: ['learning', 'workAndStudy'],
  body: ['mobility'],
  physical: ['bodyAndMind', 'mobility'],
  psychological: ['bodyAndMind', 'selfCare'],
  cognitive: ['learning', 'generalTasks'],
  social: ['communication', 'interactions', 'community'],
  skills: ['learning', 'generalTasks', 'workAndStudy'],
  support: ['generalTasks', 'selfCare'],
  environment: ['environment'],
}

/** What is asked about at a field that is being written. */
interface Wanted {
  /** Without it observations of every heading belong here. */
  readonly headings?: readonly IcfHeading[]
  /** Without it every kind of entry belongs here. */
  readonly kinds?: readonly EntryKind[]
}

const ofTheme = (theme: ViewTheme): Wanted => ({ headings: headingsOfTheme[theme] })

const activities: readonly IcfHeading[] = [
  'learning',
  'generalTasks',
  'communication',
  'mobility',
  'selfCare',
  'domesticLife',
  'interactions',
  'workAndStudy',
  'community',
]

const wantedAt: Readonly<Record<string, Wanted>> = {
  'workPerformance/physical': ofTheme('physical'),
  'workPerformance/psychological': ofTheme('psychological'),
  'workPerformance/cognitive': ofTheme('cognitive'),
  'workPerformance/social': ofTheme('social'),
  'workPerformance/skillsAndCompetence': ofTheme('skills'),
  'workPerformance/supportNeeds': ofTheme('support'),
  'workPerformance/environment': ofTheme('environment'),
  'icfSummary/clientOwnAssessment': { kinds: ['clientView', 'clientDiary', 'measurement'] },
  'icfSummary/personalFactors': { headings: ['personal', 'bodyAndMind'] },
  'icfSummary/environmentalFactors': { headings: ['environment'] },
  'icfSummary/activitiesAndParticipation': { headings: activities },
}

/** Conclusions are about a theme, or about the whole. */
const themeOfConclusion: Readonly<Record<string, ViewTheme>> = {
  physical: 'physical',
  psychological: 'psychological',
  cognitive: 'cognitive',
  social: 'social',
  skills: 'skills',
  support: 'support',
  environment: 'environment',
}

const wantedFor = (place: Place, about: string): Wanted => {
  if (place[0] !== 'conclusions') return wantedAt[place.slice(0, 2).join('/')] ?? {}
  const theme = themeOfConclusion[about]
  return theme ? ofTheme(theme) : {}
}

/** Whether a field chooses among entries at all. */
export const choosesAt = (place: Place, about = ''): boolean =>
  Object.keys(wantedFor(place, about)).length > 0

/**
 * Whether an entry speaks of what is being written. `named`: an observation that somebody has put
 * under one of the headings; one without headings is not left out, for nobody has said what it is
 * about, and neither are results, measurements, the client's words and the workplace's.
 */
export function relevanceAt(
  place: Place,
  entry: Entry,
  about = '',
): 'named' | 'possible' | 'other' {
  const { headings, kinds } = wantedFor(place, about)
  if (kinds && !kinds.includes(entry.kind)) return 'other'
  if (!headings || entry.kind !== 'observation' || entry.headings.length === 0) return 'possible'
  return entry.headings.some((heading) => headings.includes(heading)) ? 'named' : 'other'
}
