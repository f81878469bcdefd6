import { app, globalShortcut } from 'electron'

/** No letter of a Finnish keyboard, and free in the programs that people write in all day. */
const noteKeys = 'Control+Alt+H'

/**
 * The keys for a quick note work wherever the person is, if the system gives them to us; within our
 * own windows they work always.
 */
export function listenForNoteKeys(press: () => void): void {
  globalShortcut.register(noteKeys, press)
  app.on('will-quit', () => globalShortcut.unregisterAll())
}
