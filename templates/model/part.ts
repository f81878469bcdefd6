import type { FieldName, Fields } from './fields.ts'

/**
 * A part is the unit of everything: one folder of `templates/parts`, one merging document of the
 * case file, one row of the matrix who may read and write, one thing that is delivered or signed.
 * What someone may not read must live in another part, because a part's whole history goes to
 * everyone who gets it.
 */
export interface Part<Name extends string = string, Fs extends Fields = Fields> {
  readonly name: Name
  /** Raised when the fields change; older versions stay readable and open as they were. */
  readonly formVersion: number
  /** The part's piece of the public file format, at the same places as in the file. */
  readonly fields: Fs
}

export const part = <const Name extends string, const Fs extends Fields>(
  name: Name,
  formVersion: number,
  fields: Fs,
): Part<Name, Fs> => ({ name, formVersion, fields })

/** What a person reads at one field. */
export interface FieldWording {
  readonly label: string
  /** What to think of while writing: short, from the field's professional guides. */
  readonly prompts?: readonly string[]
  /** One line under the label. */
  readonly hint?: string
  /** Words for the codes of a choice. */
  readonly options?: Readonly<Record<string, string>>
  /** For records and lines: the button that adds one, and what one is called in a list. */
  readonly add?: string
  readonly one?: string
}

/** Every field of a part in one language; a field without words does not compile. */
export type PartWording<P extends Part> = Readonly<Record<FieldName<P['fields']>, FieldWording>>

/**
 * The same words in another language: whatever one language says, the other says too, prompt for
 * prompt and choice for choice. What is left out or added does not compile.
 */
export type Translated<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [K in keyof T]: Translated<T[K]> }
