import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { CallName } from '../contract/calls.ts'
import { windowOrigin } from './content-policy.ts'
import { LineLost } from './conversation.ts'
import { parseCall } from './parse-call.ts'

/**
 * The one gate through which the window asks: only our own window, only what the contract knows.
 * @param window the window that may ask
 * @param ask hands the question on; gives the contract's outcome
 */
export function answerWindow(
  window: BrowserWindow,
  ask: (name: CallName, input: unknown) => Promise<unknown>,
): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    if (!comesFrom(window, event)) throw new Error('Not our window.')
    const asked = parseCall(name, input)
    if (!asked) return { ok: false, code: 'badRequest' }
    try {
      return await ask(asked.name, asked.input)
    } catch (error) {
      return { ok: false, code: codeFor(asked.name, error) }
    }
  })
}

function comesFrom(window: BrowserWindow, { senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    !window.isDestroyed() &&
    senderFrame !== null &&
    senderFrame === window.webContents.mainFrame &&
    senderFrame.url.startsWith(`${windowOrigin}/`)
  )
}

function codeFor(name: CallName, error: unknown): 'unreachable' | 'badRequest' {
  if (error instanceof LineLost) return 'unreachable'
  // The name only: the words of an error may quote what a person wrote about another.
  process.stderr.write(`A defect: ${name} threw.\n`)
  return 'badRequest'
}
