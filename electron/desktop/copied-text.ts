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

/** What is copied from the window leaves the clipboard by itself; what others put there stays. */
export function guardOver(board: Board): ClipboardGuard & { readonly copied: () => Promise<void> } {
  let ours: string | null = null
  let timer: NodeJS.Timeout | undefined
  const clear = async () => {
    clearTimeout(timer)
    const mine = ours
    ours = null
    if (mine !== null && (await board.readText()) === mine) board.clear()
  }
  return {
    clear,
    copied: async () => {
      clearTimeout(timer)
      ours = await board.readText()
      timer = setTimeout(clear, clipboardStays)
    },
  }
}
