import { Button } from './button.tsx'

export interface Toast {
  readonly id: string
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Short words about what just happened, with a way back where there is one. */
export function Toasts({
  toasts,
  label,
  onClose,
  closeLabel,
}: {
  readonly toasts: readonly Toast[]
  readonly label: string
  readonly onClose: (id: string) => void
  readonly closeLabel: string
}) {
  return (
    <section className="toasts" aria-label={label}>
      {toasts.map(({ id, text, action }) => (
        <div key={id} className="toast">
          <span role="status">{text}</span>
          <span>
            {action && (
              <Button
                onPress={() => {
                  action.run()
                  onClose(id)
                }}
              >
                {action.label}
              </Button>
            )}{' '}
            <Button aria-label={closeLabel} onPress={() => onClose(id)}>
              ×
            </Button>
          </span>
        </div>
      ))}
    </section>
  )
}
