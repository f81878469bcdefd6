import type { Block, Inline } from '../../model/blocks.ts'
import {
  type ConsentItem,
  consentItems,
  ordinaryItems,
  specialItems,
} from '../../parts/client-and-consent/consent-items.ts'
import { blanks, ticks } from '../shared/blanks.ts'
import type { DocumentInput } from '../shared/input.ts'
import { type FieldItem, field, fieldList, words } from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import type { ConsentWording } from './wording/words.ts'

/**
 * Which information: what is allowed line by line, then what is not. Special categories are told
 * apart from the rest (GDPR art. 9). What nobody picked is not allowed, and the paper says so.
 */
export function items(input: DocumentInput, text: ConsentWording['items']): Block[] {
  const picked = input.file.consent?.items ?? {}
  if (consentItems.every((item) => typeof picked[item] !== 'boolean')) return asked(input, text)
  const isAllowed = (item: ConsentItem) => picked[item] === true
  const row = (label: string, allowed: readonly Inline[]): FieldItem[] =>
    allowed.length > 0 ? [field(label, allowed)] : []
  const sorted = (all: readonly ConsentItem[], yes: string, no: string) => [
    ...row(
      yes,
      all.filter(isAllowed).map((item) => words(text.names[item])),
    ),
    ...row(no, inOneLine(all.filter((item) => !isAllowed(item)).map((item) => text.names[item]))),
  ]
  return fieldList([
    ...sorted(ordinaryItems, text.allowed, text.notAllowed),
    ...sorted(specialItems, text.specialAllowed, text.specialNotAllowed),
  ])
}

const inOneLine = (names: readonly string[]): Inline[] =>
  names.length > 0 ? [words(names.join('; '))] : []

/** Nobody has picked yet: each is ticked by the client's own hand, what is special one by one. */
function asked({ language }: DocumentInput, text: ConsentWording['items']): Block[] {
  const { records } = sharedWords(language)
  const yesNo = [records.yes.toLowerCase(), records.no.toLowerCase()]
  return [
    blanks(
      ticks(
        text.ask,
        ordinaryItems.map((item) => text.names[item]),
      ),
    ),
    { type: 'paragraph', style: 'body', content: words(text.special), keepWithNext: true },
    blanks(
      ...specialItems.map((item) => ({
        ...ticks(text.names[item], yesNo),
        width: 'quarter' as const,
      })),
    ),
  ]
}
