import type { Language } from '../model/blocks.ts'
import type { StepName } from '../walk/steps.ts'
import type { Guide, GuideText } from './guide.ts'
import { en as languageEn } from './language/en.ts'
import { fi as languageFi } from './language/fi.ts'
import { sv as languageSv } from './language/sv.ts'
import { en as lifeEn } from './life-situation/en.ts'
import { fi as lifeFi } from './life-situation/fi.ts'
import { sv as lifeSv } from './life-situation/sv.ts'
import { en as memoryEn } from './memory/en.ts'
import { fi as memoryFi } from './memory/fi.ts'
import { sv as memorySv } from './memory/sv.ts'
import { en as neurodiversityEn } from './neurodiversity/en.ts'
import { fi as neurodiversityFi } from './neurodiversity/fi.ts'
import { sv as neurodiversitySv } from './neurodiversity/sv.ts'
import { en as painEn } from './pain/en.ts'
import { fi as painFi } from './pain/fi.ts'
import { sv as painSv } from './pain/sv.ts'
import { en as wellbeingEn } from './wellbeing/en.ts'
import { fi as wellbeingFi } from './wellbeing/fi.ts'
import { sv as wellbeingSv } from './wellbeing/sv.ts'

const written = '2026-11-28'

/** Every recognition guide, in the order in which they are listed. */
export const guides: readonly Guide[] = [
  {
    name: 'neurodiversity',
    steps: ['start', 'trial', 'summary', 'icf', 'recommendations'],
    written,
    texts: { fi: neurodiversityFi, sv: neurodiversitySv, en: neurodiversityEn },
  },
  {
    name: 'wellbeing',
    steps: ['start', 'abilitator', 'smallProcesses', 'trial', 'summary', 'recommendations'],
    written,
    texts: { fi: wellbeingFi, sv: wellbeingSv, en: wellbeingEn },
  },
  {
    name: 'pain',
    steps: ['smallProcesses', 'trial', 'summary', 'icf', 'recommendations'],
    written,
    texts: { fi: painFi, sv: painSv, en: painEn },
  },
  {
    name: 'memory',
    steps: ['trial', 'smallProcesses', 'summary', 'icf', 'recommendations'],
    written,
    texts: { fi: memoryFi, sv: memorySv, en: memoryEn },
  },
  {
    name: 'language',
    steps: ['start', 'consent', 'abilitator', 'trial', 'clientView', 'summary'],
    written,
    texts: { fi: languageFi, sv: languageSv, en: languageEn },
  },
  {
    name: 'lifeSituation',
    steps: ['start', 'network', 'clientView', 'recommendations', 'plan'],
    written,
    texts: { fi: lifeFi, sv: lifeSv, en: lifeEn },
  },
]

export const guideNames = guides.map(({ name }) => name)

export const guideNamed = (name: string): Guide | undefined =>
  guides.find((guide) => guide.name === name)

/** Those that serve a step first, the others after them. */
export const guidesFor = (step: StepName | null): readonly Guide[] =>
  step === null
    ? guides
    : guides.toSorted(
        (one, other) => Number(other.steps.includes(step)) - Number(one.steps.includes(step)),
      )

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('fi')

/** Everything that a guide says, a line each. */
export const linesOfGuide = ({
  title,
  about,
  notice,
  strengths,
  ask,
  tryAtWork,
  refer,
}: GuideText) => [
  title,
  about,
  ...notice.flatMap(({ heading, items }) => [heading, ...items]),
  ...strengths,
  ...ask,
  ...tryAtWork,
  ...refer,
]

/** Guides in which every typed word is somewhere, with the first line below the title that has one. */
export function findInGuides(
  all: readonly Guide[],
  typed: string,
  language: Language,
): readonly { readonly guide: Guide; readonly line: string }[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return all.flatMap((guide) => {
    const lines = linesOfGuide(guide.texts[language])
    if (words.length === 0) return [{ guide, line: '' }]
    const whole = plain(lines.join('\n'))
    if (!words.every((word) => whole.includes(word))) return []
    const [, ...below] = lines
    const line = below.find((one) => words.some((word) => plain(one).includes(word))) ?? ''
    return [{ guide, line }]
  })
}
