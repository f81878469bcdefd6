import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'
import type { RecordWording } from './wording.ts'

export const recordWords = (language: Language): RecordWording => all[language]

const all: Record<Language, RecordWording> = { fi, sv, en }
