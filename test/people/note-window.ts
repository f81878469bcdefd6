import { expect, type Page } from '@playwright/test'
import type { Application } from './application.ts'

/** Opens the small window for an observation by its keys, and waits until one can write. */
export async function opensNote(application: Application): Promise<Page> {
  const [note] = await Promise.all([
    application.electron.waitForEvent('window'),
    application.window.keyboard.press('Control+Alt+h'),
  ])
  await expect(note.getByRole('heading', { level: 1 })).toBeVisible()
  return note
}

/** The text of the observation, once the focus is on it. */
export async function noteText(note: Page) {
  const text = note.getByRole('textbox', { name: 'Havainto', exact: true })
  await expect(text).toBeFocused()
  return text
}

/** Closes the small window by keys; it is gone before the keys have come up again. */
export async function closesNote(note: Page, keys: 'Control+Enter' | 'Escape'): Promise<void> {
  await Promise.all([note.waitForEvent('close'), note.keyboard.press(keys).catch(() => undefined)])
}
