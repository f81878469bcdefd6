import type { Language } from '../../templates/model/blocks.ts'
import { type FieldWords, fieldWords } from '../../templates/parts/wording.ts'
import type { WalkWording } from '../../templates/walk/wording/wording.ts'
import { walkWords } from '../../templates/walk/wording/words.ts'
import { type DateWords, dateWords } from './dates.ts'
import { fi } from './fi.ts'

/** The same keys in every language, whatever the words. */
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }
export type Messages = Same<typeof fi>

/** All that the window says in one language. */
export interface WindowWording {
  readonly language: Language
  readonly locale: string
  readonly messages: Messages
  readonly walk: WalkWording
  readonly fields: FieldWords
  readonly dates: DateWords
}

/** Swedish and English join here; nothing else needs to know. */
export const wordings: Partial<Record<Language, WindowWording>> & { readonly fi: WindowWording } = {
  fi: {
    language: 'fi',
    locale: 'fi-FI',
    messages: fi,
    walk: walkWords('fi'),
    fields: fieldWords('fi'),
    dates: dateWords('fi-FI'),
  },
}
