import type { CaseFile } from '../../templates/case/case-file.ts'
import { type Chance, chanceFrom } from './seeded.ts'
import { paragraphs, sentences } from './sentences.ts'

const weeks = 12
const firstDay = Date.UTC(2026, 1, 2)
const day = 24 * 3600 * 1000

const titles = [
  'toimintaterapeutti',
  'omavalmentaja',
  'sosiaaliohjaaja',
  'työpaikkaohjaaja',
  'psykiatrinen sairaanhoitaja',
  'fysioterapeutti',
  'työhönvalmentaja',
]
const methods = ['Havainnointi', 'COPM', 'Kykyviisari®', 'Työkykyhaastattelu', '6 minuutin kävely']
const places = ['Lajitteluhalli', 'Myymälä', 'Varasto', 'Keittiö', 'Taukotila', 'Noutopiste']
const tasks = ['lajittelu', 'hinnoittelu', 'hyllytys', 'laitteiden testaus', 'asiakkaan opastus']
const effects = ['barrier', 'facilitator', 'neutral'] as const
const codes = ['b130', 'b134', 'b140', 'b152', 'd155', 'd160', 'd175', 'd230', 'd240', 'd850']

/**
 * An invented twelve-week trial, `times` times as full as a full one: seven actors, and for each
 * time 60 ICF codes and factors, 300 observations, a dozen meetings, methods and tasks. The same
 * numbers give the same case.
 */
export function largeCase(times: number, seed = 20_260_202): CaseFile {
  const chance = chanceFrom(seed)
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count * times }, (_, index) => make(index))
  const text = (count: number) => paragraphs(chance, count * times)
  const actor = () => `a${1 + chance.below(titles.length)}`
  return {
    ...beginning(chance, text),
    ...findings(chance, text),
    actors: titles.map((title, index) => actorOf(title, index)),
    observations: many(300, () => ({
      date: someDay(chance),
      actorId: actor(),
      task: chance.pick(tasks),
      setting: chance.pick(places),
      text: sentences(chance, 1 + chance.below(4)),
    })),
    methodResults: many(12, () => ({
      date: someDay(chance),
      method: chance.pick(methods),
      actorId: actor(),
      summary: sentences(chance, 3),
    })),
    networkMeetingNotes: many(12, (index) => ({
      date: someDay(chance),
      title: `Verkostopalaveri ${index + 1}`,
      text: sentences(chance, 8),
    })),
    otherActorsViews: many(6, () => ({ actorId: actor(), text: sentences(chance, 6) })),
    environmentalFactors: many(20, () => ({
      effect: chance.pick(effects),
      icfCode: `e${310 + chance.below(20)}`,
      qualifier: String(chance.below(5)),
      text: sentences(chance, 2),
    })),
    icfCodes: many(40, () => ({
      code: chance.pick(codes),
      qualifier: String(chance.below(5)),
      note: sentences(chance, 2),
    })),
    sharedPlan: sharedPlan(chance, many, text, actor),
  }
}

const someDay = (chance: Chance) =>
  new Date(firstDay + chance.below(weeks * 7) * day).toISOString().slice(0, 10)

const actorOf = (title: string, index: number) => ({
  id: `a${index + 1}`,
  name: `${['Aino', 'Mikko', 'Leena', 'Jouni', 'Anni', 'Eero', 'Sirkku'][index]} Harjoitusniemi`,
  title,
  organisation: 'Pohjanrannan hyvinvointialue',
  team: `Tiimi ${index + 1}`,
  email: `toimija.${index + 1}@example.fi`,
  phone: `040-000 ${1301 + index}`,
})

type Text = (paragraphs: number) => string

const beginning = (chance: Chance, text: Text) =>
  ({
    language: 'fi',
    fictional: true,
    client: { firstName: 'Veeti', lastName: 'Tuomenoksa', dateOfBirth: '1997-03-14' },
    consent: { givenOn: '2026-01-19', validUntil: '2026-12-31', limitations: text(1) },
    assessment: {
      periodStart: '2026-02-02',
      periodEnd: '2026-04-24',
      site: 'Kierrätyskeskus Uusikierto',
      workTasks: [...tasks],
      assessmentGoal: text(1),
      clientGoal: text(1),
    },
    background: {
      referral: text(1),
      workHistory: text(2),
      healthInformation: text(2),
      factorsAffectingWorkAbility: text(2),
      everydayLife: text(2),
    },
    abilitator: {
      measurements: [measurement(chance, '2026-01-26'), measurement(chance, '2026-04-20')],
      workAbilityExperience: text(1),
      strengthsAndSkills: text(1),
      changeWishes: text(1),
    },
  }) as const satisfies Partial<CaseFile>

const measurement = (chance: Chance, date: string) => ({
  date,
  percentages: {
    overall: chance.below(101),
    inclusion: chance.below(101),
    mind: null,
    everydayLife: chance.below(101),
    skills: chance.below(101),
    body: chance.below(101),
  },
  perceivedWorkAbility: chance.below(11),
  relationToWorkLife: chance.below(11),
})

const findings = (chance: Chance, text: Text) => ({
  workPerformance: {
    supportedTasks: text(2),
    physical: text(2),
    psychological: text(2),
    cognitive: text(2),
    social: text(2),
    skillsAndCompetence: text(1),
    supportNeeds: text(2),
    environment: text(1),
  },
  employerFeedback: text(1),
  clientView: {
    enjoyment: text(1),
    successesAndDevelopmentNeeds: text(1),
    thoughtsAhead: text(1),
  },
  icfSummary: {
    heading: sentences(chance, 1),
    clientOwnAssessment: text(1),
    personalFactors: text(1),
    environmentalFactors: text(1),
    activitiesAndParticipation: text(1),
    methods: [...methods],
  },
  recommendations: {
    processSummary: text(1),
    competenceAndProductivity: text(1),
    clientGoals: text(1),
    supportNeedsAndMeans: [sentences(chance, 1), sentences(chance, 1)],
  },
  plainLanguageSummary: text(1),
  signatures: [{ role: 'toimintaterapeutti', name: 'Aino Harjoitusniemi', date: '2026-04-24' }],
})

function sharedPlan(
  chance: Chance,
  many: <T>(count: number, make: (index: number) => T) => T[],
  text: Text,
  actor: () => string,
): NonNullable<CaseFile['sharedPlan']> {
  return {
    date: '2026-04-24',
    participants: ['asiakas', 'a1', 'a2', 'a4'],
    need: text(1),
    goal: text(1),
    tasks: many(12, (index) => ({
      ownerType: index % 3 === 0 ? 'client' : 'professional',
      owner: index % 3 === 0 ? 'asiakas' : actor(),
      task: sentences(chance, 2),
      due: someDay(chance),
    })),
    nextMeeting: { date: '2026-05-22', time: '13.00', place: 'Tervajoen työllisyyspalvelut' },
  }
}
