import type { Language } from '../../../model/blocks.ts'
import type { Translated } from '../../../model/part.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

export type RecoverySheetWording = Translated<typeof fi>

export const recoverySheetWords = (language: Language): RecoverySheetWording => all[language]

const all: Record<Language, RecoverySheetWording> = { fi, sv, en }
