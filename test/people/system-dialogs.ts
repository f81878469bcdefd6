import type { Application } from './application.ts'

/** What a person chooses in the system's own dialogs from now on; null is cancelling. */
export interface Choices {
  /** Several where the application asks for several. */
  readonly open?: string | readonly string[] | null
  readonly save?: string | null
  readonly folder?: string | null
}

/**
 * Puts a person's choices in place of the system's file dialogs, which no test can reach.
 * What was suggested as a name is kept for `suggestedNames`.
 */
export async function choose({ electron }: Application, choices: Choices): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    const suggested: string[] = []
    Object.assign(globalThis, { suggestedNames: suggested })
    type Asked = { properties?: string[]; defaultPath?: string }
    // The options come last: a window may stand before them.
    const optionsOf = (asked: unknown[]) => (asked.at(-1) ?? {}) as Asked
    dialog.showOpenDialog = (async (...asked: unknown[]) => {
      const forFolder = optionsOf(asked).properties?.includes('openDirectory')
      const path = (forFolder ? chosen.folder : chosen.open) ?? []
      const filePaths = typeof path === 'string' ? [path] : [...path]
      return { canceled: filePaths.length === 0, filePaths }
    }) as typeof dialog.showOpenDialog
    dialog.showSaveDialog = (async (...asked: unknown[]) => {
      suggested.push(optionsOf(asked).defaultPath ?? '')
      const path = chosen.save ?? null
      return { canceled: path === null, filePath: path ?? '' }
    }) as typeof dialog.showSaveDialog
  }, choices)
}

/** The file names that the application has suggested since `choose`. */
export const suggestedNames = ({ electron }: Application): Promise<string[]> =>
  electron.evaluate(
    () => (globalThis as unknown as { suggestedNames?: string[] }).suggestedNames ?? [],
  )

/** Presses a button of every question that the system asks from now on; see `askedQuestions`. */
export async function answersWith({ electron }: Application, button: string): Promise<void> {
  await electron.evaluate(({ dialog }, wanted) => {
    const asked: string[] = []
    Object.assign(globalThis, { askedQuestions: asked })
    type Question = { message: string; buttons?: string[] }
    dialog.showMessageBox = (async (...given: unknown[]) => {
      const { message, buttons = [] } = given.at(-1) as Question
      asked.push(message)
      return { response: buttons.indexOf(wanted), checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  }, button)
}

/** What the system has asked since `answersWith`. */
export const askedQuestions = ({ electron }: Application): Promise<string[]> =>
  electron.evaluate(
    () => (globalThis as unknown as { askedQuestions?: string[] }).askedQuestions ?? [],
  )
