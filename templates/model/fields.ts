/**
 * The vocabulary in which a form says what may be entered.
 *
 * One declaration serves everything: the public file format, the merging case file, the fields on
 * screen, what is missing, and what is invalid. A field's kind decides how two people's edits meet:
 * `text` merges word by word, single values keep both candidates until someone decides, and items
 * that have an identity (`lines`, `records`) are never confused with their neighbours.
 */

/** A form of checking that is more than a type; the rule itself stands in `checks.ts`. */
export type CheckName = 'personalIdentityCode' | 'email' | 'icfCode' | 'icfQualifier'

/** A rule that binds several answers of one record. */
export type RuleName = 'grounded'

/**
 * The first letter of the ids that the product gives: actors, goals, observations, results of
 * methods, measurements, days of the client's diary.
 */
export type IdentityLetter = 'a' | 'g' | 'o' | 'm' | 'k' | 'd'

/**
 * What a line may refer to: a goal of the trial, or an entry (an observation, a result, a
 * measurement) on which a conclusion rests.
 */
export type LinkTarget = 'goals' | 'entries'

interface Common {
  /** Without it the step counts as unfinished. Nothing ever stops a person from saving. */
  readonly needed: boolean
  /** Asked only while another field of the same object has one of these answers. */
  readonly when?: Condition
}

export interface Condition {
  /** The other field's name. */
  readonly place: string
  readonly is: readonly (string | boolean)[]
}

export interface TextField extends Common {
  readonly kind: 'text'
}
export interface LineField<Nullable extends boolean = boolean, Required extends boolean = boolean>
  extends Common {
  readonly kind: 'line'
  /** The file format gives `null` a meaning of its own here: "asked, and there is none". */
  readonly nullable: Nullable
  readonly requiredInFile: Required
  readonly check?: CheckName
  /** Nobody types it: the product names the record, so that other places can refer to it. */
  readonly identity?: IdentityLetter
}
export interface DateField extends Common {
  readonly kind: 'date'
}
/** `null` in a file says that there is no value, which is not the same as zero. */
export interface NumberField extends Common {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly whole: boolean
}
export interface YesNoField extends Common {
  readonly kind: 'yesNo'
  /** One box to tick instead of a question; not ticked is not answered. */
  readonly tick: boolean
}
export interface ChoiceField<Option extends string = string, Required extends boolean = boolean>
  extends Common {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  readonly requiredInFile: Required
}
/** The `id` of an actor of the same case; a file may also name one that it does not hold. */
export interface ActorField extends Common {
  readonly kind: 'actor'
  /** A name written out is allowed beside an actor's id ("asiakas", "Veeti Tuomenoksa"). */
  readonly orName: boolean
}
export interface LinesField extends Common {
  readonly kind: 'lines'
  /** Each line is an actor's id or a name. */
  readonly ofActors: boolean
  /** Each line is the identity of a record elsewhere in the same case. */
  readonly linksTo?: LinkTarget
}
export interface GroupField<Inner extends Fields = Fields, Required extends boolean = boolean>
  extends Common {
  readonly kind: 'group'
  readonly requiredInFile: Required
  readonly fields: Inner
  /** Not everybody's question: closed until somebody opens it or something stands in it. */
  readonly folded?: boolean
}
export interface RecordsField<Inner extends Fields = Fields> extends Common {
  readonly kind: 'records'
  readonly fields: Inner
  /** What the answers of one record must be to each other; the rule itself stands in `rules.ts`. */
  readonly rule?: RuleName
}

/**
 * What the product itself knows and nobody writes: a hash, a size, a moment. Kept and merged like
 * any single value; never asked, checked or searched.
 */
export interface FactField extends Common {
  readonly kind: 'fact'
}

export type SingleField =
  | LineField
  | DateField
  | NumberField
  | YesNoField
  | ChoiceField
  | ActorField
  | FactField
export type Field = TextField | SingleField | LinesField | GroupField | RecordsField
export type Fields = { readonly [name: string]: Field }

type Options<T> = Partial<Omit<T, 'kind'>>

export const text = (options: Options<TextField> = {}): TextField => ({
  kind: 'text',
  needed: false,
  ...options,
})

type LineOptions = { needed?: boolean; check?: CheckName; when?: Condition }

export const line = (options: LineOptions = {}): LineField<false, false> => ({
  kind: 'line',
  needed: false,
  nullable: false,
  requiredInFile: false,
  ...options,
})

/** The name by which other places of the same file refer to this record; unique in the file. */
export const identity = (letter: IdentityLetter): LineField<false, false> => ({
  ...line(),
  identity: letter,
})

