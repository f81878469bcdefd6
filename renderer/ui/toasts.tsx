import { useEffect, useState } from 'react'
import { Button } from './button.tsx'

export interface Toast {
  readonly id: string
  readonly text: string
  readonly action?: WayBack
}

/** What a person may still do about what just happened. */
export interface WayBack {
  readonly label: string
  readonly run: () => void
  /** Whether it has been done by another way. */
  readonly isDone?: () => boolean
}

/** In milliseconds; a way back stays longer than mere news. */
const newsStays = 6_000
const wayBackStays = 20_000

interface ToastsProps {
  readonly toasts: readonly Toast[]
  readonly label: string
  readonly onClose: (id: string) => void
  readonly closeLabel: string
}

/** Short words about what just happened, with a way back where there is one. */
export function Toasts({ toasts, label, onClose, closeLabel }: ToastsProps) {
  return (
    <section className="toasts" aria-label={label}>
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} closeLabel={closeLabel} onClose={onClose} />
      ))}
    </section>
  )
}

/** Goes by itself after a while, but never while the pointer or the focus is on it. */
function ToastView({
  toast: { id, text, action },
  closeLabel,
  onClose,
}: Pick<ToastsProps, 'closeLabel' | 'onClose'> & { readonly toast: Toast }) {
  const [isHovered, setHovered] = useState(false)
  const [hasFocus, setFocus] = useState(false)
  const isHeld = isHovered || hasFocus
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => onClose(id), action ? wayBackStays : newsStays)
    return () => clearTimeout(timer)
  }, [isHeld, action, id, onClose])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody reads it
    <div
      className="toast"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      <span role="status">{text}</span>
      <span className="toast-buttons">
        {action && (
          <Button
            onPress={() => {
              action.run()
              onClose(id)
            }}
          >
            {action.label}
          </Button>
        )}
        <Button aria-label={closeLabel} onPress={() => onClose(id)}>
          ×
        </Button>
      </span>
    </div>
  )
}
