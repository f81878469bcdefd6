import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type IcfSummaryWording } from './fi.ts'
import { sv } from './sv.ts'

export type { IcfSummaryWording } from './fi.ts'

export const icfSummaryWords = (language: Language): IcfSummaryWording => all[language]

const all: Record<Language, IcfSummaryWording> = { fi, sv, en }
