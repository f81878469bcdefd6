import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DocumentView } from '../../../renderer/preview/document-view.tsx'
import type { DocumentModel } from '../../../templates/model/blocks.ts'
import { wordsIn } from '../words.ts'

/** A document as the window shows it, as HTML. */
export const screenOf = (document: DocumentModel): string =>
  renderToStaticMarkup(createElement(DocumentView, { document, topLevel: 1 }))

/** Every word of the document on screen below its head, a picture by its alternative text. */
export const wordsOfScreen = (html: string): string[] =>
  wordsIn(
    html
      .replace(/<p class="sheet-state">.*?<\/p>/s, '')
      .replace(/<svg\b[^>]*aria-label="([^"]*)".*?<\/svg>/gs, '\n$1\n')
      // A figure is announced by its caption, wherever that stands in it.
      .replace(/(<figure\b[^>]*>)(.*?)(<figcaption>.*?<\/figcaption>)/gs, '$1$3$2')
      // Runs of one sentence; every other element stands on a line of its own.
      .replace(/<span(?: (?:lang|id)="[^"]*")+>(.*?)<\/span>/gs, '$1')
      .replace(/<\/?(?:em|strong|a)\b[^>]*>/g, '')
      .replace(/<[^>]+>/g, '\n')
      .replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => signs[name] ?? ''),
  )

const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  amp: '&',
}
