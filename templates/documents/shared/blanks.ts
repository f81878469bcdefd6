import type { Blank, Blanks } from '../../model/blocks.ts'

export const blanks = (...items: readonly Blank[]): Blanks => ({ type: 'blanks', items })

/** Lines to write on across the page; a label may be left out where the line goes on from above. */
export const lines = (label: string, count: number, ...help: readonly string[]): Blank => ({
  label,
  code: '',
  help,
  width: 'full',
  answer: { kind: 'lines', count },
})

/** One line of half the width: a name, a date. */
export const half = (label: string, ...help: readonly string[]): Blank => ({
  ...lines(label, 1, ...help),
  width: 'half',
})

export const ticks = (label: string, options: readonly string[]): Blank => ({
  label,
  code: '',
  help: [],
  width: 'full',
  answer: { kind: 'boxes', options },
})
