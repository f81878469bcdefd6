/**
 * Where a person was writing when they went to look for something beside the text, so that what they
 * find goes to the very place, and Escape leads back to it.
 */
interface Caret {
  readonly box: HTMLTextAreaElement | HTMLInputElement
  readonly start: number
  readonly end: number
}

let kept: Caret | null = null

const isTextBox = (target: Element | null): target is Caret['box'] =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/** Remembers the box that has the focus, if it is one of the form's. */
export function keepCaret(): void {
  const box = document.activeElement
  if (!isTextBox(box) || !box.closest('[data-answers]')) return
  kept = { box, start: box.selectionStart ?? 0, end: box.selectionEnd ?? 0 }
}

/** The box that was left, if it is still on the screen. */
export const keptBox = (): Caret['box'] | null => (kept?.box.isConnected ? kept.box : null)

/** Puts the focus back where it was; false when the box is not there any more. */
export function returnToCaret(): boolean {
  if (!kept?.box.isConnected) return false
  const { box, start, end } = kept
  box.focus()
  if (box instanceof HTMLTextAreaElement) box.setSelectionRange(start, end)
  return true
}

/**
 * Types at the place that was left, as a person would: the box's own undo takes it back. False when
 * there is nowhere to type.
 */
export function typeAtCaret(textBetween: (before: string, after: string) => string): boolean {
  if (!returnToCaret() || !kept || kept.box.readOnly) return false
  const { box, start, end } = kept
  const text = textBetween(box.value.slice(0, start), box.value.slice(end))
  return document.execCommand('insertText', false, text)
}

let wish = false

/** Puts the focus into the list of sources, now or as soon as it is there. */
export function goToSources(): void {
  const list = document.querySelector<HTMLElement>('[data-sources]')
  wish = list === null
  list?.focus()
}

/** Whether somebody asked for the list of sources before it was there. */
export function takeSourcesWish(): boolean {
  const wished = wish
  wish = false
  return wished
}
