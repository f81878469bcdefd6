import type { Setting } from '../text/words.ts'

/** A4 in points, and what of it the text may use. */
export const page = { width: 595.28, height: 841.89, left: 62.36, top: 70, bottom: 784 } as const
export const contentWidth = page.width - 2 * page.left

/**
 * How the layout lies on paper. Everything is laid out in the points of a usual page; large print is
 * the same layout seen through a glass, on the same paper turned on its side, so that lines and
 * tables keep their shape.
 */
export interface Sheet {
  /** Of the paper, in points. */
  readonly width: number
  readonly height: number
  /** Points of paper for a point of layout. */
  readonly scale: number
  /** Where the layout's left bottom corner lies on the paper. */
  readonly x: number
  readonly y: number
  /** First and last place for text, and the place of the foot, from the top in points of layout. */
  readonly top: number
  readonly bottom: number
  readonly foot: number
  /** No type is smaller than this. */
  readonly leastSize: number
  /** Up to this many lines a paragraph stays whole: a finding is not torn in two for a few lines. */
  readonly linesKeptWhole: number
}

const scaleOfLarge = 1.6
const depthOfLarge = page.width / scaleOfLarge

export const sheets: Readonly<Record<'usual' | 'large', Sheet>> = {
  usual: {
    width: page.width,
    height: page.height,
    scale: 1,
    x: 0,
    y: 0,
    top: page.top,
    bottom: page.bottom,
    foot: 800,
    leastSize: 0,
    linesKeptWhole: 12,
  },
  large: {
    width: page.height,
    height: page.width,
    scale: scaleOfLarge,
    x: (page.height - scaleOfLarge * page.width) / 2,
    y: page.width - scaleOfLarge * page.height,
    top: 68,
    bottom: depthOfLarge - 44,
    foot: depthOfLarge - 32,
    leastSize: 10,
    linesKeptWhole: 5,
  },
}

/** Running text is no wider than about 85 characters: a longer line loses the tired eye. */
export const measure = 404

/** Room for handwriting from line to line: 8 mm, in points. */
export const lineForHand = 22.7

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
  code: style(6, 11.5, 'muted'),
  blankLabel: style(9, 11.5, 'ink', 'strong'),
  blankHelp: style(8.5, 11, 'muted'),
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
