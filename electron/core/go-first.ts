import { constants, setPriority } from 'node:os'

/**
 * Asks the system to give this process its turn before those that paint: on a machine that has too
 * much to do, a word that somebody has typed is not to wait for the picture of it. Windows grants it
 * to everybody; where only an administrator is granted it, nothing changes.
 */
export function goFirst(set: (pid: number, priority: number) => void = setPriority): void {
  try {
    set(process.pid, constants.priority.PRIORITY_ABOVE_NORMAL)
  } catch {
    // It keeps its place among the others.
  }
}
