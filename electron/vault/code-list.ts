import { z } from 'zod'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { CodeListView } from '../contract/code-list-views.ts'
import type { Database } from './database.ts'
import { fileOutcome } from './outcomes.ts'

/**
 * The code list in an opened vault. It is somebody else's text, brought in by the person under the
 * terms of whoever gave it, so it lies with their data and not with the product.
 */
export interface KeptCodeList {
  /** `null` while there is none, and where a damaged page has taken it. */
  readonly read: () => CodeListView | null
  /** Takes the place of the one before; `null` takes it away. */
  readonly write: (list: CodeListView | null) => Result<null, 'cannotWrite'>
}

const listSchema: z.ZodType<CodeListView> = z.object({
  codes: z.array(z.object({ code: z.string(), name: z.string() })),
  fileName: z.string(),
  importedAt: z.string(),
})

export const codeListIn = ({
  database,
  reopen,
}: {
  readonly database: () => Database
  readonly reopen: () => void
}): KeptCodeList => ({
  read: () => {
    try {
      const row = database().prepare("SELECT value FROM keepsakes WHERE name = 'codeList'").get()
      if (!(row?.value instanceof Uint8Array)) return null
      return listSchema.parse(JSON.parse(Buffer.from(row.value).toString()))
    } catch (error) {
      if (fileOutcome(error) !== 'vaultDamaged') throw error
      reopen()
      return null
    }
  },
  write: (list) => {
    try {
      if (list === null) {
        database().prepare("DELETE FROM keepsakes WHERE name = 'codeList'").run()
      } else {
        database()
          .prepare("INSERT OR REPLACE INTO keepsakes (name, value) VALUES ('codeList', $value)")
          .run({ value: new Uint8Array(Buffer.from(JSON.stringify(list))) })
      }
      return ok(null)
    } catch (error) {
      const outcome = fileOutcome(error)
      if (outcome === 'vaultDamaged') reopen()
      if (outcome === null) throw error
      return fail('cannotWrite')
    }
  },
})
