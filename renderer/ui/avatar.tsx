const tints = 6

/** Initials in a soft colour; the name must stand near, so the mark itself is silent. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span className={`avatar tint-${(sumOf(name) % tints) + 1}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** First letters of the first and last word: "Leyla Demirkaya-Suvantola" is LD. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}

const sumOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 7)
