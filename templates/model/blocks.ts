/**
 * The document model: what a document says, without pages, fonts or file formats.
 *
 * Pure functions of the forms build it; painters (PDF, DOCX, screen, plain text) draw it. A painter
 * knows these blocks and no form; a form knows these blocks and no page. Every string here is
 * already in the language and format in which it is read: painters translate and format nothing.
 */

import type { JsonObject } from './json.ts'

export const languages = ['fi', 'sv', 'en'] as const
/** A language in which the product writes fixed text. */
export type Language = (typeof languages)[number]

/** Each by its own name, so that whoever reads no other finds it. */
export const languageNames: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
}

/** A run of text. `language` is given only where it differs from the document's own. */
export interface Span {
  readonly text: string
  readonly emphasis?: 'strong' | 'italic'
  readonly language?: string
  /** Leads to a place of the same document. */
  readonly link?: Link
  /** A name, unique in the document, by which links find this run. */
  readonly anchor?: string
}

export interface Link {
  /** The anchor of the place. */
  readonly to: string
  /** What is found there, for whoever hears the link before following it. */
  readonly about: string
}

/** One paragraph's runs, in reading order. */
export type Inline = readonly Span[]

export interface Heading {
  readonly type: 'heading'
  /** 1 is used once, for the document's title; levels never skip. */
  readonly level: 1 | 2 | 3
  readonly text: string
  /** Begins a new page on paper (an annex). */
  readonly startsPage?: boolean
  /** Names of the parts of the case that the chapter reads, for a screen that tells who wrote them. */
  readonly parts?: readonly string[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  /** `lead` under a title, `note` small print, `quote` a person's own words. */
  readonly style: 'body' | 'lead' | 'note' | 'quote'
  readonly content: Inline
  /** Stays on the page of the block that follows. */
  readonly keepWithNext?: boolean
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly Inline[]
}

/** Label and value pairs; a value is one or more paragraphs. */
export interface FieldList {
  readonly type: 'fieldList'
  readonly items: readonly { readonly label: string; readonly value: readonly Inline[] }[]
  /** The labels are questions, as long as their answers: they get more of the line. */
  readonly asks?: boolean
}

export interface Column {
  readonly title: string
  readonly align: 'start' | 'end'
  /** Share of the table's width; shares of one table add up to 1. */
  readonly share: number
  /** Small print by which whoever enters a filled table finds the field. */
  readonly code?: string
}

export interface Row {
  /** As many as there are columns. A cell is one or more paragraphs. */
  readonly cells: readonly (readonly Inline[])[]
}

export interface Table {
  readonly type: 'table'
  /** Says what the table is; drawn above it. */
  readonly caption: string
  /** The heading above says the same: the caption is not drawn, and only names the table unseen. */
  readonly headed?: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** The first cell of each row is its header (scope Row). */
  readonly rowHeaders: boolean
  /** Rows are written in by hand: each has room for so many lines, with rules between columns. */
  readonly linesForHand?: number
}

/**
 * A dot chart: one line a row, an open mark for the first measurement, a full one for the latest,
 * a small full one for those between. `null` is no mark: an empty value is never zero.
 */
export interface Chart {
  readonly type: 'chart'
  readonly caption: string
  /** Says in words what the picture shows. */
  readonly alternative: string
  readonly unit: string
  readonly min: number
  readonly max: number
  /** Names of the measurements, oldest first, for the key below the picture. */
  readonly series: readonly string[]
  readonly rows: readonly {
    readonly label: string
    /** As many as there are series. */
    readonly values: readonly (number | null)[]
  }[]
}

/** The people behind the document: a card each. Empty strings are left out by the painter. */
export interface ActorCards {
  readonly type: 'actorCards'
  readonly actors: readonly {
    readonly name: string
    /** Further lines below the name, e.g. title, organisation and team, e-mail, phone. */
    readonly lines: readonly string[]
  }[]
}

/** Lines to sign on. A signed one shows its date (and how it was given); an unsigned one a rule. */
export interface Signatures {
  readonly type: 'signatures'
  readonly entries: readonly {
    readonly role: string
    readonly name: string
    /** e.g. "Kuitannut 24.4.2026"; empty when not signed yet. */
    readonly signed: string
    /** Label under the empty rule, e.g. "Päiväys ja allekirjoitus". */
    readonly lineLabel: string
  }[]
}

/** A boxed remark: `attention` must not be missed, `quiet` explains. */
export interface Note {
  readonly type: 'note'
  readonly tone: 'attention' | 'quiet'
  readonly content: readonly Inline[]
}

/** Places to write by hand: what a form on paper asks, in the order in which it is entered. */
export interface Blanks {
  readonly type: 'blanks'
  readonly items: readonly Blank[]
  /** Stands on one page where it can: what belongs to one person or one day. */
  readonly together?: boolean
}

export interface Blank {
  readonly label: string
  /** Small print by which whoever enters the paper finds the field; empty where there is none. */
  readonly code: string
  /** What helps to answer: hints and things to think of, a line each. */
  readonly help: readonly string[]
  /** A part of the width is enough for a name or a date; such places stand side by side. */
  readonly width: 'quarter' | 'third' | 'half' | 'full'
  readonly answer: WritingLines | Boxes
}

export interface WritingLines {
  readonly kind: 'lines'
  readonly count: number
}

/** Boxes to tick, each before its words. */
export interface Boxes {
  readonly kind: 'boxes'
  readonly options: readonly string[]
}

export type Block =
  | Heading
  | Paragraph
  | List
  | FieldList
  | Table
  | Chart
  | ActorCards
  | Signatures
  | Note
  | Blanks

/** What a document says, in a form that machines read. */
export interface DocumentData {
  readonly fileName: string
  /** Says to a person what the file is. */
  readonly description: string
  readonly content: JsonObject
}

/** A document ready to be painted: the same value gives the same bytes. */
export interface DocumentModel {
  /** Stable name of the kind of document, e.g. `summary`; also the file name of the command line. */
  readonly kind: string
  readonly language: Language
  /** Plain title for the file's properties and the window title of a reader. */
  readonly title: string
  /** Running head, e.g. the client's name and the document's title. */
  readonly header: string
  /** e.g. "Luonnos" or "Kuitattu versio 1, 24.4.2026"; shown in the footer of each page. */
  readonly stateLabel: string
  /** A draft says so on each page in a way that cannot be overlooked. */
  readonly draft: boolean
  /** e.g. "Pohja 1": version of the template, for the footer. */
  readonly templateLabel: string
  /** Who is answerable for the paper, for the footer; empty or absent where nobody is named. */
  readonly organisation?: string
  /** `large` is the same document for tired eyes: larger type, nothing else. */
  readonly print?: 'usual' | 'large'
  /** "Sivu 2/7" in the document's language. Pure; the painter calls it with numbers from 1. */
  readonly pageLabel: (page: number, pages: number) => string
  /** ISO date-time (UTC) written into the file's properties; from the model, never from a clock. */
  readonly modified: string
  readonly blocks: readonly Block[]
  /** Attached by formats that can carry it. Holds nothing that the blocks do not say. */
  readonly data?: DocumentData
}
