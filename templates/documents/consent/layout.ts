import type { Blank, Block, DocumentModel } from '../../model/blocks.ts'
import { blanks, half, lines, ticks } from '../shared/blanks.ts'
import { clientByCode, interpreting } from '../shared/client.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { clientName } from '../shared/people.ts'
import {
  chapter,
  field,
  fieldList,
  linesOf,
  listOf,
  paragraphsOf,
  prose,
  words,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { type ConsentWording, consentWords } from './wording/words.ts'

/**
 * The client's consent to the exchange of information (suostumus tietojen vaihtoon): who, what, what
 * for, how long, and that it can be taken back. What the case does not know is left to be written by
 * hand, so that a case without answers gives the whole form. It is no ground of processing under the
 * GDPR: it lifts secrecy (Act 812/2000, Act 621/1999).
 */
export function layOutConsent(input: DocumentInput): DocumentModel {
  const text = consentWords(input.language)
  return assemble(input, {
    kind: 'consent',
    template: 1,
    title: text.title,
    heading: text.title,
    standing: 'paper',
    blocks: [
      ...prose([words(text.lead)], 'lead'),
      ...fieldList(clientByCode(input)),
      ...chapter(text.purpose.title, prose([words(text.purpose.text)])),
      ...chapter(text.parties.title, parties(input, text.parties)),
      ...chapter(text.items.title, items(text.items)),
      ...chapter(text.limitations.title, limitations(input, text.limitations)),
      ...chapter(text.validity.title, validity(input, text.validity)),
      ...chapter(text.telling.title, telling(input, text.telling)),
      ...chapter(text.rights.title, [
        { type: 'list', ordered: false, items: text.rights.items.map(words) },
      ]),
      ...chapter(text.signing.title, signing(input, text.signing)),
    ],
  })
}

function parties(input: DocumentInput, text: ConsentWording['parties']): Block[] {
  const recipients = listOf(input, input.file.consent?.recipients)
  if (recipients.length === 0) return [blanks(lines(text.unknown, 5))]
  return [...prose([words(text.known)]), ...recipients]
}

/** The case does not say which information: it is ticked by the client's own hand. */
const items = (text: ConsentWording['items']): Block[] => [
  blanks(ticks(text.ask, text.options), ticks(text.special, text.specialOptions), lines('', 1)),
]

function limitations(input: DocumentInput, text: ConsentWording['limitations']): Block[] {
  const limits = paragraphsOf(input, input.file.consent?.limitations)
  if (limits.length === 0) return [blanks(lines(text.ask, 3))]
  return [{ type: 'note', tone: 'attention', content: limits }]
}

function validity(input: DocumentInput, text: ConsentWording['validity']): Block[] {
  const { givenOn, validUntil } = input.file.consent ?? {}
  const day = (date: string | undefined) =>
    linesOf(input, [dateText(date, sharedWords(input.language).dates)])
  return knownAndAsked([
    { label: text.givenOn, value: day(givenOn), asked: half(text.givenOn, text.dateHelp) },
    { label: text.validUntil, value: day(validUntil), asked: half(text.validUntil, text.dateHelp) },
  ])
}

function telling(input: DocumentInput, text: ConsentWording['telling']): Block[] {
  const { consent, client } = input.file
  const needsInterpreter = client.interpreterNeeded !== false
  return knownAndAsked([
    { label: text.how, value: linesOf(input, [consent?.form]), asked: lines(text.how, 1) },
    { label: text.interpreting, value: interpreting(input), asked: undefined },
    { label: '', value: [], asked: half(text.language) },
    { label: '', value: [], asked: half(text.place) },
    { label: '', value: [], asked: half(text.explainer) },
    ...(needsInterpreter ? [{ label: '', value: [], asked: half(text.interpreter) }] : []),
  ])
}

interface Item {
  readonly label: string
  readonly value: ReturnType<typeof linesOf>
  /** Where it is written by hand when the case does not know it. */
  readonly asked: Blank | undefined
}

/** What the case knows as fields, then the rest as places to write. */
function knownAndAsked(all: readonly Item[]): Block[] {
  const asked = all.flatMap((item) => (item.value.length === 0 && item.asked ? [item.asked] : []))
  return [
    ...fieldList(all.map(({ label, value }) => field(label, value))),
    ...(asked.length > 0 ? [blanks(...asked)] : []),
  ]
}

function signing(input: DocumentInput, text: ConsentWording['signing']): Block[] {
  const shared = sharedWords(input.language)
  const place = (role: string, name = '') => ({
    role,
    name,
    signed: '',
    lineLabel: shared.signing.line,
  })
  return [
    { type: 'paragraph', style: 'body', content: words(text.statement), keepWithNext: true },
    {
      type: 'signatures',
      entries: [
        place(shared.client.role, clientName(input.file)),
        place(text.explainer),
        place(text.proxy),
      ],
    },
  ]
}
