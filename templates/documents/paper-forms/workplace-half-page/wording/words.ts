import type { Language } from '../../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type WorkplaceHalfPageWording } from './fi.ts'
import { sv } from './sv.ts'

export type { WorkplaceHalfPageWording } from './fi.ts'

export const workplaceHalfPageWords = (language: Language): WorkplaceHalfPageWording =>
  all[language]

const all: Record<Language, WorkplaceHalfPageWording> = { fi, sv, en }
