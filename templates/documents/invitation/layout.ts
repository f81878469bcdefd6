import type { Block, DocumentModel, Inline } from '../../model/blocks.ts'
import { blanks, half, lines } from '../shared/blanks.ts'
import { momentText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { clientName, isClient, joined, nameOf, presentation } from '../shared/people.ts'
import {
  chapter,
  field,
  fieldList,
  isWritten,
  linesOf,
  paragraphsOf,
  prose,
  words,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { type InvitationWording, invitationWords } from './wording/words.ts'

/**
 * The invitation to a network meeting (kutsu työnjaolliseen neuvonpitoon): the next meeting of the
 * shared plan, with the order of the day. What is not agreed yet is left to be written by hand.
 */
export function layOutInvitation(input: DocumentInput): DocumentModel {
  const text = invitationWords(input.language)
  return assemble(input, {
    kind: 'invitation',
    title: text.title,
    heading: text.title,
    standing: 'paper',
    blocks: [
      ...prose([words(text.lead)], 'lead'),
      ...whenAndWhere(input, text),
      ...chapter(text.invited.title, invited(input, text)),
      ...chapter(text.agenda.title, [
        { type: 'list', ordered: true, items: text.agenda.items.map(words) },
      ]),
      ...chapter(text.before.title, [
        { type: 'list', ordered: false, items: text.before.items.map(words) },
      ]),
      { type: 'note', tone: 'attention', content: [words(text.secrecy)] },
    ],
  })
}

function whenAndWhere(input: DocumentInput, text: InvitationWording): Block[] {
  const { need, nextMeeting = {} } = input.file.sharedPlan ?? {}
  const { place, mode } = nextMeeting
  const asked = [
    ...(isWritten(nextMeeting.date) ? [] : [half(text.date, text.dateHelp)]),
    ...(isWritten(nextMeeting.time) ? [] : [half(text.time)]),
    ...(isWritten(place) ? [] : [half(text.place)]),
    ...(isWritten(mode) ? [] : [half(text.mode)]),
    ...(isWritten(need) ? [] : [lines(text.need, 1)]),
    ...(inviter(input).length > 0 ? [] : [lines(text.inviter.ask, 1)]),
  ]
  return [
    ...fieldList([
      field(text.when, when(input)),
      field(text.where, linesOf(input, [joined(', ', [place, mode])])),
      field(text.whose, linesOf(input, [clientName(input.file)])),
      field(text.need, paragraphsOf(input, need)),
      field(text.inviter.title, inviter(input)),
    ]),
    ...(asked.length > 0 ? [blanks(...asked)] : []),
  ]
}

function when({ file, language }: DocumentInput): Inline[] {
  const { date, time } = file.sharedPlan?.nextMeeting ?? {}
  return [momentText(date, time, sharedWords(language).dates)].filter(isWritten).map(words)
}

/** Those who take part in the plan, or the whole network while nobody has been named. */
function invited(input: DocumentInput, text: InvitationWording): Block[] {
  const { file } = input
  const named = (file.sharedPlan?.participants ?? []).filter(isWritten)
  const people = named.length > 0 ? named.map((who) => guest(input, text, who)) : network(file)
  const items = people.filter(isWritten).map(words)
  return items.length > 0
    ? [{ type: 'list', ordered: false, items }]
    : [blanks(lines(text.invited.ask, 4))]
}

const network = ({ actors = [] }: DocumentInput['file']): string[] =>
  actors.length > 0 ? actors.map(presentation) : []

function guest({ file }: DocumentInput, text: InvitationWording, who: string): string {
  const actor = file.actors?.find(({ id }) => id === who)
  if (actor) return presentation(actor)
  return isClient(file, who) ? `${clientName(file)}, ${text.invited.client}` : nameOf(file, who)
}

/** The first of the network answers for it, and is the one to call. */
function inviter({ file }: DocumentInput): Inline[] {
  const [first] = file.actors ?? []
  if (!first) return []
  return [joined(', ', [presentation(first), first.phone, first.email])].map(words)
}
