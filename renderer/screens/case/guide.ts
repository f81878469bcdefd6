import type { Place } from '../../../templates/model/answers.ts'
import { fieldAt } from '../../../templates/model/answers.ts'
import type { Language } from '../../../templates/model/blocks.ts'
import type { FieldWording } from '../../../templates/model/part.ts'
import { type PartName, partNamed } from '../../../templates/parts/index.ts'
import { partWording } from '../../../templates/parts/wording.ts'
import type { Step } from '../../../templates/walk/steps.ts'
import type { FieldPlace } from '../../form/desk.tsx'

export interface GuideEntry {
  readonly name: string
  readonly wording: FieldWording
}

/** The fields of a step that have prompts, in the order in which they are asked. */
export function guideOfStep(step: Step, language: Language): readonly GuideEntry[] {
  return step.sections.flatMap(({ part, fields }) =>
    fields.flatMap((place) => {
      const beginning = place.join('.')
      return Object.entries(partWording(language, part))
        .filter(([name]) => name === beginning || name.startsWith(`${beginning}.`))
        .filter(([, wording]) => (wording.prompts ?? []).length > 0)
        .map(([name, wording]) => ({ name: `${part}:${name}`, wording }))
    }),
  )
}

/** The entry for the field that is being written, or of the nearest field around it. */
export function entryFor(
  entries: readonly GuideEntry[],
  writing: FieldPlace | null,
): GuideEntry | undefined {
  if (!writing) return undefined
  const names = namesOf(writing.part, writing.place)
  for (let length = names.length; length > 0; length -= 1) {
    const name = `${writing.part}:${names.slice(0, length).join('.')}`
    const found = entries.find((entry) => entry.name === name)
    if (found) return found
  }
  return undefined
}

/** A place without the ids of its records. */
function namesOf(part: PartName, place: Place): readonly string[] {
  const { fields } = partNamed(part)
  return place.filter((_, index) => {
    const before = fieldAt(fields, place.slice(0, index))
    const isId = before?.kind === 'records' || before?.kind === 'lines'
    return !(isId && fieldAt(fields, place.slice(0, index + 1)) === before)
  })
}
