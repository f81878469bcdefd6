import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type SharedWording } from './fi.ts'
import { sv } from './sv.ts'

export type { SharedWording } from './fi.ts'

/** Words that every document uses. */
export const sharedWords = (language: Language): SharedWording => all[language]

const all: Record<Language, SharedWording> = { fi, sv, en }
