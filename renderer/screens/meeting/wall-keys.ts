import { useEffect, useRef } from 'react'

interface WallActs {
  readonly go: (step: -1 | 1) => void
  readonly goTo: (end: 'first' | 'last') => void
  readonly leave: () => void
  /** Marks the attendance of the person of this place in the list. */
  readonly mark: (index: number) => void
}

const steps: Readonly<Record<string, -1 | 1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}
/** What the small remote controls of speakers send; they work while somebody writes, too. */
const remote: Readonly<Record<string, -1 | 1>> = { PageDown: 1, PageUp: -1 }

/**
 * The keys of a meeting on the wall. While somebody writes, the letters and arrows are theirs, and
 * Escape comes back to the heading. Listens on the way down, as all our keys do.
 */
export function useWallKeys(acts: WallActs): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      if (document.querySelector('[role="listbox"], [role="dialog"]')) return
      if (act(event, latest.current)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    window.addEventListener('keydown', pressed, true)
    return () => window.removeEventListener('keydown', pressed, true)
  }, [])
}

/** Whether the key was one of ours. */
function act({ key, target }: KeyboardEvent, { go, goTo, leave, mark }: WallActs): boolean {
  if (remote[key]) {
    go(remote[key])
    return true
  }
  if (isWriting(target)) {
    if (key !== 'Escape') return false
    document.querySelector<HTMLElement>('[data-wall]')?.focus()
    return true
  }
  if (key === 'Escape') leave()
  else if (steps[key] && !hasArrowsOfItsOwn(target)) go(steps[key])
  else if (key === 'Home' || key === 'End') goTo(key === 'Home' ? 'first' : 'last')
  else if (/^[1-9]$/.test(key)) mark(Number(key) - 1)
  else if (key.toLowerCase() === 'm') {
    document.querySelector<HTMLElement>('[data-notes] textarea')?.focus()
  } else return false
  return true
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type))

const hasArrowsOfItsOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="radiogroup"], [aria-haspopup]') !== null
