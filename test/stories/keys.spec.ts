import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { clipboardStays } from '../../electron/desktop/copied-text.ts'
import { type Aino, aino, ainoAt } from '../people/aino.ts'
import type { Application } from '../people/application.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

const newPassphrase = 'viides kivi ja hiljainen lahti'

/** Makes a sheet, copies the key from it as onto paper, and types the asked groups back. */
async function makesSheet(window: Page, person: Aino): Promise<readonly string[]> {
  const onSheet = window.locator('.sheet table strong')
  await expect(onSheet).toHaveCount(8)
  const groups = await onSheet.allTextContents()
  await person.push('Lomake on paperilla, kokeile sitä')
  await expect(window.locator('.sheet')).toHaveCount(0)
  const asked = window.locator('form label')
  await expect(asked).not.toHaveCount(0)
  for (const label of await asked.allTextContents()) {
    const number = Number(/\d+/.exec(label)?.[0])
    await window.getByLabel(label, { exact: true }).fill(groups[number - 1]?.toLowerCase() ?? '')
  }
  await person.push('Varmista lomake')
  await expect(window.getByText('Palautuslomake toimii.').first()).toBeVisible()
  return groups
}

const makesVault = async (window: Page, person: Aino) => {
  await person.fill('Nimi', aino.name)
  await person.fill('Ammattinimike', aino.title)
  await person.fill('Salalause', aino.passphrase)
  await person.fill('Salalause uudelleen', aino.passphrase)
  await person.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Palautuslomake' })).toBeVisible()
}

const seesHerCases = (window: Page) =>
  expect(window.getByRole('heading', { level: 1, name: /Aino/ })).toBeVisible()

/** Nothing of the vault can be read in the page, not even behind the unlock screen. */
const isDark = async (window: Page, words: readonly string[]) => {
  for (const word of words) await expect.poll(() => window.content()).not.toContain(word)
}

test('the recovery sheet opens a vault whose passphrase is forgotten, and sets a new one', async ({
  start,
}) => {
  const { window } = await start()
  const person = ainoAt({ window } as Application)
  await makesVault(window, person)
  const groups = await makesSheet(window, person)
  await seesHerCases(window)
  await person.press('Control+l')

  await person.push('Salalause unohtui')
  await window
    .getByLabel('Palautusavain', { exact: true })
    .fill(groups.join(' ').replace(/^./, 'U'))
  await window.getByLabel('Uusi salalause', { exact: true }).fill(newPassphrase)
  await window.getByLabel('Uusi salalause uudelleen', { exact: true }).fill(newPassphrase)
  await person.push('Avaa ja vaihda salalause')
  await expect(window.getByText(/^Ryhmä 1 ei voi olla oikein/)).toBeVisible()

  await window.getByLabel('Palautusavain', { exact: true }).fill(groups.join('-').toLowerCase())
  await person.push('Avaa ja vaihda salalause')
  await seesHerCases(window)

  await person.press('Control+l')
  await person.unlocksWith(aino.passphrase)
  await expect(window.getByText(/Salalause ei täsmää/)).toBeVisible()
  await person.unlocksWith(newPassphrase)
  await seesHerCases(window)
})

test('a vault whose sheet was never tested says so until it is', async ({ start, desk }) => {
  const application = await start()
  const { window } = application
  const person = ainoAt(application)
  await person.makesVault()
  await expect(window.getByText(/sitä ei ole kokeiltu/)).toBeVisible()
  await person.push('Tee uusi palautuslomake')
  await choose(application, { save: join(desk, 'lomake.pdf') })
  await person.push('Tallenna PDF')
  await expect(window.getByText(/Tallennettu: lomake.pdf/).first()).toBeVisible()
  expect((await readFile(join(desk, 'lomake.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  await makesSheet(window, person)
  await seesHerCases(window)
  await expect(window.getByText(/sitä ei ole kokeiltu/)).toHaveCount(0)
})

test('a passphrase that is easily guessed is refused with a reason, and advice is given', async ({
  start,
}) => {
  const { window } = await start()
  const person = ainoAt({ window } as Application)
  await person.fill('Nimi', aino.name)
  await person.fill('Ammattinimike', aino.title)
  await person.fill('Salalause', 'salasana1234')
  await person.fill('Salalause uudelleen', 'salasana1234')
  await person.press('Enter')
  await expect(window.getByText('Salalause on liian helppo arvata.')).toBeVisible()
  await expect(window.getByText(/Salalauseen vahvuus:/)).toContainText(
    'Tämä muistuttaa yleistä salasanaa.',
  )
})

test('a changed passphrase opens the vault and the old one does not', async ({ start }) => {
  const application = await start()
  const { window } = application
  const person = ainoAt(application)
  await person.makesVault()
  await person.changesPassphrase(aino.passphrase, newPassphrase)
  await person.press('Control+l')
  await person.unlocksWith(aino.passphrase)
  await expect(window.getByText(/Salalause ei täsmää/)).toBeVisible()
  await person.unlocksWith(newPassphrase)
  await seesHerCases(window)
})

const label = 'Fyysinen työ- ja toimintakyky'

async function writesIn(application: Application, words: string): Promise<Aino> {
  const person = ainoAt(application)
  await person.makesVault()
  await person.importsCase(specimen(3))
  await person.goesTo('summary')
  await person.addsTo(label, words)
  return person
}

test('after an idle quarter of an hour the vault is locked, and Aino returns to the same field', async ({
  start,
}) => {
  const application = await start()
  const { electron, window } = application
  const person = await writesIn(application, ' Kesken jäänyt laus')
  // The last letters, or a focus, may come to the clock's notice after it was moved: again then.
  await expect(async () => {
    await electron.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 15 * 60
      const now = Date.now
      Date.now = () => now() + 15 * 60_000
    })
    await expect(window.getByRole('heading', { name: 'Avaa holvi' })).toBeVisible({
      timeout: 10_000,
    })
  }).toPass()
  await isDark(window, ['Kesken jäänyt', 'Leyla', 'Demirkaya'])
  await electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0
  })
  await person.unlocksWith(aino.passphrase)
  await expect(window.getByLabel(label, { exact: true }).first()).toBeFocused()
  await person.seesIn(label, /Kesken jäänyt laus$/)
})

