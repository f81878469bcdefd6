/** How far a walk of several steps is: one segment a step, filled by share 0–1. */
export function Segments({
  shares,
  label,
}: {
  readonly shares: readonly number[]
  /** The same in words. */
  readonly label: string
}) {
  return (
    <span className="segments" role="img" aria-label={label}>
      {shares.map((share, index) => (
        <svg
          // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place in the row
          key={index}
          className="segment"
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={100} height={10} rx={4} />
          <rect
            className={share >= 1 ? 'filled whole' : 'filled'}
            width={100 * Math.min(share, 1)}
            height={10}
            rx={4}
          />
        </svg>
      ))}
    </span>
  )
}
