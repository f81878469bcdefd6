import { useTranslations } from 'use-intl'
import type { Piece } from '../../../templates/model/word-diff.ts'

/** So much of an unchanged stretch is shown on either side of a change. */
const nearby = 60

/** A text with what came and what went, marked for the eye, and in words for the ear. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const t = useTranslations('history')
  return (
    <p className="prose pieces">
      {pieces.map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
        if (kind === 'same') return <span key={index}>{shortened(text, index, pieces.length)}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
          <Mark key={index}>
            <span className="hidden-text"> [{t(kind)} </span>
            {text}
            <span className="hidden-text">] </span>
          </Mark>
        )
      })}
    </p>
  )
}

/** Only one of the two texts, with its own differences marked. */
export const OneSide = ({
  pieces,
  side,
}: {
  readonly pieces: readonly Piece[]
  readonly side: 'added' | 'removed'
}) => <Pieces pieces={pieces.filter(({ kind }) => kind === 'same' || kind === side)} />

function shortened(text: string, index: number, count: number): string {
  const isFirst = index === 0
  const isLast = index === count - 1
  if ((isFirst && isLast) || text.length <= 2 * nearby) return text
  const start = isFirst ? '' : text.slice(0, nearby)
  const end = isLast ? '' : text.slice(-nearby)
  return `${start} … ${end}`
}
