import type { Setting } from '../text/words.ts'

/** A4 in points, and what of it the text may use. */
export const page = { width: 595.28, height: 841.89, left: 62.36, top: 76, bottom: 778 } as const
export const contentWidth = page.width - 2 * page.left
export const contentHeight = page.bottom - page.top

/** Running text is no wider than about 85 characters: a longer line loses the tired eye. */
export const measure = 404

/** The colours, by what they are for. */
export const tones = {
  ink: '1B2530',
  muted: '4B5866',
  accent: '0E4A5C',
  line: 'CFC9BD',
  hairline: 'E2DED5',
  tint: 'E4EFF2',
  tintBar: 'B9D4DB',
  attention: '8A5300',
  attentionTint: 'FFF3DC',
  attentionLine: 'E3C07F',
  paper: 'FFFFFF',
} as const
export type Tone = keyof typeof tones

/** One way of setting a paragraph; lengths in points. */
export interface Style {
  readonly size: number
  readonly lineHeight: number
  readonly tone: Tone
  readonly regular: Setting
  readonly strong: Setting
  readonly italic: Setting
}

export const styles = {
  body: style(10.5, 14.7, 'ink'),
  lead: style(12, 17, 'muted'),
  note: style(9, 12.6, 'muted'),
  small: style(9, 12.6, 'ink'),
  label: style(10, 14.7, 'muted', 'strong'),
  cell: style(9.75, 13.5, 'ink'),
  figures: style(9.75, 13.5, 'ink', 'regular', true),
  columnTitle: style(9, 12.6, 'muted', 'strong'),
  caption: style(10.5, 14.7, 'ink', 'strong'),
  name: style(10.5, 14.7, 'ink', 'strong'),
  boxed: style(10, 14, 'ink'),
  title: style(20, 25, 'ink', 'strong'),
  section: style(14, 19, 'accent', 'strong'),
  subsection: style(11.5, 16, 'ink', 'strong'),
  furniture: style(8.5, 11, 'muted'),
  draft: style(12, 16, 'paper', 'strong'),
} as const satisfies Record<string, Style>

function style(
  size: number,
  lineHeight: number,
  tone: Tone,
  usual: 'regular' | 'strong' = 'regular',
  tabular = false,
): Style {
  const set = (weight: Setting['weight']): Setting => ({ weight, size, tabular })
  return {
    size,
    lineHeight,
    tone,
    regular: set(usual),
    strong: set('strong'),
    italic: set('italic'),
  }
}
