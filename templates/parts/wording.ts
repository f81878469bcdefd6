import type { Language } from '../model/blocks.ts'
import type { FieldWording } from '../model/part.ts'
import { en } from './in-english.ts'
import { fi } from './in-finnish.ts'
import { sv } from './in-swedish.ts'
import type { PartName } from './index.ts'
import type { PartsWording } from './parts-wording.ts'

const all: Record<Language, PartsWording> = { fi, sv, en }

/** Words of every field of every part, in Finnish. */
export const partsWording: PartsWording = fi

/** Words of one field. `name` is the place without ids of records: `actors.email`. */
export function fieldWording(
  part: PartName,
  name: string,
  language: Language = 'fi',
): FieldWording {
  const found = (all[language][part] as Readonly<Record<string, FieldWording>>)[name]
  if (!found) throw new Error(`No words for ${part}: ${name}`)
  return found
}
