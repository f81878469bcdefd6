import { readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { accessibilityFaults } from '../people/accessibility.ts'
import { aino, ainoWithCase } from '../people/aino.ts'
import type { Application } from '../people/application.ts'
import { takePicture } from '../people/pictures.ts'
import { expect, test } from '../people/stories.ts'
import { choose, suggestedNames } from '../people/system-dialogs.ts'

/** The paper that lies in the viewer, as its own page sees it. */
async function paperOf({ electron }: Application): Promise<{ address: string; pdf: Buffer }> {
  await expect.poll(() => electron.windows().some(isPaper)).toBe(true)
  const address = electron.windows().find(isPaper)?.url() ?? ''
  return { address, pdf: Buffer.from((await fetched(electron, address)) ?? '', 'base64') }
}

const isPaper = (page: Page) => page.url().startsWith('paper:')

/** What lies at an address inside the application; null when nothing does. */
const fetched = (electron: Application['electron'], address: string): Promise<string | null> =>
  electron.evaluate(async ({ session }, at) => {
    const answer = await session.defaultSession.fetch(at)
    return answer.ok ? Buffer.from(await answer.arrayBuffer()).toString('base64') : null
  }, address)

/** How far Chromium's viewer is with the paper; it asks the system to print once that is `success`. */
const viewerState = ({ electron }: Application): Promise<string> =>
  electron.evaluate(async ({ BrowserWindow }) => {
    const paper = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().startsWith('paper:'),
    )
    const viewer = paper?.webContents.mainFrame.framesInSubtree.find(({ url }) =>
      url.startsWith('chrome-extension:'),
    )
    if (!viewer) return 'no viewer'
    return `${await viewer.executeJavaScript(`document.querySelector('pdf-viewer')?.loadState_`)}`
  })

const locksTheScreen = ({ electron }: Application) =>
  electron.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('lock-screen')
  })

/** PDFs that came into the temporary folder since a moment. */
async function newPdfs(since: number): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(tmpdir(), { withFileTypes: true })) {
    const path = join(tmpdir(), entry.name)
    const isNew = entry.isFile() && (await stat(path).catch(() => null))
    if (!isNew || isNew.mtimeMs < since) continue
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') found.push(path)
  }
  return found
}

test('the recovery sheet goes to the printer as the very PDF that is saved, from memory', async ({
  comesToWork,
  desk,
}) => {
  const { application, person } = await comesToWork()
  const { electron, window } = application
  await person.push('Tee uusi palautuslomake')
  await expect(window.locator('.sheet table strong')).toHaveCount(8)
  await choose(application, { save: join(desk, 'lomake.pdf') })
  await person.push('Tallenna PDF')
  await expect(window.getByText(/Tallennettu: lomake.pdf/).first()).toBeVisible()

  const begun = Date.now()
  await person.push('Tulosta')
  const { address, pdf } = await paperOf(application)
  expect(pdf.equals(await readFile(join(desk, 'lomake.pdf')))).toBe(true)
  await expect.poll(() => viewerState(application)).toBe('success')
  expect(await newPdfs(begun)).toEqual([])

  await locksTheScreen(application)
  await expect.poll(() => fetched(electron, address)).toBeNull()
})

test('a document is printed as the PDF that it is, and put away when the vault is locked', async ({
  comesToWork,
}) => {
  const { application, window, person } = await ainoWithCase(comesToWork)
  const { electron } = application
  await person.goesTo('documents')
  await person.push('Tulosta: Monitoimijainen yhteenveto')
  const { address, pdf } = await paperOf(application)
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  await expect.poll(() => viewerState(application)).toBe('success')
  const titles = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.getTitle()),
  )
  expect(titles.toSorted()).toEqual(['Kykysilta', 'Kykysilta, tulostus'])

  await locksTheScreen(application)
  await expect(window.getByRole('heading', { name: 'Avaa holvi' })).toBeVisible()
  await expect.poll(() => electron.windows().some(isPaper)).toBe(false)
  expect(await fetched(electron, address)).toBeNull()
  await person.unlocksWith(aino.passphrase)
  await expect(window.getByRole('heading', { level: 1, name: 'Asiakirjat' })).toBeVisible()

  await person.push('Tulosta: Monitoimijainen yhteenveto')
  const again = await paperOf(application)
  expect(again.address).not.toBe(address)
  expect(again.pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  const ended = new Promise((resolve) => electron.process().once('exit', resolve))
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((each) => each.getTitle() === 'Kykysilta')
      ?.close()
  })
  await ended
})

test('a guide is printed and saved without any case, under a name that says what it is', async ({
  comesToWork,
  desk,
}) => {
  const { application, window, person } = await comesToWork()
  await person.command('Tunnistamisen oppaat')
  await person.push('Kipu ja liikkumisen rajat')
  await expect(window.getByRole('heading', { name: 'Kipu ja liikkumisen rajat' })).toBeFocused()
  expect(await accessibilityFaults(window)).toEqual([])
  await takePicture(application, '.cache/test/guide.png')
  const path = join(desk, 'opas.pdf')
  await choose(application, { save: path })
  await person.push('Tallenna PDF')
  await expect(window.getByText('Opas tallennettiin tiedostoon opas.pdf.').first()).toBeVisible()
  expect(await suggestedNames(application)).toEqual(['opas-kipu-ja-liikkumisen-rajat.pdf'])
  await person.push('Tulosta')
  const { pdf } = await paperOf(application)
  expect(pdf.equals(await readFile(path))).toBe(true)
})
