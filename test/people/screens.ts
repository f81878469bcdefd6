import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { sharedWords } from '../../templates/documents/shared/wording/words.ts'
import { type Language, languageNames } from '../../templates/model/blocks.ts'
import { accessibilityFaults } from './accessibility.ts'
import type { Application } from './application.ts'
import { strayWords } from './heard-words.ts'
import { layoutFaults } from './layout-faults.ts'
import { chooseFromMenu } from './menu-words.ts'
import { keepPicture, keepTallPicture, settle, zoomTo } from './pictures.ts'

/** What is done on each screen; `name` says which one it is, `page` in which window it is. */
export type Look = (name: string, page?: Page) => Promise<void>

/** One way of having a screen before one's eyes. */
interface Sight {
  readonly language: Language
  readonly zoom: 1 | 2
  readonly scheme: 'light' | 'dark'
  /** Whether axe looks too; it takes longer than all else together. */
  readonly withAxe: boolean
}

const sight = (language: Language, zoom: Sight['zoom'], withAxe = false): Sight => ({
  language,
  zoom,
  scheme: 'light',
  withAxe,
})

/** Whether every sight is wanted, or the few in which most goes wrong (a quick run). */
const isWhole = process.env.KYKYSILTA_RUNS === 'promised'

/** In such an order that each differs little from the one before, and the last leads to the first. */
const sights: readonly Sight[] = [
  sight('fi', 1, true),
  ...(isWhole ? [sight('sv', 1), sight('en', 1)] : []),
  sight('en', 2),
  sight('sv', 2),
  ...(isWhole ? [sight('fi', 2)] : []),
  { ...sight('fi', 2, true), scheme: 'dark' },
]

/** Pictures of every screen, for those who look at them. */
const album = join('.cache', 'test', 'pictures', 'screens')

/**
 * Looks at the screen as it stands in each language, at 100 % and at 200 %, in light and dark:
 * keeps a picture of each and adds to `faults` what is wrong. Leaves it Finnish, light and at 100 %.
 * A quick run leaves out the sights that differ least from the others.
 * @param faults by screen and sight; empty when all is well
 */
export const looksEveryWay =
  (application: Application, faults: Record<string, readonly string[]>): Look =>
  async (name, page = application.window) => {
    for (const seen of sights) {
      await turnTo(application, page, seen)
      const title = titleOf(seen)
      await keepPicture(application, page, join(album, title, `${name}.png`))
      if (isWhole && seen.zoom === 2 && seen.scheme === 'light') {
        await keepTallPicture(application, page, join(album, `${title}-tall`, `${name}.png`))
      }
      const found = await faultsOf(page, seen)
      if (found.length > 0) faults[`${name}, ${title}`] = found
    }
    await turnTo(application, page, sight('fi', 1))
  }

const titleOf = ({ language, zoom, scheme }: Sight): string =>
  [language, `${zoom * 100}`, scheme === 'dark' ? 'dark' : ''].filter(Boolean).join('-')

async function turnTo(
  application: Application,
  page: Page,
  { language, zoom, scheme }: Sight,
): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme })
  await chooseFromMenu(application, languageNames[language])
  await page.waitForFunction((spoken) => document.documentElement.lang === spoken, language)
  await zoomTo(application, zoom, page)
  // Where the person is at work stays before their eyes, as far as the sight allows.
  await page.evaluate(() => {
    const { activeElement, body } = document
    if (activeElement !== body) activeElement?.scrollIntoView({ block: 'center' })
  })
  await settle(page)
}

/** The cases are written in Finnish, whatever the screen speaks; so is the client's role in them. */
const written = [sharedWords('fi').client.role]

async function faultsOf(page: Page, { language, withAxe }: Sight): Promise<readonly string[]> {
  const stray = await strayWords(page, language, written)
  return [
    ...(await layoutFaults(page)),
    ...stray.map((words) => `another language: ${words}`),
    ...(withAxe ? await accessibilityFaults(page) : []),
  ]
}
