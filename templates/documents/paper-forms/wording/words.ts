import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type PaperFormWording } from './fi.ts'
import { sv } from './sv.ts'

export type { PaperFormWording } from './fi.ts'

export const paperFormWords = (language: Language): PaperFormWording => all[language]

const all: Record<Language, PaperFormWording> = { fi, sv, en }
