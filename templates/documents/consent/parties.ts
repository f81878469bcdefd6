import type { CaseFile } from '../../case/case-file.ts'
import type { Block, Inline, Table } from '../../model/blocks.ts'
import { consentItems } from '../../parts/client-and-consent/consent-items.ts'
import { fieldWording } from '../../parts/wording.ts'
import { blanks, lines } from '../shared/blanks.ts'
import type { DocumentInput } from '../shared/input.ts'
import { actorOf, joined, partyName } from '../shared/people.ts'
import { cell, isWritten, listOf, noValue, prose, words } from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { type ConsentWording, consentWords } from './wording/words.ts'

type Party = NonNullable<NonNullable<CaseFile['consent']>['parties']>[number]

/** Who gives and who gets, each party by itself; those who are only named may get. */
export function parties(input: DocumentInput, text: ConsentWording['parties']): Block[] {
  const { recipients = [], parties = [] } = input.file.consent ?? {}
  const table = parties.length > 0 ? [tableOf(input, text, parties)] : []
  const named = listOf(input, recipients)
  if (table.length === 0 && named.length === 0) return [blanks(lines(text.unknown, 4))]
  return [
    ...table,
    ...(named.length > 0
      ? [
          ...prose([words(table.length > 0 ? text.alsoKnown : text.known)]).map((each) => ({
            ...each,
            keepWithNext: true,
          })),
          ...named,
        ]
      : []),
  ]
}

function tableOf(
  input: DocumentInput,
  text: ConsentWording['parties'],
  parties: readonly Party[],
): Table {
  return {
    type: 'table',
    caption: text.caption,
    columns: [
      { title: text.party, align: 'start', share: 0.46 },
      { title: text.gives, align: 'start', share: 0.13 },
      { title: text.gets, align: 'start', share: 0.13 },
      { title: text.what, align: 'start', share: 0.28 },
    ],
    rows: parties.map((party) => ({
      cells: [
        partyCell(input, party),
        cell(yesNo(input, party.gives)),
        cell(yesNo(input, party.gets)),
        [words(whatOf(input, text, party))],
      ],
    })),
    rowHeaders: true,
  }
}

function partyCell(input: DocumentInput, { party, kind }: Party): Inline[] {
  const { options = {} } = fieldWording(input.language, 'clientAndConsent', 'consent.parties.kind')
  const { name, title, organisation } = actorOf(input.file, party) ?? {}
  const named = isWritten(name) ? name.trim() : partyName(input, party) || noValue
  const kindText = kind ? (options[kind] ?? kind) : ''
  const more = joined(', ', isWritten(name) ? [title, organisation, kindText] : [kindText])
  return [[{ text: named, emphasis: 'strong' }, ...words(more === '' ? '' : `, ${more}`)]]
}

function yesNo({ language }: DocumentInput, answer: boolean | undefined): string | undefined {
  const { records } = sharedWords(language)
  return answer === undefined || answer === null ? undefined : answer ? records.yes : records.no
}

/** A workplace gets nothing but what is picked for it; others all that is picked below. */
function whatOf(
  { language }: DocumentInput,
  text: ConsentWording['parties'],
  { kind, gets, onlyThese }: Party,
): string {
  const { names } = consentWords(language).items
  const picked = consentItems.filter((item) => onlyThese?.[item] === true)
  if (picked.length > 0) return text.only(picked.map((item) => names[item]).join('; '))
  if (gets === false) return noValue
  return kind === 'workplace' ? text.nothingPicked : text.allPicked
}