export const nullableLine = (options: LineOptions = {}): LineField<true, false> => ({
  ...line(options),
  nullable: true,
})

export const requiredLine = (): LineField<false, true> => ({
  ...line({ needed: true }),
  requiredInFile: true,
})

export const date = (options: Options<DateField> = {}): DateField => ({
  kind: 'date',
  needed: false,
  ...options,
})

export const number = (
  options: Options<NumberField> & { min: number; max: number },
): NumberField => ({ kind: 'number', needed: false, whole: false, ...options })

export const yesNo = (): YesNoField => ({ kind: 'yesNo', needed: false, tick: false })

/** One of several things that may each be so: a box to tick. */
export const tick = (): YesNoField => ({ ...yesNo(), tick: true })

const named = <const Name extends string>(
  names: readonly Name[],
  field: YesNoField,
): { readonly [N in Name]: YesNoField } =>
  Object.fromEntries(names.map((name) => [name, field])) as { readonly [N in Name]: YesNoField }

/** Questions of yes or no that are each asked by itself. */
export const questions = <const Name extends string>(names: readonly Name[]) =>
  named(names, yesNo())

/** Boxes to tick, each merging on its own: two people's ticks never undo each other. */
export const ticks = <const Name extends string>(names: readonly Name[]) => named(names, tick())

export const choice = <const Option extends string>(
  options: readonly Option[],
  more: { needed?: boolean; when?: Condition } = {},
): ChoiceField<Option, false> => ({
  kind: 'choice',
  options,
  needed: false,
  requiredInFile: false,
  ...more,
})

export const requiredChoice = <const Option extends string>(
  options: readonly Option[],
): ChoiceField<Option, true> => ({
  ...choice(options, { needed: true }),
  requiredInFile: true,
})

export const actor = (options: Options<ActorField> = {}): ActorField => ({
  kind: 'actor',
  needed: false,
  orName: false,
  ...options,
})

export const lines = (options: Options<LinesField> = {}): LinesField => ({
  kind: 'lines',
  needed: false,
  ofActors: false,
  ...options,
})

export const fact = (): FactField => ({ kind: 'fact', needed: false })

export const group = <const Inner extends Fields>(
  fields: Inner,
  options: { folded?: boolean; when?: Condition } = {},
): GroupField<Inner, false> => ({
  kind: 'group',
  needed: false,
  requiredInFile: false,
  fields,
  ...options,
})

export const requiredGroup = <const Inner extends Fields>(
  fields: Inner,
): GroupField<Inner, true> => ({ ...group(fields), requiredInFile: true })

export const records = <const Inner extends Fields>(
  fields: Inner,
  options: { needed?: boolean; rule?: RuleName } = {},
): RecordsField<Inner> => ({ kind: 'records', needed: false, fields, ...options })

/**
 * What the product keeps by itself and nobody is asked or shown: facts, ids, and records that hold
 * nothing else.
 */
export const isKeptByProduct = (field: Field): boolean =>
  field.kind === 'fact' ||
  (field.kind === 'line' && field.identity !== undefined) ||
  (field.kind === 'records' && Object.values(field.fields).every(isKeptByProduct))

/** What a field holds in the public file format. */
export type FileValue<F> = F extends { kind: 'text' | 'date' | 'actor' | 'fact' }
  ? string
  : F extends { kind: 'line'; nullable: infer N }
    ? N extends true
      ? string | null
      : string
    : F extends { kind: 'number' }
      ? number | null
      : F extends { kind: 'yesNo' }
        ? boolean
        : F extends ChoiceField<infer Option, boolean>
          ? Option
          : F extends { kind: 'lines' }
            ? string[]
            : F extends GroupField<infer Inner, boolean>
              ? FileOf<Inner>
              : F extends RecordsField<infer Inner>
                ? FileOf<Inner>[]
                : never

type RequiredNames<Fs> = {
  [K in keyof Fs]: Fs[K] extends { requiredInFile: true } ? K : never
}[keyof Fs]

/** The public file format's object for a set of fields: all optional but what it requires. */
export type FileOf<Fs> = {
  -readonly [K in Exclude<keyof Fs, RequiredNames<Fs>>]?: FileValue<Fs[K]>
} & { -readonly [K in RequiredNames<Fs>]: FileValue<Fs[K]> }

/**
 * Names of all fields, joined by dots, records without an index: `observations.task`. Wording is
 * keyed by these, so that a field without a label does not compile.
 */
export type FieldName<Fs> = {
  [K in keyof Fs & string]:
    | K
    | (Fs[K] extends GroupField<infer Inner, boolean> | RecordsField<infer Inner>
        ? `${K}.${FieldName<Inner>}`
        : never)
}[keyof Fs & string]
