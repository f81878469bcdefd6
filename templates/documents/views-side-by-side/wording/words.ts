import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type ViewsWording } from './fi.ts'
import { sv } from './sv.ts'

export type { ViewsWording } from './fi.ts'

export const viewsWords = (language: Language): ViewsWording => all[language]

const all: Record<Language, ViewsWording> = { fi, sv, en }
