import type { Block, DocumentModel, Inline } from '../../model/blocks.ts'
import { fieldWording } from '../../parts/wording.ts'
import { blanks, lines, ticks } from '../shared/blanks.ts'
import { clientByCode } from '../shared/client.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { clientName, partyName } from '../shared/people.ts'
import {
  chapter,
  field,
  fieldList,
  isWritten,
  paragraphsOf,
  prose,
  words,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { items } from './items.ts'
import { parties } from './parties.ts'
import { telling } from './telling.ts'
import { type ConsentWording, consentWords } from './wording/words.ts'

/**
 * The client's consent to the exchange of information (suostumus tietojen vaihtoon): who, what, what
 * for, how long, and that it can be taken back. What the case does not know is left to be written by
 * hand, so that a case without answers gives the whole form. It is no ground of processing under the
 * GDPR: it lifts secrecy (Act 812/2000, Act 621/1999). Kela's terms of a valid consent are its
 * measure: specific, informed, voluntary, the purpose said, special categories named one by one.
 */
export function layOutConsent(input: DocumentInput): DocumentModel {
  const text = consentWords(input.language)
  return assemble(input, {
    kind: 'consent',
    title: text.title,
    heading: text.title,
    standing: 'paper',
    blocks: [
      ...withdrawn(input, text.withdrawn),
      ...prose([words(text.lead)], 'lead'),
      ...fieldList(clientByCode(input)),
      ...chapter(text.purpose.title, purpose(input, text.purpose)),
      ...chapter(text.parties.title, parties(input, text.parties)),
      ...chapter(text.items.title, items(input, text.items)),
      ...chapter(text.limitations.title, limitations(input, text.limitations)),
      ...chapter(text.telling.title, telling(input, text.telling)),
      ...chapter(text.rights.title, [
        { type: 'list', ordered: false, items: text.rights.items.map(words) },
      ]),
      ...chapter(text.signing.title, signing(input, text.signing)),
    ],
  })
}

/** Whoever finds the paper in a file must see first that it does not hold any more. */
function withdrawn(input: DocumentInput, text: ConsentWording['withdrawn']): Block[] {
  const { on, toldTo, words: said } = input.file.consent?.withdrawal ?? {}
  if (!isWritten(on) && !isWritten(said)) return []
  const day = dateText(on, sharedWords(input.language).dates)
  const told = isWritten(toldTo) ? [words(text.toldTo(partyName(input, toldTo)))] : []
  return [
    {
      type: 'note',
      tone: 'attention',
      content: [
        [{ text: isWritten(day) ? text.on(day) : text.undated, emphasis: 'strong' }],
        ...told,
        ...paragraphsOf(input, said),
      ],
    },
  ]
}

function purpose(input: DocumentInput, text: ConsentWording['purpose']): Block[] {
  const { purpose, level } = input.file.consent ?? {}
  const written = paragraphsOf(input, purpose)
  const { options = {} } = fieldWording(input.language, 'clientAndConsent', 'consent.level')
  const agreed = level ? (options[level] ?? level) : ''
  return [
    ...prose(written.length > 0 ? withLast(written, text.only) : [words(text.usual)]),
    ...(isWritten(agreed)
      ? fieldList([field(text.level, [words(agreed)])])
      : [blanks(ticks(text.level, Object.values(options)))]),
  ]
}

/** The promise belongs to the purpose it is about, in the same paragraph. */
const withLast = (written: readonly Inline[], promise: string): Inline[] => [
  ...written.slice(0, -1),
  [...(written.at(-1) ?? []), ...words(` ${promise}`)],
]

function limitations(input: DocumentInput, text: ConsentWording['limitations']): Block[] {
  const limits = paragraphsOf(input, input.file.consent?.limitations)
  if (limits.length === 0) return [blanks(lines(text.ask, 2))]
  return [{ type: 'note', tone: 'attention', content: limits }]
}

/** What is signed stands right above the names, whatever page they fall on. */
function signing(input: DocumentInput, text: ConsentWording['signing']): Block[] {
  const shared = sharedWords(input.language)
  const { consent } = input.file
  const place = (role: string, name = '') => ({
    role,
    name,
    signed: '',
    lineLabel: shared.signing.line,
  })
  const statements = [text.statement, ...(consent?.way === 'oral' ? [text.oral] : [])]
  return [
    ...prose(statements.map(words)).map((each) => ({ ...each, keepWithNext: true })),
    {
      type: 'signatures',
      entries: [
        place(shared.client.role, clientName(input.file)),
        place(text.explainer, partyName(input, consent?.explained?.by)),
        place(text.proxy),
      ],
    },
  ]
}
