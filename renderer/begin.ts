import './styles.css'
import { watchFormAhead } from './bridge/typed-ahead.ts'

/**
 * The page's first code, and all that is read before the first paint: where a screen was drawn ahead,
 * the rest waits until it can be seen.
 */
const root = document.getElementById('root')
const isDrawnAhead = root?.querySelector('.drawn-ahead') != null

/** A page that nobody sees is never painted. In milliseconds. */
const patience = 250

const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, patience)
  })

if (root && isDrawnAhead) {
  watchFormAhead(root)
  await painted()
}
await import('./main.tsx')
