import type { Language } from '../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type GuideWording } from './fi.ts'
import { sv } from './sv.ts'

const all: Readonly<Record<Language, GuideWording>> = { fi, sv, en }

export const guideWords = (language: Language): GuideWording => all[language]
