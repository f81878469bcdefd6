/** Moves the focus to the next box of the same form, which Enter does where an answer is short. */
export function goOn(event: React.KeyboardEvent): void {
  const here = event.target
  if (!(here instanceof HTMLElement) || event.shiftKey || event.nativeEvent.isComposing) return
  const form = here.closest('form')
  const boxes = [
    ...(form?.querySelectorAll<HTMLElement>('input:not([type=hidden]), textarea') ?? []),
  ].filter((box) => box.tabIndex >= 0 && box.offsetParent !== null)
  const next = boxes[boxes.indexOf(here) + 1]
  if (!next) return
  event.preventDefault()
  next.focus()
  if (next instanceof HTMLInputElement) next.select()
}
