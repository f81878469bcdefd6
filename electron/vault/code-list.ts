import { z } from 'zod'
import type { CodeListView } from '../contract/code-list-views.ts'
import { type KeepsakePlace, type KeptJson, keptJson } from './kept-json.ts'

/**
 * The code list in an opened vault. It is somebody else's text, brought in by the person under the
 * terms of whoever gave it, so it lies with their data and not with the product.
 */
export type KeptCodeList = KeptJson<CodeListView>

const listSchema: z.ZodType<CodeListView> = z.object({
  codes: z.array(z.object({ code: z.string(), name: z.string() })),
  fileName: z.string(),
  importedAt: z.string(),
})

export const codeListIn = (vault: KeepsakePlace): KeptCodeList =>
  keptJson(vault, 'codeList', listSchema)
