import type { Command } from './commands.ts'

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The keys that are down, as commands name them. Command on a Mac stands for Ctrl. */
export function keysOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const name = key.length === 1 ? key.toUpperCase() : key
  return [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', name]
    .filter(Boolean)
    .join('+')
}

export const commandFor = (commands: readonly Command[], pressed: Pressed): Command | undefined => {
  const keys = keysOf(pressed)
  return commands.find((command) => command.keys.includes(keys))
}

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** Keys as a person reads them: `Alt ↓`. */
export const readableKeys = (keys: string): string =>
  keys
    .split('+')
    .map((key) => arrows[key] ?? key)
    .join(' ')