test('the vault locks when the screen is locked, the machine sleeps or somebody else logs in', async ({
  start,
}) => {
  const application = await start()
  const { electron, window } = application
  const person = await writesIn(application, ' Ja vielä tämä')
  for (const moment of ['lock-screen', 'suspend', 'user-did-resign-active']) {
    await electron.evaluate(({ powerMonitor }, name) => {
      powerMonitor.emit(name as 'suspend')
    }, moment)
    await expect(window.getByRole('heading', { name: 'Avaa holvi' })).toBeVisible()
    await isDark(window, ['Ja vielä tämä', 'Demirkaya'])
    await person.unlocksWith(aino.passphrase)
    await expect(window.getByLabel(label, { exact: true }).first()).toBeFocused()
    await person.seesIn(label, /Ja vielä tämä$/)
  }
})

test('what is copied from the application is not on the clipboard once it is locked', async ({
  start,
}) => {
  const application = await start()
  const { electron, window } = application
  const person = await writesIn(application, ' Kopioitu')
  const clipboard = () => electron.evaluate(({ clipboard }) => clipboard.readText())
  await window.getByLabel(label, { exact: true }).first().focus()
  await person.press('Control+a')
  await person.press('Control+c')
  await expect.poll(clipboard).toContain('Kopioitu')
  const copiedAt = Date.now()
  await electron.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('lock-screen')
  })
  await expect.poll(clipboard).toBe('')
  expect(Date.now() - copiedAt, 'by locking, not by itself').toBeLessThan(clipboardStays)
})

test('a device that keeps secrets in plain text is not offered for opening the vault', async ({
  start,
}) => {
  const application = await start()
  const person = ainoAt(application)
  await person.makesVault()
  await person.command('Holvin asetukset')
  await expect(
    application.window.getByText(/Tämä järjestelmä ei suojaa salaisuuksia riittävästi/),
  ).toBeVisible()
})

test('the log tells in sentences what was done, and that it is as it was written', async ({
  start,
}) => {
  const application = await start()
  const { window } = application
  const person = await writesIn(application, ' Lokiin')
  await person.seesSaved()
  await person.command('Loki')
  const log = window.getByRole('table')
  await expect(log).toBeVisible()
  for (const sentence of [
    'Holvi luotiin',
    'Arviointi tuotiin tiedostosta',
    'Arviointia muokattiin',
  ]) {
    await expect(log.getByText(sentence).first()).toBeVisible()
  }
  await expect(log.getByText('Demirkaya').first()).toBeVisible()
  await person.push('Tarkista loki')
  await expect(window.getByText(/^Loki on ennallaan: \d+ merkintää\.$/)).toBeVisible()
})

test('a vault that is open on another machine is shown for reading, and says so', async ({
  start,
  dataFolder,
}) => {
  const application = await start()
  const { window } = application
  const person = ainoAt(application)
  await person.makesVault()
  await person.press('Control+l')
  await expect(window.getByRole('heading', { name: 'Avaa holvi' })).toBeVisible()
  const held = { machine: 'TYOASEMA-7', pid: 1, id: 'theirs' }
  await writeFile(join(dataFolder, 'vault', 'vault.lock.json'), JSON.stringify(held))
  await person.unlocksWith(aino.passphrase)
  await expect(window.getByText(/Holvi on auki toisella koneella \(TYOASEMA-7\)/)).toBeVisible()
})
