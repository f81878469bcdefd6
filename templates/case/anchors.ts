import {
  type Answers,
  answerAt,
  fieldAt,
  isGroup,
  isRecords,
  type PartContent,
  type Place,
  placeText,
  type RecordAnswers,
} from '../model/answers.ts'
import type { Fields } from '../model/fields.ts'
import type { Part } from '../model/part.ts'
import { teamworkName, threadsPlace } from '../model/teamwork.ts'
import { wholeOf } from '../parts/sections.ts'

/**
 * What a thread is about. In a case `/actors/<id of the record>/name`: a field, a record or a list
 * by ids that no edit changes; or `#clientView`: a section. In the public file, where records have
 * no ids, `actors[0].name`. What leads nowhere is kept as it is, after a question mark.
 */
const ofSection = /^#\w+$/

export const anchorOfPlace = (place: Place): string => `/${placeText(place)}`
export const anchorOfSection = (section: string): string => `#${section}`

/** The place that an anchor is about; `null` for a section, or for what leads nowhere. */
export const placeOfAnchor = (about: string): Place | null =>
  about.startsWith('/') && about.length > 1 ? about.slice(1).split('/') : null
export const sectionOfAnchor = (about: string): string | null =>
  ofSection.test(about) ? about.slice(1) : null

/** The anchors of a part that has come from a file, by the ids that its records have from now on. */
export const anchorsToRecords = (part: Part, content: PartContent): PartContent =>
  withAnchors(part, content, (about) => anchorFromFile(part.fields, content.answers, about))

/** The anchors of a part as a file says them. */
export const anchorsToFile = (part: Part, content: PartContent): PartContent =>
  withAnchors(part, content, (about) => anchorToFile(part.fields, content.answers, about))

function withAnchors(
  part: Part,
  content: PartContent,
  change: (about: string) => string,
): PartContent {
  const place = threadsPlace(part.name)
  const threads = fieldAt(wholeOf(part), place) && answerAt(content.answers, place)
  if (!isRecords(threads) || threads.length === 0) return content
  const changed = threads.map((thread): RecordAnswers => {
    const { about } = thread.answers
    if (typeof about !== 'string') return thread
    return { ...thread, answers: { ...thread.answers, about: change(about) } }
  })
  const teamwork = content.answers[teamworkName]
  const own = isGroup(teamwork) ? teamwork[part.name] : undefined
  const group: Answers = { ...(isGroup(own) ? own : {}), threads: changed }
  const answers = { ...content.answers, [teamworkName]: { [part.name]: group } }
  return { ...content, answers }
}

function anchorFromFile(fields: Fields, answers: Answers, about: string): string {
  if (ofSection.test(about)) return about
  const place = placeInFile(about, answers)
  const leads = place !== null && fieldAt(fields, place) !== undefined
  // Only what is written back alike is taken for a place: so a file comes out as it came in.
  if (leads && pathOf(answers, place) === about) return anchorOfPlace(place)
  return `?${about}`
}

function anchorToFile(fields: Fields, answers: Answers, about: string): string {
  if (about.startsWith('?')) return about.slice(1)
  const place = placeOfAnchor(about)
  return place && fieldAt(fields, place) ? pathOf(answers, standing(answers, place)) : about
}

/** `actors[0].name` as a place; `null` where there is no such record. */
function placeInFile(path: string, answers: Answers): Place | null {
  const place: string[] = []
  for (const step of path.split('.')) {
    const [, name, index] = /^(\w+)(?:\[(\d{1,6})\])?$/.exec(step) ?? []
    if (name === undefined) return null
    place.push(name)
    if (index === undefined) continue
    const list = answerAt(answers, place)
    const record = isRecords(list) ? list[Number(index)] : undefined
    if (!record) return null
    place.push(record.recordId)
  }
  return place
}

/** A place as a path of the file; a record by its position. */
function pathOf(answers: Answers, place: Place): string {
  let path = ''
  let inside: unknown = answers
  for (const step of place) {
    if (isRecords(inside as never)) {
      const records = inside as readonly RecordAnswers[]
      const index = records.findIndex(({ recordId }) => recordId === step)
      path += `[${index}]`
      inside = records[index]?.answers
    } else {
      path += path === '' ? step : `.${step}`
      inside = isGroup(inside as never) ? (inside as Answers)[step] : undefined
    }
  }
  return path
}

/** The place itself, or the list in which its record stood before it was taken off. */
export function standing(answers: Answers, place: Place): Place {
  for (let length = 1; length < place.length; length += 1) {
    const list = answerAt(answers, place.slice(0, length))
    if (!isRecords(list)) continue
    if (!list.some(({ recordId }) => recordId === place[length])) return place.slice(0, length)
  }
  return place
}
