import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Application } from './application.ts'

/** Takes a picture of the window, 1280×800, at 100 % or at another zoom. */
export async function takePicture(
  application: Application,
  path: string,
  zoom: 1 | 2 = 1,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await zoomTo(application, zoom)
  await application.window.screenshot({ path, animations: 'disabled', caret: 'initial' })
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
