import { fail, type Result } from '../model/result.ts'

/** One code with the name that a list gives it. */
export interface NamedCode {
  readonly code: string
  readonly name: string
}

/** What is wrong with a list, in a form that wording turns into a sentence. */
export interface ListFault {
  /** Line of the file, or the how-manieth item of a JSON list; 0 is the file as a whole. */
  readonly line: number
  readonly expected:
    | 'text'
    | 'columns'
    | 'code'
    | 'name'
    | 'endOfQuote'
    | 'sameName'
    | 'json'
    | 'listInJson'
    | 'someCodes'
    | 'fewerCodes'
  /** What stands there; empty where nothing does. */
  readonly found: string
}

export type ReadList = Result<readonly NamedCode[], 'badList', ListFault>
export const badList = (fault: ListFault) => fail('badList', fault)

/** A code as a list gives it, and where in the file it stands. */
export interface FoundCode extends NamedCode {
  readonly line: number
}

export type FoundCodes = Result<readonly FoundCode[], 'badList', ListFault>
