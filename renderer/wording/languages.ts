import type { Language } from '../../templates/model/blocks.ts'
import type { Translated } from '../../templates/model/part.ts'
import { type FieldWords, fieldWords } from '../../templates/parts/wording.ts'
import type { WalkWording } from '../../templates/walk/wording/wording.ts'
import { walkWords } from '../../templates/walk/wording/words.ts'
import { type DateWords, dateWords } from './dates.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

/** The same keys in every language, whatever the words. */
export type Messages = Translated<typeof fi>

/** All that the window says in one language. */
export interface WindowWording {
  readonly language: Language
  readonly locale: string
  readonly messages: Messages
  readonly walk: WalkWording
  readonly fields: FieldWords
  readonly dates: DateWords
}

const inOne = (language: Language, locale: string, messages: Messages): WindowWording => ({
  language,
  locale,
  messages,
  walk: walkWords(language),
  fields: fieldWords(language),
  dates: dateWords(language),
})

export const wordings: Readonly<Record<Language, WindowWording>> = {
  fi: inOne('fi', 'fi-FI', fi),
  sv: inOne('sv', 'sv-FI', sv),
  en: inOne('en', 'en-GB', en),
}
