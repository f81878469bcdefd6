import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type ObservationLogWording } from './fi.ts'
import { sv } from './sv.ts'

export type { ObservationLogWording } from './fi.ts'

export const observationLogWords = (language: Language): ObservationLogWording => all[language]

const all: Record<Language, ObservationLogWording> = { fi, sv, en }
