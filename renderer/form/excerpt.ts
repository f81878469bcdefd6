/** The beginning of a text in whole words, at most so many characters; the whole when it is short. */
export function excerpt(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`
}
