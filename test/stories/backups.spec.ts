import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accessibilityFaults } from '../people/accessibility.ts'
import { aino, ainoAt } from '../people/aino.ts'
import { takePicture } from '../people/pictures.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

const field = 'Mitä ajattelet tulevasta?'

test('what was written over by mistake comes back from a backup as a copy', async ({ start }) => {
  const application = await start()
  const { window } = application
  const person = ainoAt(application)
  await person.makesVault()
  await person.importsCase(specimen(1))
  await person.goesTo('clientView')
  const before = await person.reads(field)
  await person.opensBackups()
  await window.getByRole('button', { name: 'Tee varmuuskopio nyt' }).click()
  await expect(window.getByText('yksi arviointi', { exact: true })).toBeVisible()
  await person.closesDialog()

  await person.opensCaseOf('Veeti Tuomenoksa')
  await person.goesTo('clientView')
  await window.getByLabel(field, { exact: true }).first().fill('Ylikirjoitettu.')
  await person.seesSaved()
  await person.opensBackups()
  await window.getByRole('button', { name: /^Katso, mitä kopiossa on/ }).click()
  await expect(window.getByText('muuttunut kopion jälkeen')).toBeVisible()
  expect(await accessibilityFaults(window)).toEqual([])
  await takePicture(application, '.cache/test/backups-preview.png')
  await window.getByRole('button', { name: 'Palauta kopiona: Veeti Tuomenoksa' }).click()
  await expect(window.getByText('Arviointi palautettiin kopiona.')).toBeVisible()
  await person.goesTo('clientView')
  await person.seesIn(field, before)
})

test('a vault that no longer opens comes back from its backup', async ({ start, dataFolder }) => {
  const first = await start()
  const before = ainoAt(first)
  await before.makesVault()
  await before.importsCase(specimen(2))
  await before.goesTo('clientView')
  await before.press('Control+l')
  await expect(first.window.getByLabel('Salalause', { exact: true })).toBeVisible()
  await first.close()
  await writeFile(join(dataFolder, 'vault', 'vault.db'), 'rikki')

  const second = await start()
  const { window } = second
  const after = ainoAt(second)
  await after.unlocksWith(aino.passphrase)
  await expect(
    window.getByText('Holvin tiedosto on vahingoittunut', { exact: false }),
  ).toBeVisible()
  await window.getByRole('button', { name: 'Palauta varmuuskopiosta' }).click()
  await window
    .getByRole('button', { name: /^Palauta kopio:/ })
    .first()
    .click()
  await takePicture(second, '.cache/test/backups-restore.png')
  await window.getByLabel('Salalause, joka oli käytössä kopiota tehtäessä').fill(aino.passphrase)
  await window.getByRole('button', { name: 'Palauta koko holvi' }).click()
  await expect(window.getByText('Holvi palautettiin.', { exact: false })).toBeVisible()
  await after.unlocksWith(aino.passphrase)
  await expect(window.getByRole('heading', { level: 1, name: /Aino/ })).toBeVisible()
  await expect(window.getByRole('listitem').first()).toBeVisible()
  expect((await readdir(dataFolder)).some((name) => name.startsWith('vault.before-'))).toBe(true)
})

test('a backup from before the passphrase was changed gives a case at once, and the vault by the old passphrase', async ({
  start,
  dataFolder,
}) => {
  const newPassphrase = 'viides kivi ja hiljainen lahti'
  const first = await start()
  const before = ainoAt(first)
  await before.makesVault()
  await before.importsCase(specimen(1))
  await before.goesTo('clientView')
  const words = await before.reads(field)
  await before.opensBackups()
  await before.push('Tee varmuuskopio nyt')
  await expect(first.window.getByText('yksi arviointi', { exact: true })).toBeVisible()
  await before.closesDialog()
  await before.changesPassphrase(aino.passphrase, newPassphrase)
  await before.command('Siirry arviointeihin')
  await before.opensCaseOf('Veeti Tuomenoksa')
  await before.goesTo('clientView')
  await before.writesOver(field, 'Kirjoitettu uuden salalauseen aikaan.')
  await before.seesSaved()

  // Whoever has the vault open is asked for no passphrase.
  await before.opensBackups()
  await first.window.getByRole('button', { name: /^Katso, mitä kopiossa on/ }).click()
  await before.push('Palauta kopiona: Veeti Tuomenoksa')
  await expect(first.window.getByText('Arviointi palautettiin kopiona.')).toBeVisible()
  await before.goesTo('clientView')
  await before.seesIn(field, words)
  await before.press('Control+l')
  await expect(first.window.getByLabel('Salalause', { exact: true })).toBeVisible()
  await first.close()
  await writeFile(join(dataFolder, 'vault', 'vault.db'), 'rikki')

  const second = await start()
  const { window } = second
  const after = ainoAt(second)
  await after.unlocksWith(newPassphrase)
  await after.push('Palauta varmuuskopiosta')
  await window
    .getByRole('button', { name: /^Palauta kopio:/ })
    .last()
    .click()
  const asked = window.getByLabel('Salalause, joka oli käytössä kopiota tehtäessä')
  await asked.fill(newPassphrase)
  await after.push('Palauta koko holvi')
  await expect(window.getByText(/Salalause ei täsmää/)).toBeVisible()
  await asked.fill(aino.passphrase)
  await after.push('Palauta koko holvi')
  await expect(window.getByText('Holvi palautettiin.', { exact: false })).toBeVisible()
  await after.unlocksWith(aino.passphrase)
  await after.opensCaseOf('Veeti Tuomenoksa')
  await after.goesTo('clientView')
  await after.seesIn(field, words)
})

test('a whole vault goes into one file and comes back on another day', async ({ start, desk }) => {
  const application = await start()
  const { window } = application
  const person = ainoAt(application)
  await person.makesVault()
  await person.importsCase(specimen(3))
  await person.opensBackups()
  const file = join(desk, 'holvi.zip')
  await choose(application, { save: file, open: file })
  await window.getByRole('button', { name: 'Vie holvi tiedostoon' }).click()
  await expect(window.getByText('Holvi vietiin salattuna', { exact: false })).toBeVisible()
  await window.getByRole('button', { name: 'Tuo holvi tiedostosta' }).click()
  await window.getByLabel('Salalause, joka oli käytössä kopiota tehtäessä').fill(aino.passphrase)
  await window.getByRole('button', { name: 'Valitse tiedosto' }).click()
  await expect(window.getByText('Holvi palautettiin.', { exact: false })).toBeVisible()
  await person.unlocksWith(aino.passphrase)
  await person.opensCaseOf('Leyla Şükran Demirkaya-Suvantola')
})
