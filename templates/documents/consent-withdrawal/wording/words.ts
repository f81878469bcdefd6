import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type WithdrawalWording } from './fi.ts'
import { sv } from './sv.ts'

export type { WithdrawalWording } from './fi.ts'

export const withdrawalWords = (language: Language): WithdrawalWording => all[language]

const all: Record<Language, WithdrawalWording> = { fi, sv, en }
