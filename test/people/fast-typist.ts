import { setTimeout as after } from 'node:timers/promises'
import type { Locator, Page } from '@playwright/test'
import type { Dice } from '../generators/dice.ts'

/** What was seen over a person's shoulder; times are milliseconds since 1970. */
export interface Seen {
  /** Each keystroke, with how long the text had become by it. */
  readonly keys: { readonly at: number; readonly length: number }[]
  /** Each time the screen called everything saved, with how long the text was. */
  readonly saved: { readonly at: number; readonly length: number }[]
}

/** Watches one text box and the mark that says what is saved. Tells as it happens. */
export async function watchTyping(window: Page, box: Locator): Promise<Seen> {
  const seen: Seen = { keys: [], saved: [] }
  await window.exposeFunction('seen', (what: 'keys' | 'saved', at: number, length: number) =>
    seen[what].push({ at, length }),
  )
  await box.evaluate((element) => {
    const text = element as HTMLTextAreaElement
    const tell = (what: string) =>
      (globalThis as unknown as { seen: (...told: unknown[]) => void }).seen(
        what,
        Date.now(),
        text.value.length,
      )
    text.addEventListener('input', () => tell('keys'))
    const isSaved = () => document.querySelector('[data-saved="saved"]') !== null
    new MutationObserver(() => isSaved() && tell('saved')).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-saved'],
    })
  })
  return seen
}

/** Types words that no other place holds, in bursts with breaths between, until stopped. */
export async function typeWithoutEnd(window: Page, dice: Dice, stop: AbortSignal): Promise<void> {
  for (let word = 1; !stop.aborted; word += 1) {
    await window.keyboard.type(` kanarialintu${word}`)
    if (dice.below(3) === 0) await after(dice.below(400))
  }
}

/** The text after so many keystrokes of `typeWithoutEnd`. */
export function typedText(length: number): string {
  let text = ''
  for (let word = 1; text.length < length; word += 1) text += ` kanarialintu${word}`
  return text.slice(0, length)
}
