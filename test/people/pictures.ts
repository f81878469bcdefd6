import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'
import type { Application } from './application.ts'
import { surely } from './surely.ts'

/** Takes a picture of the window as a person sees it, 1280×800, at 100 % or at another zoom. */
export async function takePicture(application: Application, path: string, zoom = 1): Promise<void> {
  const { window } = application
  await zoomTo(application, zoom)
  await settle(window)
  await keepPicture(application, window, path)
  await zoomTo(application, 1)
}

/** Keeps a picture of a window as it is now. */
export async function keepPicture(
  application: Application,
  window: Page,
  path: string,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await pictureOf(application, window))
}

/** Keeps a picture of a window made as high as all that it holds, for a look at what lies below. */
export async function keepTallPicture(
  application: Application,
  window: Page,
  path: string,
): Promise<void> {
  const itself = await application.electron.browserWindow(window)
  const [width, height] = await surely(() => itself.evaluate((each) => each.getContentSize()))
  const grown = await window.evaluate(() => {
    const held = [document.documentElement, ...document.querySelectorAll('.veil')]
    return Math.max(...held.map(({ scrollHeight }) => scrollHeight)) * devicePixelRatio
  })
  const makeHigh = async (wanted: number) => {
    const size = [width ?? 0, wanted] as const
    await surely(() => itself.evaluate((each, asked) => each.setContentSize(...asked), size))
    await window.waitForFunction(
      (now) => Math.abs(innerHeight * devicePixelRatio - now) < 2,
      wanted,
    )
  }
  await makeHigh(Math.ceil(grown))
  await settle(window)
  await keepPicture(application, window, path)
  await makeHigh(height ?? 0)
}

/** Zooms a window as the menu does: 2 is 200 %. */
export async function zoomTo(
  { electron, window: main }: Application,
  factor: number,
  window: Page = main,
): Promise<void> {
  const before = await window.evaluate(() => innerWidth)
  const itself = await electron.browserWindow(window)
  const now = await surely(() => itself.evaluate(({ webContents }) => webContents.getZoomFactor()))
  if (now === factor) return
  await surely(() =>
    itself.evaluate(({ webContents }, wanted) => webContents.setZoomFactor(wanted), factor),
  )
  // The page hears of its new width a moment later.
  await window.waitForFunction((width) => innerWidth !== width, before)
}

/** Nothing moves any more and what was asked for is on the screen. */
export const settle = (window: Page): Promise<void> =>
  window.evaluate(async () => {
    await document.fonts.ready
    await Promise.allSettled(
      document
        .getAnimations()
        // One that never ends (a progress ring) is no reason to wait.
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    )
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve))
  })

/** Electron's own picture: Playwright's shows a quarter of a window that is zoomed to 200 %. */
async function pictureOf({ electron }: Application, window: Page): Promise<Buffer> {
  const itself = await electron.browserWindow(window)
  const png = await surely(() =>
    itself.evaluate(async ({ webContents }) =>
      (await webContents.capturePage()).toPNG().toString('base64'),
    ),
  )
  return Buffer.from(png, 'base64')
}
