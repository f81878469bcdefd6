import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseFile } from '../../templates/case/case-file.ts'
import type { Place } from '../../templates/model/answers.ts'
import {
  type SectionName,
  type Step,
  type StepName,
  stepNamed,
} from '../../templates/walk/steps.ts'
import { ainoWithCase } from '../people/aino.ts'
import { asTyped } from '../people/as-typed.ts'
import { scribeAt } from '../people/scribe.ts'
import { wholeWalk } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

/**
 * Each does their own part, by keyboard alone, in a case in which the others have done theirs. What
 * comes out of the window then is the whole case, word for word.
 */
interface Role {
  readonly who: string
  /** The steps that are theirs; in some only these sections. */
  readonly part: readonly (readonly [StepName, (readonly SectionName[])?])[]
}

const roles: readonly Role[] = [
  {
    who: 'the coordinator agrees on consent, tells of the meetings and writes the plan',
    // The people are there already: what others wrote refers to them.
    part: [['start'], ['consent'], ['network', ['meetings']], ['smallProcesses'], ['plan']],
  },
  {
    who: 'the occupational therapist measures, observes and concludes',
    part: [
      ['abilitator'],
      ['trial', ['observations', 'methods', 'jobDemands']],
      ['summary', ['workPerformance', 'conclusions', 'plainLanguage']],
      ['icf'],
    ],
  },
  {
    who: 'the employment coach sets the trial up and says what comes of it',
    part: [
      ['trial', ['trialPeriod', 'trialGoals', 'trialTimeline']],
      ['summary', ['otherViews']],
      ['recommendations', ['recommendations', 'nextSteps']],
    ],
  },
  { who: 'the employer gives half a page', part: [['trial', ['workplace']]] },
  {
    who: 'the client says how it was, with the professional beside',
    part: [['clientView'], ['recommendations', ['closing']]],
  },
]

for (const { who, part } of roles) {
  test(`${who}, by keyboard alone`, async ({ comesToWork, desk }) => {
    test.slow()
    const whole = JSON.parse(await readFile(wholeWalk, 'utf8')) as CaseFile
    const others = join(desk, 'others.json')
    await writeFile(others, JSON.stringify(without(whole, part.flatMap(placesOf))))
    const { application, window, person } = await ainoWithCase(comesToWork, others)
    const scribe = scribeAt(window)
    for (const [step, sections] of part) {
      await person.goesTo(step)
      await scribe.writesStep(step, whole, sections)
      await person.seesSaved()
    }
    const saved = join(desk, 'case.json')
    await choose(application, { save: saved })
    await person.command('Vie arviointi tiedostoon')
    await expect(window.getByText('case.json').first()).toBeVisible()
    expect(asTyped(JSON.parse(await readFile(saved, 'utf8')))).toEqual(asTyped(whole))
  })
}

const placesOf = ([name, sections]: Role['part'][number]): Place[] => {
  const step: Step = stepNamed(name)
  return step.sections
    .filter((section) => !sections || sections.includes(section.name as SectionName))
    .flatMap(({ fields }) => fields)
    .filter((place) => !needed.has(place.join('/')))
}

/** Without these a file is none. */
const needed = new Set(['client/firstName', 'client/lastName', 'language'])

function without(file: CaseFile, places: readonly Place[]): unknown {
  const rest: Record<string, unknown> = structuredClone(file)
  for (const place of places) {
    const [last, ...above] = place.toReversed()
    const holder = above
      .toReversed()
      .reduce<unknown>(
        (value, name) => (value as Record<string, unknown> | undefined)?.[name],
        rest,
      )
    if (last !== undefined && typeof holder === 'object' && holder !== null) {
      delete (holder as Record<string, unknown>)[last]
    }
  }
  return rest
}
