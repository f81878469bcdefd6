import { ok, type Result } from '../model/result.ts'
import { badList, type FoundCode, type FoundCodes, type ListFault } from './list-fault.ts'
import { columnsOf, kindOfCode, trimmedCode } from './list-words.ts'

interface Line {
  readonly n: number
  readonly cells: readonly string[]
}

/** Servers put a few lines about the list above its headings. */
const mostLinesAbove = 30
/** No server has as many columns; a line of more is no line of headings. */
const mostColumns = 500
const separators = [';', '\t', '|', ','] as const

/** The codes of a table with headings, or of two columns without any. */
export function codesInTable(text: string): FoundCodes {
  for (const separator of inOrderFor(text)) {
    const read = linesOf(text, separator)
    if (!read.ok) return read
    const begun = beginningOf(read.value)
    if (begun) return codesFrom(begun)
  }
  const [first = ''] = text.split(/\r\n?|\n/)
  return badList({ line: 1, expected: 'columns', found: first.trim() })
}

interface Begun {
  readonly lines: readonly Line[]
  readonly columns: { readonly code: number; readonly name: number }
}

function beginningOf(lines: readonly Line[]): Begun | null {
  for (const [index, { cells }] of lines.slice(0, mostLinesAbove).entries()) {
    const columns = cells.length > mostColumns ? null : columnsOf(cells)
    if (columns) return { lines: lines.slice(index + 1), columns }
  }
  const [first] = lines
  const isBare = first && first.cells.length > 1 && isCodeOrGroup(first.cells[0] ?? '')
  return isBare ? { lines, columns: { code: 0, name: 1 } } : null
}

const isCodeOrGroup = (cell: string) => kindOfCode(trimmedCode(cell)) !== 'other'

function codesFrom({ lines, columns }: Begun): FoundCodes {
  const found: FoundCode[] = []
  for (const { n, cells } of lines) {
    const code = trimmedCode(cells[columns.code] ?? '')
    const name = (cells[columns.name] ?? '').trim().replace(/\s+/g, ' ').normalize('NFC')
    const kind = kindOfCode(code)
    if (kind === 'group') continue
    if (kind === 'other') return badList({ line: n, expected: 'code', found: code })
    if (name === '') return badList({ line: n, expected: 'name', found: code })
    found.push({ line: n, code, name })
  }
  return ok(found)
}

/** The one that stands in the first lines most often is tried first. */
function inOrderFor(text: string): readonly string[] {
  const beginning = text.slice(0, 2000)
  const count = (separator: string) => beginning.split(separator).length
  return separators.toSorted((one, other) => count(other) - count(one))
}

/**
 * Cells as RFC 4180 has them: in quotes a separator and a line break are text, two quotes are one.
 * Lines without any content are left out.
 */
function linesOf(text: string, separator: string): Result<readonly Line[], 'badList', ListFault> {
  const lines: Line[] = []
  let [n, begunAt, cell, isQuoted] = [1, 1, '', false]
  let cells: string[] = []
  const endLine = () => {
    cells.push(cell)
    if (cells.some((one) => one.trim() !== '')) lines.push({ n: begunAt, cells })
    cells = []
    cell = ''
    begunAt = n
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    const isBreak = letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')
    if (isBreak) n += 1
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"' && cell.trim() === '') {
      cell = ''
      isQuoted = true
    } else if (letter === separator) {
      cells.push(cell)
      cell = ''
    } else if (isBreak) endLine()
    else if (letter !== '\r') cell += letter
  }
  if (isQuoted) return badList({ line: begunAt, expected: 'endOfQuote', found: cell.trim() })
  endLine()
  return ok(lines)
}
