import type { Blank } from '../../model/blocks.ts'
import { type Asked, type FormDesk, labelOf, wordsOf } from './asked.ts'

type Room = Pick<Blank, 'width' | 'answer'>

/** A question longer than this does not stand well in half the width. */
const longestHalf = 40

/** How much room the pen gets: in proportion to what is asked. */
export function roomFor(desk: FormDesk, asked: Asked): Room {
  const { field } = asked
  const { options = {} } = wordsOf(desk, asked)
  switch (field.kind) {
    case 'text':
    case 'lines':
      return { width: 'full', answer: { kind: 'lines', count: linesFor(desk, asked) } }
    case 'choice': {
      const names = field.options.map((option) => options[option] ?? option)
      return { width: 'full', answer: { kind: 'boxes', options: names } }
    }
    case 'yesNo': {
      const answer = { kind: 'boxes', options: [desk.text.yes, desk.text.no] } as const
      return { width: 'half', answer }
    }
    default: {
      const isShort = labelOf(desk, asked).length <= longestHalf
      const width = isNumberOfRecord(asked) ? 'third' : isShort ? 'half' : 'full'
      return { width, answer: { kind: 'lines', count: 1 } }
    }
  }
}

const isNumberOfRecord = ({ field, depth }: Asked) => field.kind === 'number' && depth > 0

/**
 * What nobody should leave out, and what has several things to think of, gets more, and the client's
 * own words most.
 */
function linesFor(desk: FormDesk, asked: Asked): number {
  const { part, field, depth } = asked
  const { hint = '', prompts = [] } = wordsOf(desk, asked)
  if (field.kind === 'lines') return depth > 0 ? 1 : field.ofActors ? 2 : 3
  if (depth > 0) return field.needed ? 3 : 2
  const thingsToThinkOf = prompts.length + (hint === '' ? 0 : 1)
  const usual = field.needed || thingsToThinkOf > 1 ? 3 : 2
  return part === 'clientVoice' ? usual + 1 : usual
}
