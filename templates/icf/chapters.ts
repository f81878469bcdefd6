/**
 * The chapters of the classification by their codes. What they are called on screen are plain
 * headings of our own (`wording/`), not the classification's titles.
 */
export const chapters = [
  ...['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8'],
  ...['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'],
  ...['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9'],
  ...['e1', 'e2', 'e3', 'e4', 'e5'],
] as const

export const chapterOf = (code: string): string => code.slice(0, 2)

/** How deep a code lies: a chapter 1, a category 2, its kinds 3 and 4. */
export const levelOf = (code: string): number => Math.max(1, Math.min(4, code.length - 2))
