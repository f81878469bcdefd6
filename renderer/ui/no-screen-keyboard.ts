/**
 * Stands in for react-aria's way of waiting until a keyboard on the screen has made room for itself.
 * It takes a window that is zoomed or made smaller for such a keyboard, and then leaves the next
 * dialog unseen over a page that nobody can reach. A desktop's window makes no room for a keyboard.
 */
export function runAfterKeyboard(act: (isOpen: boolean) => void): () => void {
  act(false)
  return () => undefined
}
