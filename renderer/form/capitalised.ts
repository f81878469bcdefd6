/** Words as they begin a line of their own. */
export const capitalised = (words: string): string =>
  words.charAt(0).toLocaleUpperCase('fi') + words.slice(1)
