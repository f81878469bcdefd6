import { useEffect } from 'react'
import type { Acts } from './commands.ts'
import { commands } from './commands.ts'
import { commandFor } from './keys.ts'

/** They leave what is behind the dialog as it is. */
const overDialogs = ['lock', 'quickNote']

/**
 * Runs commands by their keys, wherever the focus is. Listens on the way down: react-aria keeps the
 * keys of its text boxes to itself on the way up.
 */
export function useShortcuts(acts: Acts): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || opensAList(event)) return
      const command = commandFor(commands, event)
      if (!command?.allowed(acts.window.session.store.get())) return
      // Behind an open dialog nothing should move.
      if (acts.window.store.get().dialog !== null && !overDialogs.includes(command.name)) return
      event.preventDefault()
      command.run(acts)
    }
    window.addEventListener('keydown', pressed, true)
    return () => window.removeEventListener('keydown', pressed, true)
  }, [acts])
}

/** Alt and an arrow opens a list of choices; there it does not change the step. */
const opensAList = ({ altKey, target }: KeyboardEvent): boolean =>
  altKey &&
  target instanceof Element &&
  target.closest('[role="combobox"], [aria-haspopup="listbox"]') !== null
