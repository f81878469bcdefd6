import type { Blank, Block, Inline } from '../../model/blocks.ts'
import { fieldWording } from '../../parts/wording.ts'
import { blanks, half, lines, ticks } from '../shared/blanks.ts'
import { interpreting } from '../shared/client.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { partyName } from '../shared/people.ts'
import { field, fieldList, isWritten, linesOf, words } from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import type { ConsentWording } from './wording/words.ts'

interface Item {
  readonly label: string
  readonly value: readonly Inline[]
  /** Where it is written by hand when the case does not know it. */
  readonly asked?: Blank
}

/** When, how long, in which way, and how the client was told: what is known, then what is asked. */
export function telling(input: DocumentInput, text: ConsentWording['telling']): Block[] {
  const all = itemsOf(input, text)
  const asked = all.flatMap(({ value, asked }) => (value.length === 0 && asked ? [asked] : []))
  return [
    ...fieldList(all.map(({ label, value }) => field(label, value))),
    ...(asked.length > 0 ? [blanks(...asked)] : []),
  ]
}

function itemsOf(input: DocumentInput, text: ConsentWording['telling']): Item[] {
  const { consent = {}, client } = input.file
  const { by, language, interpreter, place, voluntary } = consent.explained ?? {}
  const day = (date: string | undefined) =>
    linesOf(input, [dateText(date, sharedWords(input.language).dates)])
  const dated = (label: string) => half(`${label} (${text.dateHelp})`)
  const who = (reference: string | undefined) =>
    isWritten(reference) ? [words(partyName(input, reference))] : []
  const { options = {} } = fieldWording(input.language, 'clientAndConsent', 'consent.way')
  const way = consent.way ? [words(options[consent.way] ?? consent.way)] : []
  const form = linesOf(input, [consent.form])
  const needsInterpreter = client.interpreterNeeded !== false
  return [
    { label: text.givenOn, value: day(consent.givenOn), asked: dated(text.givenOn) },
    { label: text.validUntil, value: day(consent.validUntil), asked: dated(text.validUntil) },
    {
      label: text.way,
      value: [...way, ...form],
      asked: ticks(text.way, Object.values(options)),
    },
    { label: text.oralContactWith, value: who(consent.oralContactWith) },
    { label: text.explainer, value: who(by), asked: lines(text.explainer, 1) },
    { label: text.language, value: linesOf(input, [language]), asked: half(text.language) },
    { label: text.place, value: linesOf(input, [place]), asked: half(text.place) },
    { label: text.interpreting, value: interpreting(input) },
    {
      label: text.interpreter,
      value: linesOf(input, [interpreter]),
      ...(needsInterpreter && { asked: lines(text.interpreter, 1) }),
    },
    { label: text.voluntary, value: voluntary === true ? [words(text.voluntaryTold)] : [] },
  ]
}
