import { type ChangedBasis, changedBases } from '../../templates/case/bases.ts'
import type { Answers } from '../../templates/model/answers.ts'
import { emptyAnswers } from '../../templates/model/answers.ts'
import { remarksOn } from '../../templates/model/validity.ts'
import { type PartName, partNamed } from '../../templates/parts/index.ts'
import {
  isStepBegun,
  remarksOnStep,
  type Step,
  type StepName,
  type StepRemark,
  stepOf,
  steps,
} from '../../templates/walk/steps.ts'

type AnswersOf = (part: PartName) => Answers

/** Where a step stands: it never depends on how many fields a person has chosen to leave out. */
export type StepStanding = 'done' | 'begun' | 'untouched'

export interface StepState {
  readonly step: Step
  readonly standing: StepStanding
  readonly remarks: readonly StepRemark[]
  /** What of the step rests on entries that have changed since somebody looked. */
  readonly bases: readonly ChangedBasis[]
}

/** Every step that has questions, in the order of the walk. */
export function walkState(answersOf: AnswersOf): readonly StepState[] {
  const bases = changedBases(answersOf)
  return steps.map((step) => {
    const remarks = remarksOnStep(step, answersOf)
    const begun = isStepBegun(step, answersOf)
    return {
      step,
      remarks,
      bases: bases.filter(({ part, place }) => stepOf(part, place) === step),
      standing: !begun ? 'untouched' : remarks.length === 0 ? 'done' : 'begun',
    }
  })
}

export interface PlacedRemark extends StepRemark {
  readonly step: StepName
}

/** Everything missing or invalid before sign-off, in the order of the walk. */
export const remarksOfWalk = (answersOf: AnswersOf): readonly PlacedRemark[] =>
  steps
    .filter(({ name }) => name !== 'signOff')
    .flatMap((step) =>
      remarksOnStep(step, answersOf).map((remark) => ({ ...remark, step: step.name })),
    )

/** Steps that are filled in: all but reading through and documents. */
export const writingSteps: readonly Step[] = steps.filter(
  ({ name }) => name !== 'signOff' && name !== 'documents',
)

/** How full each step is, 0–1, from the counts of a list's row; the fields are not at hand there. */
export const shareOfSteps = (
  missing: Readonly<Partial<Record<PartName, number>>>,
): readonly number[] =>
  writingSteps.map(({ sections }) => {
    const names = [...new Set(sections.map(({ part }) => part))]
    const most = sumOf(names.map(mostMissing))
    const now = sumOf(names.map((name) => missing[name] ?? 0))
    return most === 0 ? 1 : Math.max(0, Math.min(1, 1 - now / most))
  })

/** The same for every case of the list. */
const mostMissingOf = new Map<PartName, number>()

const mostMissing = (name: PartName): number => {
  const { fields } = partNamed(name)
  const most = mostMissingOf.get(name) ?? remarksOn(fields, emptyAnswers(fields)).length
  mostMissingOf.set(name, most)
  return most
}
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
