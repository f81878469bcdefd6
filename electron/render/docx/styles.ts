import { type IParagraphStyleOptions, type IStylesOptions, ShadingType } from 'docx'
import type { Language } from '../../../templates/model/blocks.ts'
import { colors } from './colors.ts'
import { fontName } from './font-parts.ts'
import { officeLanguage } from './languages.ts'
import { bar, hairline, halfPoints, spacing, style } from './measures.ts'
import { points, sheets } from './page.ts'

/** Ids of the paragraph styles that the blocks use; each is a real style that a person can change. */
export const styleIds = {
  body: 'BodyText',
  lead: 'Lead',
  note: 'SmallPrint',
  quote: 'Quote',
  listItem: 'ListParagraph',
  caption: 'Caption',
  fieldLabel: 'FieldLabel',
  fieldValue: 'FieldValue',
  tableHead: 'TableHead',
  tableRowHead: 'TableRowHead',
  tableText: 'TableText',
  chart: 'Chart',
  personName: 'PersonName',
  personLine: 'PersonLine',
  signatureRole: 'SignatureRole',
  signatureLine: 'SignatureLine',
  attention: 'NoteAttention',
  quiet: 'NoteQuiet',
  afterTable: 'AfterTable',
  blankLabel: 'BlankLabel',
  blankCode: 'BlankCode',
  blankHelp: 'BlankHelp',
  writingLine: 'WritingLine',
  draftBand: 'DraftBand',
  header: 'Header',
  footer: 'Footer',
} as const

/**
 * The document's styles: one family, one scale, fixed text in the document's own language. Large
 * print is the same styles, each larger and none below 16 points.
 */
export const stylesFor = (language: Language, print: 'usual' | 'large'): IStylesOptions =>
  print === 'large' ? enlarged(usualStyles(language)) : usualStyles(language)

const leastOfLarge = halfPoints(16)

function enlarged<T>(look: T): T
function enlarged(look: unknown): unknown {
  if (Array.isArray(look)) return look.map((part) => enlarged(part))
  if (typeof look !== 'object' || look === null) return look
  return Object.fromEntries(
    Object.entries(look).map(([name, part]) => [
      name,
      name === 'run' && typeof part?.size === 'number'
        ? { ...part, size: Math.max(leastOfLarge, Math.round(part.size * sheets.large.scale)) }
        : enlarged(part),
    ]),
  )
}

function usualStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fontName,
          size: halfPoints(10.5),
          color: colors.ink,
          language: { value: officeLanguage(language) },
        },
      },
      heading1: heading(1, 20, { before: 0, after: 6 }),
      heading2: heading(2, 14.5, { before: 18, after: 5 }),
      heading3: heading(3, 11.5, { before: 12, after: 3 }),
      listParagraph: { paragraph: { spacing: spacing(0, 3) } },
      caption: {
        name: 'caption',
        run: { bold: true, italics: false, size: halfPoints(9.5), color: colors.inkSoft },
        paragraph: { keepNext: true, spacing: spacing(8, 4) },
      },
    },
    paragraphStyles: [
      ...proseStyles,
      ...tableStyles,
      ...peopleStyles,
      ...blankStyles,
      ...noteStyles,
      ...furnitureStyles,
    ],
  }
}

/** Office names these levels' styles itself; without an outline level they are mere paragraphs. */
function heading(level: 1 | 2 | 3, size: number, gap: { before: number; after: number }) {
  return {
    next: styleIds.body,
    quickFormat: true,
    run: {
      bold: true,
      size: halfPoints(size),
      color: level === 2 ? colors.accent : colors.ink,
    },
    paragraph: {
      outlineLevel: level - 1,
      keepNext: true,
      keepLines: true,
      spacing: spacing(gap.before, gap.after, 1),
    },
  }
}

const proseStyles: IParagraphStyleOptions[] = [
  style(styleIds.body, 'Body Text', { paragraph: { spacing: spacing(0, 7) } }),
  style(styleIds.lead, 'Lead', {
    run: { size: halfPoints(12), color: colors.inkSoft },
    paragraph: { spacing: spacing(0, 10) },
  }),
  style(styleIds.note, 'Small Print', {
    run: { size: halfPoints(9), color: colors.inkSoft },
    paragraph: { spacing: spacing(0, 8, 1.05) },
  }),
  style(styleIds.quote, 'Quote', {
    paragraph: {
      indent: { left: points(14), right: points(14) },
      spacing: spacing(3, 8),
      border: { left: bar(colors.accentLine, 8) },
    },
  }),
]

