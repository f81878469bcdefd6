/** Long enough to paste, short enough that nobody finds it there later. In milliseconds. */
export const clipboardStays = 30_000
export interface ClipboardGuard {
  /** Empties the clipboard at once, if it still holds what was copied here. */
  readonly clear: () => Promise<void>
}

/** What a clipboard can do. Newer Electrons promise the text, older ones give it. */
export interface Board {
  readonly readText: () => string | Promise<string>
  readonly clear: () => void
}

/**
 * What is copied from the window leaves the clipboard by itself; what others put there stays.
 * @param arrival until the system has what the page says that it copies
 */
export function guardOver(
  board: Board,
  arrival: () => Promise<unknown> = async () => undefined,
): ClipboardGuard & { readonly copied: () => Promise<void> } {
  let ours: string | null = null
  let timer: NodeJS.Timeout | undefined
  let noted = Promise.resolve()
  const clear = async () => {
    // What was copied in the last moment before a lock is on its way.
    await noted
    clearTimeout(timer)
    const mine = ours
    ours = null
    if (mine !== null && (await board.readText()) === mine) board.clear()
  }
  const note = async () => {
    await arrival()
    ours = await board.readText()
    clearTimeout(timer)
    timer = setTimeout(clear, clipboardStays)
  }
  return {
    clear,
    copied: () => {
      noted = note()
      return noted
    },
  }
}
