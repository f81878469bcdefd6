import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { steps } from '../../templates/walk/steps.ts'
import { accessibilityFaults } from '../people/accessibility.ts'
import { ainoAt } from '../people/aino.ts'
import { takePicture, zoomTo } from '../people/pictures.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { visitVaultScreens } from '../people/vault-screens.ts'

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to mend on any screen, ${scheme}`, async ({ start, desk }) => {
    const application = await start()
    const { window } = application
    await window.emulateMedia({ colorScheme: scheme })
    const person = ainoAt(application)
    const faults: Record<string, string[]> = {}
    const look = async (screen: string) => {
      const found = await accessibilityFaults(window)
      if (found.length > 0) faults[screen] = found
    }

    await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
    await look('welcome')
    await person.press('Enter')
    await expect(window.locator('[aria-invalid=true]').first()).toBeVisible()
    await look('welcome with remarks')
    await person.makesVault()
    await look('empty home')
    const broken = join(desk, 'broken.json')
    await writeFile(broken, '{"language":"fi","client":{"firstName":7}}')
    await person.importsFile(broken)
    await expect(window.getByRole('heading', { name: 'Tiedostoa ei tuotu' })).toBeVisible()
    await look('a file that was refused')
    await window.getByRole('button', { name: 'Takaisin arviointeihin' }).click()
    await person.importsCase(specimen(3))
    for (const { name } of steps) {
      await person.goesTo(name)
      await look(name)
    }
    await person.press('Control+k')
    await expect(window.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await look('command list')
    await person.closesDialog()
    await zoomTo(application, 2)
    await person.goesTo('summary')
    await look('summary at 200 %')
    await zoomTo(application, 1)
    await person.command('Siirry arviointeihin')
    await expect(window.getByRole('heading', { level: 1, name: /Aino/ })).toBeVisible()
    await expect(window.getByRole('list', { name: 'Omat arvioinnit' })).toContainText('Leyla')
    await look('home')
    await person.press('Control+l')
    await expect(window.getByRole('heading', { level: 1, name: 'Avaa holvi' })).toBeVisible()
    await look('locked')
    expect(faults).toEqual({})
  })
}

/** Where pictures of the screens go, for those who look at them. */
const album = process.env.KYKYSILTA_PICTURES

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to mend on the screens that keep things safe, ${scheme}`, async ({
    start,
    dataFolder,
  }) => {
    const application = await start()
    const { window } = application
    await window.emulateMedia({ colorScheme: scheme })
    const faults: Record<string, string[]> = {}
    await visitVaultScreens(application, dataFolder, async (name) => {
      const found = await accessibilityFaults(window)
      if (found.length > 0) faults[name] = found
      if (!album) return
      await takePicture(application, join(album, scheme, `${name}.png`))
      await takePicture(application, join(album, '200-percent', scheme, `${name}.png`), 2)
    })
    expect(faults).toEqual({})
  })
}
