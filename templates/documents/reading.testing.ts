import type { Block, DocumentModel, Inline } from '../model/blocks.ts'

/** What a test reads: every word of a document's body in order, white space as single spaces. */
export const readThrough = (model: DocumentModel): string =>
  model.blocks.map(wordsOf).join('\n').replace(/\s+/g, ' ')

const said = (content: Inline) => content.map(({ text }) => text).join('')
const all = (contents: readonly Inline[]) => contents.map(said).join('\n')

function wordsOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text
    case 'paragraph':
      return said(block.content)
    case 'list':
      return all(block.items)
    case 'note':
      return all(block.content)
    case 'fieldList':
      return block.items.map(({ label, value }) => `${label}\n${all(value)}`).join('\n')
    case 'table':
      return [
        block.caption,
        ...block.columns.flatMap(({ title, code }) => (code ? [title, code] : [title])),
        ...block.rows.flatMap(({ cells }) => cells.map(all)),
      ].join('\n')
    case 'chart':
      return `${block.caption}\n${block.alternative}`
    case 'actorCards':
      return block.actors.flatMap(({ name, lines }) => [name, ...lines]).join('\n')
    case 'signatures':
      return block.entries
        .flatMap(({ role, name, signed, lineLabel }) => [role, name, signed, lineLabel])
        .join('\n')
    case 'blanks':
      return block.items
        .flatMap(({ label, code, help, answer }) => [
          label,
          code,
          ...help,
          ...(answer.kind === 'boxes' ? answer.options : []),
        ])
        .join('\n')
  }
}

export const headingsOf = ({ blocks }: DocumentModel): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))

/** The only block of a type, or the one whose caption is given. */
export function blockOf<T extends Block['type']>(
  { blocks }: DocumentModel,
  type: T,
  caption?: string,
): Extract<Block, { type: T }> {
  const found = blocks.find(
    (block): block is Extract<Block, { type: T }> =>
      block.type === type &&
      (caption === undefined || ('caption' in block && block.caption === caption)),
  )
  if (!found) throw new Error(`The document has no ${type} ${caption ?? ''}`)
  return found
}

/** The rows of a table as texts. */
export const rowsOf = (table: Extract<Block, { type: 'table' }>): string[][] =>
  table.rows.map(({ cells }) => cells.map(all))
