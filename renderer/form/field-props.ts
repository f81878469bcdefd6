import type { Field } from '../../templates/model/fields.ts'
import type { FieldWording } from '../../templates/model/part.ts'
import type { FieldPlace } from './desk.tsx'

/** What every kind of field is given. */
export interface FieldProps<F extends Field = Field> {
  readonly at: FieldPlace
  readonly field: F
  /** The place without ids of records, as wording is keyed: `actors.email`. */
  readonly name: string
  readonly wording: FieldWording
  /** The section's title says the same as the label would. */
  readonly hideLabel?: boolean
}
