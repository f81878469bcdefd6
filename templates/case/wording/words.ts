import type { Language } from '../../model/blocks.ts'
import { en } from './en.ts'
import { fi, type WrittenWording } from './fi.ts'
import { sv } from './sv.ts'

export const writtenWords = (language: Language): WrittenWording => all[language]

const all: Record<Language, WrittenWording> = { fi, sv, en }
