import { type Answers, answerAt, isGroup, isRecords } from '../model/answers.ts'
import type { PartName } from '../parts/index.ts'
import { type ViewTheme, viewThemes } from '../parts/multi-actor-summary/fields.ts'
import { type Entry, type EntryKind, entriesIn } from './entries.ts'
import { headingsOfTheme } from './relevance.ts'

/** How one party sees one theme: in their own words, or a figure as Kykyviisari gave it. */
export interface View {
  readonly whose: 'client' | 'workplace' | 'observer' | 'actor'
  /** An actor's id or a name; empty where the kind says it all. */
  readonly who: string
  readonly date: string
  /** Where it was said: a task, or the name of the question. */
  readonly about: string
  readonly text: string
  /** Per cent, as the feedback of the measurement gave it. */
  readonly figure?: number
  readonly entry?: Entry
}

export interface Difference {
  readonly recordId: string
  readonly by: string
  readonly text: string
}

/** Everybody's view of one theme. Nothing is averaged, and nobody is said to be right. */
export interface ThemeViews {
  readonly theme: ViewTheme
  readonly views: readonly View[]
  /** A theme is marked when somebody has told a difference. */
  readonly differences: readonly Difference[]
}

type AnswersOf = (part: PartName) => Answers

/** Which section of Kykyviisari a theme is. */
const sectionOfTheme: Partial<Record<ViewTheme, string>> = {
  overall: 'overall',
  inclusion: 'inclusion',
  mind: 'mind',
  everydayLife: 'everydayLife',
  abilitatorSkills: 'skills',
  body: 'body',
}

/** Of which theme an answer speaks; each is read under one. */
const themeOfAnswer: Readonly<Record<string, ViewTheme>> = {
  enjoyment: 'overall',
  thoughtsAhead: 'overall',
  successesAndDevelopmentNeeds: 'skills',
  fitForField: 'skills',
  helpfulSupport: 'support',
  effectsOnHealthAndEverydayLife: 'everydayLife',
  tasksDone: 'overall',
  wentWell: 'skills',
  neededSupport: 'support',
  adaptations: 'environment',
  employerFeedback: 'overall',
}

/** What the client has said of the results, in the talk about them. */
const themeOfTalk: Readonly<Record<string, ViewTheme>> = {
  workAbilityExperience: 'overall',
  strengthsAndSkills: 'abilitatorSkills',
}

/** Under which theme a conclusion stands as its author's view. */
export const themeOfConclusion: Readonly<Record<string, ViewTheme>> = {
  physical: 'physical',
  psychological: 'psychological',
  cognitive: 'cognitive',
  social: 'social',
  skills: 'skills',
  support: 'support',
  environment: 'environment',
  personal: 'overall',
  whole: 'overall',
}

const whoseOf: Partial<Record<EntryKind, View['whose']>> = {
  clientView: 'client',
  workplace: 'workplace',
  observation: 'observer',
}

const order: readonly View['whose'][] = ['client', 'workplace', 'observer', 'actor']

/** Every theme in its order: the client first, then the workplace, observers, other actors. */
export function sideBySide(answersOf: AnswersOf): readonly ThemeViews[] {
  const entries = entriesIn(answersOf).toReversed()
  const all = [
    ...entries.flatMap(fromEntry),
    ...fromTalk(answersOf),
    ...fromActors(answersOf),
    ...fromConclusions(answersOf),
  ]
  const differences = recordsAt(answersOf, 'multiActorSummary', 'viewDifferences')
  return viewThemes.map((theme) => ({
    theme,
    views: order.flatMap((whose) =>
      all.flatMap(([of, view]) => (of === theme && view.whose === whose ? [view] : [])),
    ),
    differences: differences
      .filter(({ answers }) => answers.theme === theme)
      .map(({ recordId, answers }) => ({
        recordId,
        by: said(answers.by),
        text: said(answers.text),
      })),
  }))
}

/** Observations that no theme has: nobody has put them under a heading of ICF. */
export const withoutTheme = (answersOf: AnswersOf): number =>
  entriesIn(answersOf).filter(
    ({ kind, headings }) => kind === 'observation' && headings.length === 0,
  ).length

type Placed = readonly [ViewTheme, View]

function fromEntry(entry: Entry): Placed[] {
  if (entry.kind === 'measurement') return fromMeasurement(entry)
  const whose = whoseOf[entry.kind]
  if (!whose) return []
  const { who, date, about, text } = entry
  return themesOf(entry).map((theme) => [theme, { whose, who, date, about, text, entry }])
}

function themesOf({ kind, about, headings }: Entry): readonly ViewTheme[] {
  if (kind === 'observation') {
    return viewThemes.filter((theme) =>
      headings.some((heading) => headingsOfTheme[theme].includes(heading)),
    )
  }
  const theme = themeOfAnswer[about]
  return theme ? [theme] : []
}

function fromMeasurement(entry: Entry): Placed[] {
  const { percentages } = entry.answers
  return viewThemes.flatMap((theme): Placed[] => {
    const section = sectionOfTheme[theme]
    const figure = section && isGroup(percentages) ? percentages[section] : undefined
    if (typeof figure !== 'number') return []
    const { date } = entry
    return [[theme, { whose: 'client', who: '', date, about: '', text: '', figure, entry }]]
  })
}

function fromTalk(answersOf: AnswersOf): Placed[] {
  return Object.entries(themeOfTalk).flatMap(([name, theme]): Placed[] => {
    const text = said(answerAt(answersOf('abilitator'), ['abilitator', name]))
    return text ? [[theme, { whose: 'client', who: '', date: '', about: name, text }]] : []
  })
}

const fromActors = (answersOf: AnswersOf): Placed[] =>
  recordsAt(answersOf, 'multiActorSummary', 'otherActorsViews').flatMap(({ answers }): Placed[] => {
    const text = said(answers.text)
    return text ? [['overall', actorView(said(answers.actorId), text)]] : []
  })

const fromConclusions = (answersOf: AnswersOf): Placed[] =>
  recordsAt(answersOf, 'multiActorSummary', 'conclusions').flatMap(({ answers }): Placed[] => {
    const theme = themeOfConclusion[said(answers.about)]
    const text = said(answers.text)
    return theme && text ? [[theme, actorView(said(answers.by), text)]] : []
  })

const actorView = (who: string, text: string): View => ({
  whose: 'actor',
  who,
  date: '',
  about: '',
  text,
})

function recordsAt(answersOf: AnswersOf, part: PartName, list: string) {
  const records = answersOf(part)[list]
  return isRecords(records) ? records : []
}

const said = (answer: unknown): string => (typeof answer === 'string' ? answer.trim() : '')
