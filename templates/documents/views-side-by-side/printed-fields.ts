import type { CaseFile } from '../../case/case-file.ts'
import { themeOfConclusion } from '../../case/side-by-side.ts'
import { viewThemes } from '../../parts/multi-actor-summary/fields.ts'
import { icfHeadings } from '../../parts/observations/fields.ts'
import { alwaysPrinted, clientByNameFields, type PrintedFields } from '../shared/printed-fields.ts'
import { isWritten } from '../shared/prose.ts'

/** What the paper says of a case: everybody's views by theme, and the differences told. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: clientByNameFields,
  actors: { id: true, name: true },
  abilitator: {
    measurements: {
      date: true,
      percentages: {
        overall: true,
        inclusion: true,
        mind: true,
        everydayLife: true,
        skills: true,
        body: true,
      },
    },
    workAbilityExperience: true,
    strengthsAndSkills: true,
  },
  observations: {
    date: true,
    actorId: true,
    task: true,
    text: true,
    icf: Object.fromEntries(icfHeadings.map((heading) => [heading, true])),
  },
  workplaceFeedback: {
    givenBy: true,
    givenOn: true,
    tasksDone: true,
    wentWell: true,
    neededSupport: true,
    adaptations: true,
  },
  employerFeedback: true,
  clientView: {
    enjoyment: true,
    successesAndDevelopmentNeeds: true,
    fitForField: true,
    helpfulSupport: true,
    effectsOnHealthAndEverydayLife: true,
    thoughtsAhead: true,
  },
  otherActorsViews: { actorId: true, text: true },
  conclusions: { about: true, text: true, by: true },
  viewDifferences: { theme: true, by: true, text: true },
}

/** The case with those records only that stand under some theme. */
export function withThemes(file: CaseFile): CaseFile {
  const { observations = [], conclusions = [], viewDifferences = [] } = file
  return {
    ...file,
    observations: observations.filter(({ icf = {} }) => Object.values(icf).includes(true)),
    conclusions: conclusions.filter(({ about = '' }) => Object.hasOwn(themeOfConclusion, about)),
    viewDifferences: viewDifferences.filter(({ theme }) => theme && viewThemes.includes(theme)),
    ...(file.workplaceFeedback && { workplaceFeedback: withGiver(file.workplaceFeedback) }),
  }
}

/** Who gave the feedback is said beside what was given. */
function withGiver(feedback: NonNullable<CaseFile['workplaceFeedback']>) {
  const { tasksDone, wentWell, neededSupport, adaptations } = feedback
  const isSaid = [tasksDone, wentWell, neededSupport, adaptations].some(isWritten)
  return isSaid ? feedback : {}
}
