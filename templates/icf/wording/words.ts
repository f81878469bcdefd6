import type { Language } from '../../model/blocks.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'
import type { IcfWording } from './wording.ts'

export type IcfWords = IcfWording

export const icfWords = (language: Language): IcfWording => all[language]

const all: Record<Language, IcfWording> = { fi, sv, en }
