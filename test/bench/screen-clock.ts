import type { Page } from '@playwright/test'

/** What has to be on the screen for something to have happened; runs in the page. */
export type Shown =
  /** A heading of the first level with other words than before. */
  | { readonly what: 'otherHeading' }
  /** The box with the focus holds more or less than before. */
  | { readonly what: 'typed' }
  /** Everything that was typed is on disk. */
  | { readonly what: 'saved' }
  /** There are more of these than before. */
  | { readonly what: 'more'; readonly selector: string }
  /** This reads otherwise than before. */
  | { readonly what: 'otherText'; readonly selector: string }

/**
 * Presses a key and gives the milliseconds from the key until the frame that shows what came of it
 * has been painted, by the page's own clock.
 */
export async function keyToPaint(page: Page, key: string, shown: Shown): Promise<number> {
  const clock = await page.evaluateHandle(startClock, shown)
  await page.keyboard.press(key)
  return clock.evaluate(({ painted }) => painted)
}

/** In the page; an object, because a promise alone would be waited for. */
function startClock(shown: Shown): { painted: Promise<number> } {
  const count = () => (shown.what === 'more' ? document.querySelectorAll(shown.selector).length : 0)
  const heading = () => document.querySelector('h1')?.textContent
  const typed = () => (document.activeElement as HTMLTextAreaElement | null)?.value
  const text = () =>
    shown.what === 'otherText' ? document.querySelector(shown.selector)?.textContent : undefined
  const before = { count: count(), heading: heading(), typed: typed(), text: text() }
  let wasUnsaved = false
  const isShown = (): boolean => {
    switch (shown.what) {
      case 'otherHeading':
        return heading() !== undefined && heading() !== before.heading
      case 'typed':
        return typed() !== before.typed
      case 'otherText':
        return text() !== before.text
      case 'more':
        return count() > before.count
      case 'saved': {
        const mark = document.querySelector('[data-saved]')?.getAttribute('data-saved')
        wasUnsaved ||= mark !== 'saved'
        return wasUnsaved && mark === 'saved'
      }
    }
  }
  const painted = new Promise<number>((resolve) => {
    const press = ({ timeStamp }: KeyboardEvent) => {
      // A message that is sent before a frame is painted arrives after it.
      const afterPaint = new MessageChannel()
      afterPaint.port1.onmessage = () => resolve(performance.now() - timeStamp)
      const look = () => {
        if (isShown()) afterPaint.port2.postMessage(null)
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }
    addEventListener('keydown', press, { capture: true, once: true })
  })
  return { painted }
}
