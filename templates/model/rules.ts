import { type Answers, isRecords, lineText } from './answers.ts'
import type { RuleName } from './fields.ts'
import type { Expectation } from './file-schema.ts'

/** Which answer of a record should be looked at, and what was expected. */
export interface Broken {
  readonly name: string
  readonly expected: Expectation
}

/** Rules that bind several answers of one record; they bite only at sign-off. */
export const rules: Readonly<Record<RuleName, (answers: Answers) => Broken | null>> = {
  /** A conclusion rests on at least one entry, or says that it is a professional judgement. */
  grounded: ({ text, grounds, entries }) => {
    const isWritten = typeof text === 'string' && text.trim() !== ''
    if (!isWritten || grounds === 'professionalJudgement') return null
    const linked = isRecords(entries) ? entries : []
    const rests = linked.some(({ answers }) => String(answers[lineText] ?? '').trim() !== '')
    return rests ? null : { name: 'grounds', expected: 'grounds' }
  },
}
