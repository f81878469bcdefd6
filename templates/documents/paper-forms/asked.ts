import type { Language } from '../../model/blocks.ts'
import { type Field, type Fields, isKeptByProduct } from '../../model/fields.ts'
import type { FieldWording } from '../../model/part.ts'
import type { PartName } from '../../parts/index.ts'
import { fieldWording } from '../../parts/wording.ts'
import type { PaperFormWording } from './wording/words.ts'

/** What laying a form needs beside its fields. */
export interface FormDesk {
  readonly language: Language
  readonly text: PaperFormWording
}

/** A field of a part with its words; `path` is what it is called on paper. */
export interface Asked<F extends Field = Field> {
  readonly part: PartName
  readonly path: string
  readonly field: F
  /** How many lists it stands in: what is one of many gets less room. */
  readonly depth: number
  /** Names of the groups around it, for a place whose group has no heading of its own. */
  readonly within?: string
  /** Help was printed once already, where the same was asked before. */
  readonly isAgain?: boolean
}

export const wordsOf = ({ language }: FormDesk, { part, path }: Asked): FieldWording =>
  fieldWording(language, part, path)

/** What stands inside a group or a record; what the window gives by itself is not asked on paper. */
export const inside = (outer: Asked, fields: Fields): Asked[] =>
  Object.entries(fields)
    .filter(([, field]) => !isKeptByProduct(field))
    .map(([name, field]) => ({ ...outer, path: `${outer.path}.${name}`, field }))

/** Hints and things to think of, as one piece of small print. */
export const helpOf = ({ hint, prompts = [] }: FieldWording): string[] => {
  const help = [...(hint ? [hint] : []), ...prompts].join(' ')
  return help === '' ? [] : [help]
}

/** A date's label says how a date is written. */
export const labelOf = (desk: FormDesk, asked: Asked): string => {
  const { label } = wordsOf(desk, asked)
  const named = asked.within ? `${asked.within}: ${label}` : label
  return asked.field.kind === 'date' ? `${named} (${desk.text.dateHelp})` : named
}
