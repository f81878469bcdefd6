import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inCheckout } from '../../scripts/lib/checkout.mjs'
import { aino, ainoAt } from '../people/aino.ts'
import { startApplication } from '../people/application.ts'
import { expect, test } from '../people/stories.ts'

const comeToLife = 'come-to-life'

/** A copy of the application that shows its first screen and waits there for {@link comeToLife}. */
async function waitingApplication(folder: string): Promise<string> {
  await cp(inCheckout('dist'), join(folder, 'dist'), { recursive: true })
  await cp(inCheckout('package.json'), join(folder, 'package.json'))
  await symlink(inCheckout('node_modules'), join(folder, 'node_modules'))
  const assets = join(folder, 'dist/renderer/assets')
  const [main = ''] = (await readdir(assets)).filter((name) => /^main-.*\.js$/.test(name))
  const code = await readFile(join(assets, main), 'utf8')
  const wait = `await new Promise((go) => addEventListener('${comeToLife}', go, { once: true }));`
  await writeFile(join(assets, main), wait + code)
  return folder
}

test('what is typed before the window comes to life is there when it does, and Enter counts', async ({
  start,
  dataFolder,
  desk,
}) => {
  const first = await start()
  await ainoAt(first).makesVault()
  await first.close()

  const { window, kill } = await startApplication(dataFolder, await waitingApplication(desk))
  try {
    const box = window.locator('.drawn-ahead input[type=password]')
    await expect(box).toBeFocused()
    await window.keyboard.type(aino.passphrase)
    await window.keyboard.press('Enter')
    await expect(box).toHaveValue(aino.passphrase)
    await window.evaluate((name) => dispatchEvent(new Event(name)), comeToLife)
    await expect(window.getByRole('heading', { level: 1, name: /Aino/ })).toBeVisible()
  } finally {
    await kill()
  }
})

test('the screen that stands in the page from the beginning is the one that comes to life', async ({
  start,
}) => {
  const first = await start()
  await ainoAt(first).makesVault()
  await first.close()
  const { window } = await start()
  await expect(window.locator('.drawn-ahead')).toHaveCount(0)
  const markup = await readFile(inCheckout('dist/renderer/first-screen.fi.html'), 'utf8')
  const [drawn, living] = await window.evaluate((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const told = (place: Element | null) => {
      const boxes = [...(place?.querySelectorAll('input, button, select, a') ?? [])]
      return [
        place?.textContent,
        ...boxes.map(({ localName, className }) => [localName, className]),
      ]
    }
    return [told(page.querySelector('.drawn-ahead')), told(document.getElementById('root'))]
  }, markup)
  expect(drawn).toEqual(living)
})
