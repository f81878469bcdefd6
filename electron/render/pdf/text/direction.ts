const scripts = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}'
/** Marks, and the joiners by which a word keeps letters apart that would be tied together. */
const within = `${scripts}\\p{M}\u200C\u200D`

const whole = new RegExp(`^[${scripts}][${within}]*$`, 'u')
const stretches = new RegExp(`([${scripts}][${within}]*)`, 'u')
const any = new RegExp(`[${scripts}]`, 'u')

/** Whether every sign of a text is written from right to left. */
export const isRightToLeft = (text: string): boolean => whole.test(text)

export const holdsRightToLeft = (text: string): boolean => any.test(text)

/** Stretches of a text that are written from right to left, and what stands between them. */
export const splitByDirection = (text: string): string[] =>
  text.split(stretches).filter((piece) => piece !== '')
