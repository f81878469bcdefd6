import { readCodeList } from '../../templates/icf/code-list.ts'
import { badList } from '../../templates/icf/list-fault.ts'
import { ok } from '../../templates/model/result.ts'
import type { Works } from './handlers.ts'
import { textOfList } from './list-text.ts'

/** The list that gives ICF codes their names. A file that is not sound changes nothing. */
export const codeListCalls: Works<'codes.read' | 'codes.importBytes' | 'codes.remove'> = {
  'codes.read': async ({ codeList }) => ok(codeList.read()),

  'codes.importBytes': async ({ codeList, now }, { bytes, fileName }) => {
    const text = textOfList(bytes)
    const read =
      text === null ? badList({ line: 0, expected: 'text', found: '' }) : readCodeList(text)
    if (!read.ok) return read
    const list = { codes: read.value, fileName, importedAt: now() }
    const written = codeList.write(list)
    return written.ok ? ok(list) : written
  },

  'codes.remove': async ({ codeList }) => codeList.write(null),
}
