import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type SharedPlanWording } from './fi.ts'
import { sv } from './sv.ts'

export type { SharedPlanWording } from './fi.ts'

export const sharedPlanWords = (language: Language): SharedPlanWording => all[language]

const all: Record<Language, SharedPlanWording> = { fi, sv, en }
