import type { Language } from '../../model/blocks.ts'
import { en } from './en.ts'
import { type CitingWording, fi } from './fi.ts'
import { sv } from './sv.ts'

export const citingWords = (language: Language): CitingWording => all[language]

const all: Record<Language, CitingWording> = { fi, sv, en }
