import type { Paint } from './documents.ts'
import type { KeptProcess } from './kept-process.ts'
import { LineLost } from './questions.ts'

/** What the document process answers to `paint`. */
export type PaintOutcome =
  | { readonly ok: true; readonly value: Uint8Array }
  | { readonly ok: false; readonly code: 'cannotMake' }

/** Paints in a process of its own: a document that breaks the painter breaks nothing else. */
export const paintIn =
  ({ ask }: Pick<KeptProcess, 'ask'>): Paint =>
  async (task) => {
    try {
      const outcome = (await ask('paint', task)) as PaintOutcome
      return outcome.ok ? outcome.value : null
    } catch (error) {
      if (error instanceof LineLost) return null
      throw error
    }
  }
