import { expect, type Page } from '@playwright/test'

/** Where the keyboard is: what a screen reader would say of it. */
export interface Focused {
  /** `button`, `textbox`, `radio`, `checkbox`, `combobox` or the name of the element. */
  readonly kind: string
  readonly name: string
  /** The question that a radio button answers, or the list that a field is in. */
  readonly group: string
  /** Whether what a button opens is open; `null` for what opens nothing. */
  readonly isOpen: boolean | null
}

/** The keyboard of somebody who hears where they are and never touches the mouse. */
export interface EyesAndKeys {
  readonly focused: () => Promise<Focused>
  /** Goes forward with Tab until it is there; fails when Tab comes round without having met it. */
  readonly tabTo: (what: string, isIt: (focused: Focused) => boolean) => Promise<void>
  readonly press: (keys: string) => Promise<void>
  /** Types the beginning key by key and pastes the rest of what is long. */
  readonly write: (text: string) => Promise<void>
}

/** Longer than any screen. */
const mostStops = 500
/** Somebody who has more than this to write has it on the clipboard. */
const typedByHand = 60

export function eyesAndKeysOn(window: Page): EyesAndKeys {
  const press = (keys: string) => window.keyboard.press(keys)
  const focused = () => window.evaluate(whereTheFocusIs)
  return {
    focused,
    press,
    tabTo: async (what, isIt) => {
      const seen: string[] = []
      for (let stop = 0; stop < mostStops; stop += 1) {
        const now = await focused()
        if (isIt(now)) return
        seen.push(`${now.kind} ${now.name}`)
        await press('Tab')
      }
      expect(seen.slice(-40), `Tab never came to ${what}`).toBeNull()
    },
    write: async (text) => {
      await window.keyboard.type(text.slice(0, typedByHand))
      if (text.length > typedByHand) await window.keyboard.insertText(text.slice(typedByHand))
    },
  }
}

/** Runs in the window. */
function whereTheFocusIs(): Focused {
  const textOf = (element: Element | null) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const labelOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby')
    const label = element.getAttribute('aria-label')
    const labels = (element as HTMLInputElement).labels
    if (labelledBy) {
      return labelledBy
        .split(' ')
        .map((id) => document.getElementById(id))
        .map((found) => found?.getAttribute('aria-label') ?? textOf(found))
        .filter(Boolean)
        .join(' ')
    }
    return label ?? (labels?.length ? textOf(labels[0] ?? null) : textOf(element))
  }
  const element = document.activeElement
  if (!element || element === document.body)
    return { kind: 'none', name: '', group: '', isOpen: null }
  const type = element.getAttribute('type') ?? ''
  const role = element.getAttribute('role')
  const kind =
    role ??
    (element instanceof HTMLTextAreaElement
      ? 'textbox'
      : element instanceof HTMLInputElement
        ? ['radio', 'checkbox'].includes(type)
          ? type
          : 'textbox'
        : element.tagName.toLowerCase())
  const radios = element.closest('[role=radiogroup]')
  const group = radios
    ? labelOf(radios)
    : textOf(element.closest('fieldset')?.querySelector('legend') ?? null)
  const expanded = element.getAttribute('aria-expanded')
  return {
    kind,
    name: labelOf(element),
    group,
    isOpen: expanded === null ? null : expanded === 'true',
  }
}
