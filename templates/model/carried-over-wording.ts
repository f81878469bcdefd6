import type { FieldWording } from './part.ts'

type Names<List extends string> =
  | 'carriedOver'
  | `carriedOver.${List}`
  | `carriedOver.${List}.${'field' | 'date' | 'by' | 'confirmed'}`

type Words = Readonly<Record<'all' | 'one' | 'field' | 'date' | 'by' | 'confirmed', string>>

/** The words of a part's list of what was brought over; read in the history of changes only. */
const wordingIn =
  (words: Words) =>
  <const List extends string>(list: List): Readonly<Record<Names<List>, FieldWording>> =>
    ({
      carriedOver: { label: words.all },
      [`carriedOver.${list}`]: { label: words.all, one: words.one },
      [`carriedOver.${list}.field`]: { label: words.field },
      [`carriedOver.${list}.date`]: { label: words.date },
      [`carriedOver.${list}.by`]: { label: words.by },
      [`carriedOver.${list}.confirmed`]: { label: words.confirmed },
    }) as Readonly<Record<Names<List>, FieldWording>>

export const carriedFi = wordingIn({
  all: 'Aiemmasta arvioinnista tuodut tiedot',
  one: 'Tuotu tieto',
  field: 'Kenttä',
  date: 'Aiemman tiedon päivä',
  by: 'Aiemman tiedon kirjoittaja',
  confirmed: 'Vahvistettu',
})
export const carriedSv = wordingIn({
  all: 'Uppgifter från en tidigare bedömning',
  one: 'Hämtad uppgift',
  field: 'Fält',
  date: 'Den tidigare uppgiftens datum',
  by: 'Den tidigare uppgiftens skribent',
  confirmed: 'Bekräftad',
})
export const carriedEn = wordingIn({
  all: 'Brought over from an earlier assessment',
  one: 'Carried answer',
  field: 'Field',
  date: 'Date of the earlier answer',
  by: 'Writer of the earlier answer',
  confirmed: 'Confirmed',
})
