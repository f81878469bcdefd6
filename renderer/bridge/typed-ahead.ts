/**
 * What a person does on the screen that was drawn ahead, before the living one has come: nobody waits
 * for a program that looks ready.
 */
export interface DoneAhead {
  readonly typed: string
  readonly isSent: boolean
}

let box: HTMLInputElement | null = null
let isSent = false

/** To be called as soon as there is any code in the page. */
export function watchFormAhead(root: HTMLElement): void {
  box = root.querySelector('input')
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    isSent = true
  })
}

/** Told once, and forgotten: it is a passphrase. The box may be out of the page by then. */
export function takeDoneAhead(): DoneAhead {
  const done = { typed: box?.value ?? '', isSent }
  box = null
  isSent = false
  return done
}
