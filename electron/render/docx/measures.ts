import { BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import { points } from './page.ts'

/** A style of its own, offered in the word processor's list of styles. */
export function style(
  id: string,
  name: string,
  look: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions {
  return { basedOn: 'Normal', quickFormat: true, ...look, id, name }
}

/**
 * Space before and after in points, and the height of a line in lines.
 * `auto` is said each time: a line height of any other rule cuts pictures to one line.
 */
export function spacing(before: number, after: number, lines = 1.2) {
  return {
    before: points(before),
    after: points(after),
    line: Math.round(240 * lines),
    lineRule: LineRuleType.AUTO,
  }
}

/** The thick line at the left of a quote, a note or the draft band. */
export const bar = (color: string, space: number) => ({
  style: BorderStyle.SINGLE,
  size: 24,
  space,
  color,
})

/** A thin line around, `space` points away from the text. */
export const hairline = (color: string, space: number) => ({
  style: BorderStyle.SINGLE,
  size: 4,
  space,
  color,
})

/** Office counts type sizes in half points. */
export const halfPoints = (size: number) => Math.round(size * 2)
