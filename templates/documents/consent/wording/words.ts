import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { type ConsentWording, fi } from './fi.ts'
import { sv } from './sv.ts'

export type { ConsentWording } from './fi.ts'

export const consentWords = (language: Language): ConsentWording => all[language]

const all: Record<Language, ConsentWording> = { fi, sv, en }
