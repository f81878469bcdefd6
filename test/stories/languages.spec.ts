import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { desktopWords } from '../../electron/desktop/wording/words.ts'
import { wordings } from '../../renderer/wording/languages.ts'
import { sharedWords } from '../../templates/documents/shared/wording/words.ts'
import { languageNames } from '../../templates/model/blocks.ts'
import { steps } from '../../templates/walk/steps.ts'
import { aino, ainoAt } from '../people/aino.ts'
import type { Application } from '../people/application.ts'
import { handsOn } from '../people/hands.ts'
import { strayWords } from '../people/heard-words.ts'
import { chooseFromMenu, menuWords } from '../people/menu-words.ts'
import { takePicture } from '../people/pictures.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

test('half a sentence in Finnish, the other half in Swedish, in the same field', async ({
  start,
}) => {
  const application = await start()
  const { window } = application
  const person = ainoAt(application)
  await person.makesVault()
  await person.importsCase(specimen(1))
  await person.goesTo('clientView')
  await person.addsTo('Mitä ajattelet tulevasta?', ' Haluaisin')
  await person.command('Kieli: Svenska')

  const field = window.getByLabel('Hur tänker du om framtiden?', { exact: true })
  await expect(field).toBeFocused()
  await person.write(' arbeta med cyklar')
  await expect(field).toHaveValue(/ Haluaisin arbeta med cyklar$/)
  await expect(window.locator('html')).toHaveAttribute('lang', 'sv')
  await expect(window.getByText(/^Sparat kl\. \d+\.\d\d$/).first()).toBeVisible()
  await expect.poll(() => menuWords(application)).toContain('Lås valvet')
  await expect.poll(() => menuWords(application)).not.toContain('Lukitse holvi')

  await chooseFromMenu(application, 'English')
  await expect(window.getByLabel('What do you think about the future?')).toBeFocused()
  await person.write('.')
  await expect(window.getByText(/^Saved at \d/).first()).toBeVisible()
  await application.close()

  const again = await start()
  await expect(again.window.getByRole('heading', { level: 1 })).toHaveText('Unlock the vault')
  const passphrase = again.window.getByLabel('Passphrase', { exact: true })
  await passphrase.fill('fel lösenfras helt och hållet')
  await passphrase.press('Enter')
  await expect(again.window.getByText(/^The passphrase does not match/)).toBeVisible()
  await again.window.getByRole('radio', { name: 'Suomi' }).press(' ')
  await expect(again.window.getByText(/^Salalause ei täsmää/)).toBeVisible()
  await expect(again.window.getByLabel('Salalause', { exact: true })).toHaveValue(/^fel lösen/)
  const back = ainoAt(again)
  await back.unlocksWith(aino.passphrase)
  await back.opensCaseOf('Veeti Tuomenoksa')
  await back.goesTo('clientView')
  await back.seesIn('Mitä ajattelet tulevasta?', / Haluaisin arbeta med cyklar\.$/)
})

