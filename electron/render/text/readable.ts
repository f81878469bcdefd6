import type { DocumentModel } from '../../../templates/model/blocks.ts'

/**
 * What XML 1.0 (section 2.2, `Char`) cannot hold, lone surrogates included. One such character from
 * a pasted text would make the whole file unreadable.
 */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu

/**
 * The same text with line ends as `\n` and each character that no file can hold shown as U+FFFD:
 * a reader sees that something stood there.
 */
export const readable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unwritable, '\uFFFD')

/** The same model with every text readable, so that no painter has to remember it. */
export function readableModel(model: DocumentModel): DocumentModel {
  const { pageLabel, ...said } = model
  return {
    ...readableParts(said),
    pageLabel: (page, pages) => readable(pageLabel(page, pages)),
  }
}

function readableParts<T>(value: T): T
function readableParts(value: unknown): unknown {
  if (typeof value === 'string') return readable(value)
  if (Array.isArray(value)) return value.map((part) => readableParts(part))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, readableParts(part)]),
  )
}
