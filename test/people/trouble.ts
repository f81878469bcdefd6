import type { Application } from './application.ts'

/**
 * Makes one call of the window come out as it does on a bad day, until it is mended: a disk that
 * refuses, a vault that is damaged. For seeing what the screen says then; that the outcome is true
 * is proved below the window.
 */
export async function comesOutAs(
  { electron }: Application,
  call: string,
  outcome: object,
): Promise<() => Promise<void>> {
  await electron.evaluate(
    ({ ipcMain }, [name, instead]) => {
      type Answer = (event: unknown, name: unknown, input: unknown) => unknown
      const answers = (ipcMain as unknown as { _invokeHandlers: Map<string, Answer> })
        ._invokeHandlers
      const real = answers.get('call')
      if (!real) throw new Error('The window is not answered at all')
      Object.assign(globalThis, { mendCalls: () => answers.set('call', real) })
      answers.set('call', (event, asked, input) =>
        asked === name ? instead : real(event, asked, input),
      )
    },
    [call, outcome] as const,
  )
  return () =>
    electron.evaluate(() => (globalThis as unknown as { mendCalls: () => void }).mendCalls())
}
