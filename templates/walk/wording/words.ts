import type { Language } from '../../model/blocks.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'
import type { WalkWording } from './wording.ts'

export const walkWords = (language: Language): WalkWording => all[language]

const all: Record<Language, WalkWording> = { fi, sv, en }
