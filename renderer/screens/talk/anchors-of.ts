import { anchorOfPlace, anchorOfSection } from '../../../templates/case/anchors.ts'
import {
  type Answers,
  answerAt,
  fieldAt,
  isRecords,
  type Place,
} from '../../../templates/model/answers.ts'
import { teamworkName } from '../../../templates/model/teamwork.ts'
import { partNamed } from '../../../templates/parts/index.ts'
import { type Section, sectionAt, steps } from '../../../templates/walk/steps.ts'
import type { FieldPlace } from '../../form/desk.tsx'

/** The section in which a person is writing, be it in a field or at its owner. */
export function sectionOf({ part, place }: FieldPlace): Section | undefined {
  if (place[0] !== teamworkName) return sectionAt(part, place)
  return steps.flatMap(({ sections }) => sections).find(({ name }) => name === place[3])
}

/** The record that a place is inside of, the innermost one; `null` where there is none. */
export function recordAround({ part, place }: FieldPlace, answers: Answers): Place | null {
  for (let length = place.length; length > 1; length -= 1) {
    const list = place.slice(0, length - 1)
    const field = fieldAt(partNamed(part).fields, list)
    if (field?.kind === 'records' && isRecords(answerAt(answers, list)))
      return place.slice(0, length)
  }
  return null
}

/** Anchors of everything that a place is in: itself, what is around it, its section. */
export function anchorsOf(at: FieldPlace): readonly string[] {
  const section = sectionOf(at)
  const own =
    at.place[0] === teamworkName
      ? []
      : at.place.map((_, index) => anchorOfPlace(at.place.slice(0, index + 1)))
  return [...own, ...(section ? [anchorOfSection(section.name)] : [])]
}
