import { date, line, records } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** Who stands behind the text. The signed versions themselves live in the part's ledger. */
export const signOffs = part('signOffs', 1, {
  signatures: records({
    role: line({ needed: true }),
    name: line({ needed: true }),
    date: date({ needed: true }),
  }),
})
