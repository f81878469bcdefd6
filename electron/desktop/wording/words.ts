import type { Language } from '../../../templates/model/blocks.ts'
import type { Translated } from '../../../templates/model/part.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

/** The same words in every language, and a name for every ending of a file. */
export type DesktopWords = Translated<typeof fi>

const all = { fi, sv, en } satisfies Record<Language, DesktopWords>

/** What the system's own parts say: menus and file dialogs. */
export const desktopWords = (language: Language): DesktopWords => all[language]