const tableStyles: IParagraphStyleOptions[] = [
  style(styleIds.fieldLabel, 'Field Label', {
    run: { bold: true, color: colors.inkSoft },
    paragraph: { spacing: spacing(2, 2, 1.05) },
  }),
  style(styleIds.fieldValue, 'Field Value', { paragraph: { spacing: spacing(2, 2, 1.05) } }),
  style(styleIds.tableText, 'Table Text', {
    run: { size: halfPoints(9.5) },
    paragraph: { spacing: spacing(2, 2, 1.05) },
  }),
  style(styleIds.tableHead, 'Table Head', {
    basedOn: styleIds.tableText,
    run: { bold: true, color: colors.accent },
    paragraph: { keepNext: true },
  }),
  style(styleIds.tableRowHead, 'Table Row Head', { basedOn: styleIds.tableText }),
  style(styleIds.chart, 'Chart', { paragraph: { spacing: spacing(2, 10, 1) } }),
  style(styleIds.afterTable, 'After Table', {
    run: { size: halfPoints(4) },
    paragraph: { spacing: spacing(0, 5, 1) },
  }),
]

const peopleStyles: IParagraphStyleOptions[] = [
  style(styleIds.personName, 'Person Name', {
    run: { bold: true },
    paragraph: { spacing: spacing(2, 1, 1.05) },
  }),
  style(styleIds.personLine, 'Person Line', {
    run: { size: halfPoints(9.5), color: colors.inkSoft },
    paragraph: { spacing: spacing(0, 1, 1.05) },
  }),
  style(styleIds.signatureRole, 'Signature Role', {
    run: { size: halfPoints(9), color: colors.inkSoft },
    paragraph: { spacing: spacing(4, 0, 1.05) },
  }),
  style(styleIds.signatureLine, 'Signature Line', {
    run: { size: halfPoints(9), color: colors.inkSoft },
    paragraph: {
      spacing: spacing(34, 6, 1.05),
      border: { top: hairline(colors.inkSoft, 3) },
    },
  }),
]

const blankStyles: IParagraphStyleOptions[] = [
  style(styleIds.blankLabel, 'Blank Label', {
    run: { bold: true },
    paragraph: { keepNext: true, spacing: spacing(8, 0, 1.05) },
  }),
  style(styleIds.blankCode, 'Blank Code', {
    run: { size: halfPoints(7), color: colors.inkSoft },
    paragraph: { keepNext: true, spacing: spacing(0, 0, 1) },
  }),
  style(styleIds.blankHelp, 'Blank Help', {
    run: { size: halfPoints(9), color: colors.inkSoft },
    paragraph: { keepNext: true, spacing: spacing(0, 0, 1.05) },
  }),
  style(styleIds.writingLine, 'Writing Line', {
    run: { color: colors.inkSoft },
    // With a line of its own type it is 8 mm from line to line.
    paragraph: { spacing: spacing(10.5, 0, 1) },
  }),
]

const noteStyles: IParagraphStyleOptions[] = [
  boxed(styleIds.attention, 'Note Attention', colors.attention, colors.attentionGround),
  boxed(styleIds.quiet, 'Note Quiet', colors.accentLine, colors.accentGround),
]

const furnitureStyles: IParagraphStyleOptions[] = [
  style(styleIds.draftBand, 'Draft Band', {
    run: { bold: true, size: halfPoints(13), color: colors.attention },
    paragraph: {
      spacing: spacing(4, 8, 1.1),
      indent: { left: points(9) },
      shading: { type: ShadingType.CLEAR, fill: colors.attentionGround, color: 'auto' },
      border: {
        left: bar(colors.attention, 9),
        top: hairline(colors.attentionGround, 3),
        bottom: hairline(colors.attentionGround, 3),
      },
    },
  }),
  style(styleIds.header, 'header', {
    run: { size: halfPoints(9), color: colors.inkSoft },
    paragraph: { spacing: spacing(0, 14, 1.05) },
  }),
  style(styleIds.footer, 'footer', {
    run: { size: halfPoints(9), color: colors.inkSoft },
    paragraph: {
      spacing: spacing(6, 0, 1.05),
      border: { top: hairline(colors.line, 5) },
    },
  }),
]

function boxed(id: string, name: string, line: string, ground: string): IParagraphStyleOptions {
  return style(id, name, {
    paragraph: {
      indent: { left: points(9), right: points(6) },
      spacing: spacing(3, 9, 1.1),
      shading: { type: ShadingType.CLEAR, fill: ground, color: 'auto' },
      border: {
        left: bar(line, 9),
        top: hairline(ground, 4),
        bottom: hairline(ground, 4),
        right: hairline(ground, 6),
      },
    },
  })
}
