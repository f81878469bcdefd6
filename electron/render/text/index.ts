import type { Blank, Block, DocumentModel, Inline, Row } from '../../../templates/model/blocks.ts'
import { readableModel } from './readable.ts'

/**
 * A document's body as plain text in reading order, blocks apart by an empty line.
 *
 * It is the reference for what every format says, word for word: list marks are the only characters
 * of its own, the cells of a table row stand apart by tabs, and a chart is its caption followed by
 * its alternative text. The head and foot of pages are not part of it.
 */
export function paintText(model: DocumentModel): string {
  return `${readableModel(model).blocks.map(textOf).filter(isNotEmpty).join('\n\n')}\n`
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text
    case 'paragraph':
      return words(block.content)
    case 'list':
      return lines(
        block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${words(item)}`),
      )
    case 'fieldList':
      return lines(block.items.flatMap(({ label, value }) => [label, ...value.map(words)]))
    case 'table':
      return lines([
        block.headed ? '' : block.caption,
        tabbed(block.columns.map(({ title, code = '' }) => lines([title, code]))),
        ...rowsOf(block),
      ])
    case 'chart':
      return lines([block.caption, block.alternative])
    case 'actorCards':
      return apart(block.actors.map((actor) => lines([actor.name, ...actor.lines])))
    case 'signatures':
      return apart(
        block.entries.map(({ role, name, signed, lineLabel }) =>
          lines([role, name, signed || lineLabel]),
        ),
      )
    case 'note':
      return lines(block.content.map(words))
    case 'blanks':
      return apart(block.items.map(wordsOfBlank))
  }
}

const wordsOfBlank = ({ label, code, help, answer }: Blank) =>
  lines([label, code, ...help, ...(answer.kind === 'boxes' ? answer.options : [])])

const rowsOf = ({ rows }: { rows: readonly Row[] }) =>
  rows.map(({ cells }) => tabbed(cells.map((cell) => cell.map(words).join('\n'))))

const words = (content: Inline) => content.map(({ text }) => text).join('')
const tabbed = (cells: readonly string[]) => cells.join('\t')
const lines = (texts: readonly string[]) => texts.filter(isNotEmpty).join('\n')
const apart = (texts: readonly string[]) => texts.filter(isNotEmpty).join('\n\n')
const isNotEmpty = (text: string) => text !== ''
