import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type PlanDutiesWording } from './fi.ts'
import { sv } from './sv.ts'

export type { PlanDutiesWording } from './fi.ts'

export const planDutiesWords = (language: Language): PlanDutiesWording => all[language]

const all: Record<Language, PlanDutiesWording> = { fi, sv, en }
