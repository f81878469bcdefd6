import type { FieldName } from '../model/fields.ts'
import type { FieldWording } from '../model/part.ts'
import type { AnyPart } from './index.ts'

/** Words of every field of every part in one language. */
export type PartsWording = {
  [P in AnyPart as P['name']]: Readonly<Record<FieldName<P['fields']>, FieldWording>>
}
