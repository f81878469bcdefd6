import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import type { CallName, Outcome } from '../contract/calls.ts'
import type { CoreCallName } from '../contract/core-calls.ts'
import type { AskCore, DesktopAnswers } from './answers.ts'
import { windowOrigin } from './content-policy.ts'
import { LineLost } from './questions.ts'

/** A window that may ask, and what. */
export interface Asker {
  readonly isOf: (contents: WebContents) => boolean
  readonly may: (name: CallName) => boolean
  /** Hears what another window has asked, when it went well. */
  readonly hear: (name: CallName, input: unknown, value: unknown) => void
}

/**
 * The one gate through which windows ask: only our own, only what the contract knows, and each only
 * what it needs.
 * @param askers the windows that may ask
 * @param core answers whatever the desktop does not
 */
export function answerWindows(
  askers: readonly Asker[],
  core: AskCore,
  desktop: DesktopAnswers,
): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    const asker = askers.find(({ isOf }) => comesFrom(isOf, event))
    if (!asker) throw new Error('Not our window.')
    // The whole contract is read when the first question comes: the first screen asks none.
    const { parseCall } = await import('./parse-call.ts')
    const asked = parseCall(name, input)
    if (!asked || !asker.may(asked.name)) return { ok: false, code: 'badRequest' }
    try {
      const outcome = (await (Object.hasOwn(desktop, asked.name)
        ? desktop[asked.name as keyof DesktopAnswers](asked.input as never)
        : core(asked.name as CoreCallName, asked.input as never))) as Outcome<CallName>
      if (outcome.ok) {
        for (const other of askers) {
          if (other !== asker) other.hear(asked.name, asked.input, outcome.value)
        }
      }
      return outcome
    } catch (error) {
      return { ok: false, code: codeFor(asked.name, error) }
    }
  })
}

function comesFrom(isOf: Asker['isOf'], { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    senderFrame !== null &&
    isOf(sender) &&
    senderFrame === sender.mainFrame &&
    senderFrame.url.startsWith(`${windowOrigin}/`)
  )
}

function codeFor(name: CallName, error: unknown): 'unreachable' | 'badRequest' {
  if (error instanceof LineLost) return 'unreachable'
  // The name only: the words of an error may quote what a person wrote about another.
  process.stderr.write(`A defect: ${name} threw.\n`)
  return 'badRequest'
}
