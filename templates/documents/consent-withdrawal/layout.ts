import type { Block, DocumentModel } from '../../model/blocks.ts'
import { blanks, half, lines, ticks } from '../shared/blanks.ts'
import { clientByName } from '../shared/client.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { clientName } from '../shared/people.ts'
import { field, fieldList, isWritten, linesOf, prose, section, words } from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { type WithdrawalWording, withdrawalWords } from './wording/words.ts'

/**
 * The withdrawal of a consent (ilmoitus suostumuksen perumisesta): a page for each party that the
 * consent names, so that each is given its own and learns of no other. It tells the client by name
 * and birthday, not by identity code.
 */
export function layOutWithdrawal(input: DocumentInput): DocumentModel {
  const text = withdrawalWords(input.language)
  const named = (input.file.consent?.recipients ?? []).filter(isWritten)
  const parties = named.length > 0 ? named : [undefined]
  return assemble(input, {
    kind: 'consent-withdrawal',
    template: 1,
    title: text.title,
    heading: text.title,
    standing: 'paper',
    blocks: parties.flatMap((party, index) => noticeTo(input, text, party, index > 0)),
  })
}

function noticeTo(
  input: DocumentInput,
  text: WithdrawalWording,
  party: string | undefined,
  startsPage: boolean,
): Block[] {
  const shared = sharedWords(input.language)
  const given = dateText(input.file.consent?.givenOn, shared.dates)
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
    ...fieldList([...clientByName(input), field(text.consentGiven, linesOf(input, [given]))]),
    blanks(ticks(text.scope, text.scopes), lines('', 2), half(text.from, text.dateHelp)),
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
