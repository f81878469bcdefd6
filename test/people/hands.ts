import { expect, type Locator, type Page } from '@playwright/test'

/** A person who uses nothing but the keyboard. */
export interface Hands {
  readonly press: (keys: string) => Promise<void>
  /** Types as a person does, one key after another. */
  readonly write: (text: string) => Promise<void>
  /** Moves with Tab until the focus is on it. Fails when Tab never gets there. */
  readonly reach: (target: Locator) => Promise<void>
  /** Reaches a button and presses Enter. */
  readonly push: (name: string | RegExp) => Promise<void>
  /** Reaches a field by its label and types into it. */
  readonly fill: (label: string | RegExp, text: string) => Promise<void>
  /** Chooses from the list of commands (Ctrl+K) by its words. */
  readonly command: (words: string) => Promise<void>
  /** Closes the dialog that is open and sees it gone. */
  readonly closesDialog: () => Promise<void>
}

/** Longer than any screen: whatever Tab has not reached by then, it never will. */
const mostStops = 400

export function handsOn(window: Page): Hands {
  const press = (keys: string) => window.keyboard.press(keys)
  const write = (text: string) => window.keyboard.type(text)
  const reach = async (target: Locator) => {
    await target.waitFor()
    for (let stop = 0; stop < mostStops; stop++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await press('Tab')
    }
    throw new Error(`Tab never reaches ${target}`)
  }
  return {
    press,
    write,
    reach,
    push: async (name) => {
      await reach(window.getByRole('button', { name, exact: typeof name === 'string' }))
      await press('Enter')
    },
    fill: async (label, text) => {
      await reach(window.getByLabel(label, { exact: typeof label === 'string' }))
      await write(text)
    },
    command: async (words) => {
      await press('Control+k')
      const list = window.getByRole('dialog')
      // Neither the box nor the choice is there in the same moment as the dialog.
      await expect(list.getByRole('searchbox')).toBeFocused()
      await write(words)
      await expect(list.locator('[role=option][data-focused]')).toContainText(words)
      await press('Enter')
      await expect(list.getByRole('searchbox')).toHaveCount(0)
    },
    closesDialog: async () => {
      // One that closed by itself meanwhile would be a fault.
      await expect(window.getByRole('dialog')).toBeVisible()
      await press('Escape')
      await expect(window.getByRole('dialog')).toHaveCount(0)
    },
  }
}
