import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type SummaryWording } from './fi.ts'
import { sv } from './sv.ts'

export type { SummaryWording } from './fi.ts'

export const summaryWords = (language: Language): SummaryWording => all[language]

const all: Record<Language, SummaryWording> = { fi, sv, en }
