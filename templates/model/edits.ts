import { z } from 'zod'
import type { Place, SingleValue } from './answers.ts'
import { longestLine, longestText, mostRecords } from './file-schema.ts'

/**
 * What a person does to a part. An edit names the field by its place and says the act, never a
 * whole new part: so two people's edits meet field by field and word by word.
 */
export type Edit =
  /**
   * The text as it reads now; the case file finds what changed, at word borders. `from` is what the
   * writer had before them: a text that reads otherwise by now was written in another window too,
   * and both changes stay.
   */
  | {
      readonly act: 'write'
      readonly place: Place
      readonly text: string
      readonly from?: string | undefined
    }
  /** A single value; text that is not valid for its field is kept as it was typed. */
  | { readonly act: 'choose'; readonly place: Place; readonly value: SingleValue }
  /** Takes a single value away: nobody has answered. */
  | { readonly act: 'clear'; readonly place: Place }
  /** A new item with an id of its own, after another one, or first. */
  | {
      readonly act: 'add'
      readonly place: Place
      readonly recordId: string
      readonly after: string | null
    }
  /** Takes an item out of sight; its history stays, and `restore` brings it back. */
  | { readonly act: 'remove'; readonly place: Place; readonly recordId: string }
  | { readonly act: 'restore'; readonly place: Place; readonly recordId: string }
  | {
      readonly act: 'move'
      readonly place: Place
      readonly recordId: string
      readonly after: string | null
    }

const place = z.array(z.string().min(1).max(200)).min(1).max(12)
const recordId = z.string().regex(/^[\w-]{1,64}$/)

/** Edits as they arrive over the bridge. */
export const editSchema: z.ZodType<Edit> = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('write'),
    place,
    text: z.string().max(longestText),
    from: z.string().max(longestText).optional(),
  }),
  z.object({
    act: z.literal('choose'),
    place,
    value: z.union([z.string().max(longestLine), z.number(), z.boolean(), z.null()]),
  }),
  z.object({ act: z.literal('clear'), place }),
  z.object({ act: z.literal('add'), place, recordId, after: recordId.nullable() }),
  z.object({ act: z.literal('remove'), place, recordId }),
  z.object({ act: z.literal('restore'), place, recordId }),
  z.object({ act: z.literal('move'), place, recordId, after: recordId.nullable() }),
])

/** Edits of one part that belong together and are saved together. */
export const editsSchema = z.array(editSchema).min(1).max(mostRecords)
