import { desktopWords } from '../../electron/desktop/wording/words.ts'
import { wordings } from '../../renderer/wording/languages.ts'
import { languageNames } from '../../templates/model/blocks.ts'
import { aino, ainoAt, ainoWithCase } from '../people/aino.ts'
import type { Application } from '../people/application.ts'
import { handsOn } from '../people/hands.ts'
import { strayWords } from '../people/heard-words.ts'
import { chooseFromMenu, menuWords } from '../people/menu-words.ts'
import { expect, test } from '../people/stories.ts'

test('half a sentence in Finnish, the other half in Swedish, in the same field', async ({
  comesToWork,
  start,
}) => {
  const { application, window, person } = await ainoWithCase(comesToWork)
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
  test(`somebody who speaks ${languageNames[language]} begins in it, with a sheet and a menu of their own`, async ({
    start,
  }) => {
    const application = await start()
    const { window } = application
    const hands = handsOn(window)
    const { vault, keys } = wordings[language].messages
    const seesTitle = (name: string | RegExp) =>
      expect(window.getByRole('heading', { level: 1, name })).toBeVisible()

    await window.getByRole('radio', { name: languageNames[language] }).press(' ')
    await seesTitle(vault.createTitle)
    await window.getByLabel(vault.name, { exact: true }).fill(aino.name)
    await window.getByLabel(vault.title, { exact: true }).fill(aino.title)
    await window.getByLabel(vault.passphrase, { exact: true }).fill(aino.passphrase)
    await window.getByLabel(vault.passphraseAgain, { exact: true }).fill(aino.passphrase)
    await window.getByRole('button', { name: vault.create }).press('Enter')
    await seesTitle(keys.recoveryTitle)
    await expect(window.locator('.sheet table strong')).toHaveCount(8)
    await expect(window.locator('.sheet')).toHaveAttribute('lang', language)
    await hands.push(keys.hideAndTest)
    await hands.push(keys.later)
    await seesTitle(/Aino/)
    expect(await strayWords(window, language, [])).toEqual([])
    expect(await foreignMenuWords(application, language)).toEqual([])
  })
}

/** Words of the menu that are not this language's own. */
async function foreignMenuWords(application: Application, language: 'sv' | 'en') {
  const own = [...Object.values(desktopWords(language).menu), ...Object.values(languageNames)]
  return (await menuWords(application)).filter((words) => !own.includes(words))
}
