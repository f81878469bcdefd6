import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { CallName } from '../contract/calls.ts'
import type { CoreCallName } from '../contract/core-calls.ts'
import type { AskCore, DesktopAnswers } from './answers.ts'
import { windowOrigin } from './content-policy.ts'
import { parseCall } from './parse-call.ts'
import { LineLost } from './questions.ts'

/**
 * The one gate through which the window asks: only our own window, only what the contract knows.
 * @param window the window that may ask
 * @param core answers whatever the desktop does not
 */
export function answerWindow(window: BrowserWindow, core: AskCore, desktop: DesktopAnswers): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    if (!comesFrom(window, event)) throw new Error('Not our window.')
    const asked = parseCall(name, input)
    if (!asked) return { ok: false, code: 'badRequest' }
    try {
      return Object.hasOwn(desktop, asked.name)
        ? await desktop[asked.name as keyof DesktopAnswers](asked.input as never)
        : await core(asked.name as CoreCallName, asked.input as never)
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
