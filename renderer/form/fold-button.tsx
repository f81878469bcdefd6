import { Icon } from '../ui/icon.tsx'

/** Opens and closes what is not everybody's question. Stands in a heading or above a group. */
export const FoldButton = ({
  isOpen,
  toggle,
  controls,
  children,
}: {
  readonly isOpen: boolean
  readonly toggle: () => void
  /** Id of what is opened. */
  readonly controls: string
  readonly children: string
}) => (
  <button
    type="button"
    className="record-fold"
    aria-expanded={isOpen}
    aria-controls={controls}
    onClick={toggle}
  >
    <Icon name={isOpen ? 'down' : 'forward'} size={16} />
    <span>{children}</span>
  </button>
)
