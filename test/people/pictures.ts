import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'
import type { Application } from './application.ts'

/** Takes a picture of the window as a person sees it, 1280×800, at 100 % or at another zoom. */
export async function takePicture(application: Application, path: string, zoom = 1): Promise<void> {
  await zoomTo(application, zoom)
  await settle(application.window)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await pictureOf(application))
  await zoomTo(application, 1)
}

/** Zooms the window as the menu does: 2 is 200 %. */
export async function zoomTo({ electron, window }: Application, factor: number): Promise<void> {
  const before = await window.evaluate(() => innerWidth)
  const changes = await electron.evaluate(({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const differs = contents?.getZoomFactor() !== wanted
    contents?.setZoomFactor(wanted)
    return differs
  }, factor)
  // The page hears of its new width a moment later.
  if (changes) await window.waitForFunction((width) => innerWidth !== width, before)
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
async function pictureOf({ electron }: Application): Promise<Buffer> {
  const png = await electron.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return picture?.toPNG().toString('base64') ?? ''
  })
  return Buffer.from(png, 'base64')
}
