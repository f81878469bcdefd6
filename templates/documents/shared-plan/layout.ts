import type { Block, DocumentModel, Inline } from '../../model/blocks.ts'
import { saidAt } from '../shared/answers.ts'
import { clientByName } from '../shared/client.ts'
import { byDate, dateText, momentText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import {
  type Actor,
  actorOf,
  clientName,
  isClient,
  joined,
  presentation,
} from '../shared/people.ts'
import {
  chapter,
  field,
  fieldList,
  isWritten,
  linesOf,
  paragraphsOf,
  prose,
  readFrom,
  section,
  words,
  written,
} from '../shared/prose.ts'
import { sectionBlocks } from '../shared/sections.ts'
import { clientSignatureLine, signedNote } from '../shared/signing.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { agreedTasks } from './tasks.ts'
import { type SharedPlanWording, sharedPlanWords } from './wording/words.ts'

/**
 * The shared client plan (yhteinen asiakassuunnitelma): who does what by when, agreed with the
 * client. It goes to every participant, the workplace among them, so it names the client and holds
 * neither the identity code nor anything of health beyond what was written into the plan itself.
 */
export function layOutSharedPlan(input: DocumentInput): DocumentModel {
  const text = sharedPlanWords(input.language)
  const shared = sharedWords(input.language)
  const content = contentOf(input, text)
  return assemble(input, {
    kind: 'shared-plan',
    title: text.title,
    heading: text.title,
    blocks: [
      ...fieldList([...clientByName(input), field(text.madeOn, madeOn(input))]),
      ...(content.length > 0 ? content : prose([words(shared.nothingYet)])),
      ...chapter(text.clientSignature, [...signedNote(input), clientSignatureLine(input)]),
    ],
  })
}

function contentOf(input: DocumentInput, text: SharedPlanWording): Block[] {
  const { sharedPlan = {} } = input.file
  return [
    ...readFrom(
      ['sharedPlan'],
      [
        ...chapter(text.participants, participants(input)),
        ...chapter(text.need, prose(paragraphsOf(input, sharedPlan.need))),
        ...chapter(text.goal, [
          ...prose(paragraphsOf(input, sharedPlan.goal)),
          ...asAsked(input, ['sharedPlan/goalSigns', 'sharedPlan/contactPerson']),
        ]),
        ...chapter(text.tasks.title, agreedTasks(input, text.tasks)),
        ...chapter(text.nextMeeting.title, nextMeeting(input, text.nextMeeting)),
        ...sectionBlocks(input, 'followUps'),
      ],
    ),
    ...readFrom(['network'], chapter(text.meetings.title, meetings(input, text.meetings))),
  ]
}

const asAsked = (input: DocumentInput, places: readonly string[]): Block[] =>
  places.flatMap((place) => saidAt(input, 'sharedPlan', place.split('/')))

const madeOn = (input: DocumentInput): Inline[] =>
  linesOf(input, [dateText(input.file.sharedPlan?.date, sharedWords(input.language).dates)])

/** Those who took part, or the whole network while nobody has been named, each with a number to call. */
function participants(input: DocumentInput): Block[] {
  const { actors = [], sharedPlan } = input.file
  const named = (sharedPlan?.participants ?? []).filter(isWritten)
  const people =
    named.length > 0
      ? named.map((reference) => participant(input, reference))
      : actors.map(callable)
  const items = people.filter(isWritten).map(words)
  return items.length > 0 ? [{ type: 'list', ordered: false, items }] : []
}

function participant({ file, language }: DocumentInput, reference: string): string {
  const actor = actorOf(file, reference)
  if (actor) return callable(actor)
  if (!isClient(file, reference)) return reference.trim()
  return `${clientName(file)}, ${sharedWords(language).client.role}`
}

const callable = (actor: Actor): string => joined(', ', [presentation(actor), actor.phone])

function nextMeeting(input: DocumentInput, text: SharedPlanWording['nextMeeting']): Block[] {
  const { date, time, place, mode } = input.file.sharedPlan?.nextMeeting ?? {}
  const when = momentText(date, time, sharedWords(input.language).dates)
  return fieldList([
    field(text.when, when ? [words(when)] : []),
    field(text.place, linesOf(input, [place])),
    field(text.mode, linesOf(input, [mode])),
  ])
}

/** Notes of the meetings stay with the plan that came out of them. */
function meetings(input: DocumentInput, text: SharedPlanWording['meetings']): Block[] {
  const { dates } = sharedWords(input.language)
  return byDate(input.file.networkMeetingNotes ?? []).flatMap((note): Block[] => {
    const title = joined(' · ', [dateText(note.date, dates), note.title])
    const content = prose(paragraphsOf(input, note.text))
    if (content.length > 0) return section(title || text.untitled, content)
    return title ? prose([written(input, title)]) : []
  })
}
