import type { Block } from '../../model/blocks.ts'
import type { DocumentInput } from '../shared/input.ts'
import { observationsTable } from '../shared/observations.ts'
import type { SummaryWording } from './wording/words.ts'

/** All observations on pages of their own: the ground on which the conclusions stand. */
export function annex(input: DocumentInput, text: SummaryWording): Block[] {
  const table = observationsTable(input, text.annex)
  if (table.length === 0) return []
  return [{ type: 'heading', level: 2, text: text.annex.title, startsPage: true }, ...table]
}
