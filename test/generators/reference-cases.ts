import type { CaseFile } from '../../templates/case/case-file.ts'
import { type Chance, chance } from './chance.ts'
import { firstNames, lastNames, prose, sites, taskOf } from './prose.ts'

/** How much of everything a case holds. */
interface Size {
  readonly actors: number
  readonly icfCategories: number
  readonly observations: number
  readonly measurements: number
  readonly meetings: number
  /** Sentences in each long text. */
  readonly sentences: number
}

const reference: Size = {
  actors: 7,
  icfCategories: 60,
  observations: 300,
  measurements: 2,
  meetings: 6,
  sentences: 12,
}
const small: Size = {
  actors: 3,
  icfCategories: 2,
  observations: 4,
  measurements: 1,
  meetings: 1,
  sentences: 3,
}

/** A trial of twelve weeks with everything that a network writes in it. */
export const referenceCase = (seed: number): CaseFile => caseOf(chance(seed), reference)

/** Ten times as much of everything that grows while people work. */
export const bigCase = (seed: number): CaseFile =>
  caseOf(chance(seed), {
    ...reference,
    icfCategories: reference.icfCategories * 10,
    observations: reference.observations * 10,
    meetings: reference.meetings * 10,
  })

/** A case at its beginning, of some five hundred words. */
export const smallCase = (seed: number): CaseFile => caseOf(chance(seed), small)

function caseOf(by: Chance, size: Size): CaseFile {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))
  const text = () => prose(by, size.sentences)
  const anyActor = () => `a${by.number(size.actors) + 1}`
  return {
    fictional: true,
    language: 'fi',
    client: { firstName: by.one(firstNames), lastName: by.one(lastNames), serviceLanguage: 'fi' },
    consent: {
      givenOn: '2026-01-19',
      validUntil: '2026-12-31',
      recipients: ['työllisyyspalvelut', 'aikuissosiaalityö'],
      limitations: text(),
    },
    background: {
      referral: text(),
      workHistory: text(),
      everydayLife: text(),
      healthInformation: text(),
      factorsAffectingWorkAbility: text(),
    },
    actors: many(size.actors, (index) => ({
      id: `a${index + 1}`,
      name: `${by.one(firstNames)} ${by.one(lastNames)}`,
      title: by.one(['toimintaterapeutti', 'omavalmentaja', 'sosiaaliohjaaja', 'työpaikkaohjaaja']),
      organisation: by.one(['Pohjanrannan hyvinvointialue', 'Tervajoen työllisyyspalvelut']),
    })),
    networkMeetingNotes: many(size.meetings, (index) => ({
      date: day(index * 10),
      title: `Verkoston tapaaminen ${index + 1}`,
      text: text(),
    })),
    abilitator: {
      measurements: many(size.measurements, (index) => ({
        date: day(index * 70),
        percentages: { overall: by.number(101), mind: by.number(101), skills: by.number(101) },
        perceivedWorkAbility: by.number(11),
      })),
      workAbilityExperience: text(),
      strengthsAndSkills: text(),
    },
    assessment: {
      periodStart: '2026-02-02',
      periodEnd: '2026-04-24',
      site: by.one(sites),
      workTasks: [taskOf(by), taskOf(by)],
      assessmentGoal: text(),
      clientGoal: prose(by, 2),
    },
    observations: many(size.observations, (index) => ({
      date: day(index % 80),
      actorId: anyActor(),
      task: taskOf(by),
      text: prose(by, 3 + by.number(4)),
    })),
    clientView: { enjoyment: text(), thoughtsAhead: text() },
    workPerformance: { physical: text(), cognitive: text(), social: text(), supportNeeds: text() },
    icfCodes: many(size.icfCategories * 2, (index) => ({
      code: icfCode(index >> 1),
      qualifier: `${by.number(5)}`,
      note: `${index % 2 === 0 ? 'Asiakkaan arvio' : 'Toimintaterapeutin arvio'}: ${prose(by, 1)}`,
    })),
    recommendations: { processSummary: text(), clientGoals: text() },
    sharedPlan: {
      date: '2026-04-20',
      need: text(),
      goal: prose(by, 2),
      tasks: many(6, () => ({ owner: anyActor(), task: prose(by, 1), due: '2026-06-01' })),
    },
  }
}

/** A day of the trial, counted from its first. */
const day = (after: number): string =>
  new Date(Date.UTC(2026, 1, 2 + (after % 330))).toISOString().slice(0, 10)

const icfCode = (index: number): string => `${'bde'[index % 3]}${110 + Math.floor(index / 3) * 5}`
