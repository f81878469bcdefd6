import type { Block, DocumentModel } from '../../model/blocks.ts'
import { blanks, half, lines, ticks } from '../shared/blanks.ts'
import { clientByName } from '../shared/client.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { clientName, partyName } from '../shared/people.ts'
import {
  field,
  fieldList,
  isWritten,
  linesOf,
  paragraphsOf,
  prose,
  section,
  words,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { type WithdrawalWording, withdrawalWords } from './wording/words.ts'

/**
 * The withdrawal of a consent (ilmoitus suostumuksen perumisesta): a page for each party that the
 * consent names, so that each is given its own and learns of no other. It tells the client by name
 * and birthday, not by identity code, and says what the client said.
 */
export function layOutWithdrawal(input: DocumentInput): DocumentModel {
  const text = withdrawalWords(input.language)
  const named = partiesOf(input)
  const parties = named.length > 0 ? named : [undefined]
  return assemble(input, {
    kind: 'consent-withdrawal',
    title: text.title,
    heading: text.title,
    standing: 'paper',
    blocks: parties.flatMap((party, index) => noticeTo(input, text, party, index > 0)),
  })
}

/** Everybody whom the consent names or who was told already, each once, in the paper's words. */
function partiesOf(input: DocumentInput): string[] {
  const { recipients = [], parties = [], withdrawal } = input.file.consent ?? {}
  const references = [
    ...recipients,
    ...parties.map(({ party }) => party),
    ...(withdrawal?.notices ?? []).map(({ party }) => party),
  ]
  return [...new Set(references.map((reference) => partyName(input, reference)))].filter(isWritten)
}

/** How this party was told, of which the other parties' pages say nothing. */
function toldThem(input: DocumentInput, text: WithdrawalWording, party: string | undefined) {
  const notice = input.file.consent?.withdrawal?.notices?.find(
    (each) => partyName(input, each.party) === party,
  )
  const { dates } = sharedWords(input.language)
  return [
    field(text.toldOn, linesOf(input, [dateText(notice?.toldOn, dates)])),
    field(text.how, linesOf(input, [notice?.how])),
  ]
}

function noticeTo(
  input: DocumentInput,
  text: WithdrawalWording,
  party: string | undefined,
  startsPage: boolean,
): Block[] {
  const shared = sharedWords(input.language)
  const { givenOn, withdrawal } = input.file.consent ?? {}
  const given = dateText(givenOn, shared.dates)
  const from = dateText(withdrawal?.on, shared.dates)
  const place = (role: string, name = '') => ({
    role,
    name,
    signed: '',
    lineLabel: shared.signing.line,
  })
  return [
    {
      type: 'heading',
      level: 2,
      text: party === undefined ? text.toUnknown : text.to(party.trim()),
      ...(startsPage && { startsPage }),
    },
    ...(party === undefined ? [blanks(lines(text.party, 1))] : []),
    ...prose([words(text.text)]),
    ...fieldList([
      ...clientByName(input),
      field(text.consentGiven, linesOf(input, [given])),
      field(text.from, linesOf(input, [from])),
      ...toldThem(input, text, party),
    ]),
    ...section(text.said, prose(paragraphsOf(input, withdrawal?.words), 'quote')),
    blanks(
      ticks(text.scope, text.scopes),
      lines('', 2),
      ...(from === '' ? [half(`${text.from} (${text.dateHelp})`)] : []),
    ),
    ...section(text.request.title, [
      { type: 'list', ordered: false, items: text.request.items.map(words) },
      ...prose([words(text.afterwards)], 'note'),
    ]),
    ...section(text.signing, [
      {
        type: 'signatures',
        entries: [place(shared.client.role, clientName(input.file)), place(text.received)],
      },
    ]),
  ]
}