for (const language of ['sv', 'en'] as const) {
  const { messages: said, walk } = wordings[language]

  test(`every screen speaks nothing but ${languageNames[language]}`, async ({ start, desk }) => {
    test.setTimeout(240_000)
    const application = await start()
    const { window } = application
    const hands = handsOn(window)
    // The case is written in Finnish, whatever the screen speaks; so is the client's role in it.
    const written = [sharedWords('fi').client.role]
    const seesTitle = (name: string | RegExp) =>
      expect(window.getByRole('heading', { level: 1, name })).toBeVisible()
    const stray: Record<string, string[]> = {}
    const look = async (screen: string, zoom = 1) => {
      await takePicture(application, test.info().outputPath(`${language}-${screen}.png`), zoom)
      const found = await strayWords(window, language, written)
      if (found.length > 0) stray[screen] = found
    }
    const importsFile = async (path: string) => {
      await choose(application, { open: path })
      await window.getByRole('button', { name: said.home.import }).first().click()
    }

    await window.getByRole('radio', { name: languageNames[language] }).press(' ')
    await seesTitle(said.vault.createTitle)
    await hands.press('Shift+Tab')
    await window.getByRole('button', { name: said.vault.create }).press('Enter')
    await expect(window.locator('[aria-invalid=true]').first()).toBeVisible()
    await look('welcome-with-remarks')
    await look('welcome-200', 2)
    await window.getByLabel(said.vault.name, { exact: true }).fill(aino.name)
    await window.getByLabel(said.vault.title, { exact: true }).fill(aino.title)
    await window.getByLabel(said.vault.passphrase, { exact: true }).fill(aino.passphrase)
    await window.getByLabel(said.vault.passphraseAgain, { exact: true }).fill(aino.passphrase)
    await look('welcome')
    await window.getByRole('button', { name: said.vault.create }).press('Enter')
    await seesTitle(said.keys.recoveryTitle)
    await expect(window.locator('.sheet table strong')).toHaveCount(8)
    await expect(window.locator('.sheet')).toHaveAttribute('lang', language)
    await look('recovery-sheet')
    await hands.push(said.keys.hideAndTest)
    await look('recovery-test')
    await hands.push(said.keys.later)
    await seesTitle(/Aino/)
    await look('empty-home')

    const broken = join(desk, 'broken.json')
    await writeFile(broken, '{"language":"fi","client":{"firstName":7}}')
    await importsFile(broken)
    await expect(window.getByRole('heading', { name: said.importing.faultsTitle })).toBeVisible()
    await look('faults')
    await hands.push(said.importing.back)
    await importsFile(specimen(3))
    await seesTitle(walk.steps.start.title)
    for (const { name } of steps) {
      await hands.command(walk.steps[name].title)
      await expect(
        window.getByRole('heading', { level: 1, name: walk.steps[name].title }),
      ).toBeFocused()
      await look(`step-${name}`)
    }
    await hands.command(walk.steps.summary.title)
    await look('step-summary-200', 2)
    await window.locator('textarea').first().focus()
    await hands.press('Control+h')
    await expect(window.getByRole('dialog').locator('li').first()).toBeVisible()
    await look('history')
    await hands.closesDialog()
    const tabs = window.getByRole('tablist').getByRole('tab')
    for (let index = 1; index < (await tabs.count()); index += 1) {
      await tabs.nth(index).click()
      await expect(window.getByRole('tabpanel')).not.toBeEmpty()
      await look(`panel-${index + 1}`)
    }
    await hands.press('Control+k')
    await expect(window.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await look('commands')
    await hands.closesDialog()
    await hands.command(said.commands.vaultSettings)
    await seesTitle(said.keys.title)
    await expect(window.getByText(said.keys.recoveryUntested)).toBeVisible()
    await look('settings')
    await hands.command(said.commands.log)
    await seesTitle(said.log.title)
    await hands.push(said.log.check)
    await expect(window.getByRole('table')).toContainText(said.acts.vault_created)
    await look('log')
    await hands.command(said.commands.backups)
    await expect(window.getByRole('dialog')).toContainText(said.backups.make)
    await look('backups')
    await hands.closesDialog()
    await hands.command(said.commands.home)
    await expect(window.getByRole('list', { name: said.home.list })).toContainText('Leyla')
    await look('home')
    await look('home-200', 2)
    await window.getByRole('searchbox').fill('päänsärky')
    await expect(window.locator('.found-place').first()).toBeVisible()
    await look('search')
    await window.getByRole('searchbox').fill('')
    await hands.press('Control+n')
    await expect(window.getByRole('dialog')).toContainText(said.home.begin)
    await look('new-case')
    await hands.closesDialog()
    await hands.press('Control+l')
    await seesTitle(said.vault.unlockTitle)
    await look('locked')
    await hands.push(said.vault.forgotten)
    await seesTitle(said.vault.recoverTitle)
    await hands.fill(said.vault.recoveryKey, 'K7Q2M')
    await look('recover')

    expect(await foreignMenuWords(application, language)).toEqual([])
    expect(stray).toEqual({})
  })
}

/** Words of the menu that are not this language's own. */
async function foreignMenuWords(application: Application, language: 'sv' | 'en') {
  const own = [...Object.values(desktopWords(language).menu), ...Object.values(languageNames)]
  return (await menuWords(application)).filter((words) => !own.includes(words))
}
