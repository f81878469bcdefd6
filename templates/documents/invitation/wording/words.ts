import type { Language } from '../../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type InvitationWording } from './fi.ts'
import { sv } from './sv.ts'

export type { InvitationWording } from './fi.ts'

export const invitationWords = (language: Language): InvitationWording => all[language]

const all: Record<Language, InvitationWording> = { fi, sv, en }
