/**
 * What the data process may ask of the desktop, on one page. It asks with
 * `converseWithMain(…).ask(name, input)`; the main process answers with `DesktopAnswers`.
 */
export interface DesktopRequests {
  /** Asks the person for one case file to read; null when they cancel. */
  readonly chooseCaseFile: { takes: null; gives: string | null }
  /** Asks where to save; null when the person cancels. The ending says what kind of file it is. */
  readonly chooseWhereToSave: { takes: { suggestedName: string }; gives: string | null }
  /** Asks for a folder for several files; null when the person cancels. */
  readonly chooseFolder: { takes: null; gives: string | null }
  /** Hands a question on to the document process, whose answer comes back as it is. */
  readonly paint: { takes: unknown; gives: unknown }
}

export type DesktopRequestName = keyof DesktopRequests
export type DesktopAnswers = {
  readonly [N in DesktopRequestName]: (
    input: DesktopRequests[N]['takes'],
  ) => Promise<DesktopRequests[N]['gives']>
}

/** The desktop's side of the conversation: one function that finds the answer by name. */
export const answerFrom =
  (answers: Partial<DesktopAnswers>) =>
  (name: string, input: unknown): unknown => {
    const answer = Object.hasOwn(answers, name) && answers[name as DesktopRequestName]
    if (!answer) throw new Error(`The desktop cannot be asked for ${name}.`)
    return answer(input as never)
  }
