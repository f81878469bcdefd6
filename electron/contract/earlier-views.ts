import type { CarryingPart } from '../../templates/case/offered.ts'
import type { Answer, Place } from '../../templates/model/answers.ts'

/** An answer of an earlier round, offered to the same field of this one. */
export interface EarlierAnswer {
  readonly part: CarryingPart
  readonly place: Place
  readonly answer: Answer
  /** ISO date of its round, and who wrote last in its part; empty for somebody unknown here. */
  readonly date: string
  readonly by: string
}

/** An earlier assessment in this vault. */
export interface EarlierRound {
  readonly caseId: string
  readonly clientName: string
  /** ISO date: the last day of its period, or of its latest edit. */
  readonly date: string
  /** Found by the identity code, or chosen by the person. */
  readonly foundBy: 'identityCode' | 'person'
  readonly answers: readonly EarlierAnswer[]
}
