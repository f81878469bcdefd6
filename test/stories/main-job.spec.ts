import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aino, ainoAt, ainoWithCase } from '../people/aino.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

test('a wrong passphrase is refused calmly, and the right one opens the vault', async ({
  comesToWork,
}) => {
  const { window, person } = await comesToWork()
  await person.press('Control+l')
  await person.unlocksWith('väärä lause kokonaan')
  await expect(
    window.getByText('Salalause ei täsmää. Holvi on ennallaan. Kokeile uudelleen.'),
  ).toBeVisible()
  await person.unlocksWith(aino.passphrase)
  await expect(window.getByRole('heading', { level: 1, name: /Aino/ })).toBeVisible()
})

test('what was written is there after the machine dies', async ({ comesToWork, start }) => {
  const { application: first, person: before } = await ainoWithCase(comesToWork, specimen(3))
  await before.goesTo('summary')
  await before.addsTo('Fyysinen työ- ja toimintakyky', ' Porras ei haittaa. 😀')
  await before.seesSaved()
  await first.kill()

  const second = await start()
  const after = ainoAt(second)
  await after.unlocksWith(aino.passphrase)
  await after.opensCaseOf('Leyla Şükran Demirkaya-Suvantola')
  await after.goesTo('summary')
  await after.seesIn(
    'Fyysinen työ- ja toimintakyky',
    'Fyysisiä esteitä toimistotyölle ei ole. Kirkas valo ja näyttötyö ilman taukoja lisäävät päänsärkyä. Porras ei haittaa. 😀',
  )
})

test('closing the window at any moment loses nothing', async ({ comesToWork, start }) => {
  const { application: first, person: before } = await ainoWithCase(comesToWork)
  await before.goesTo('clientView')
  await before.addsTo('Mitä ajattelet tulevasta?', ' Ja ajan pyörällä.')
  await first.close()

  const second = await start()
  const after = ainoAt(second)
  await after.unlocksWith(aino.passphrase)
  await after.opensCaseOf('Veeti Tuomenoksa')
  await after.goesTo('clientView')
  await after.seesIn('Mitä ajattelet tulevasta?', /Ja ajan pyörällä\.$/)
})

test('a version that was signed opens as it was, whatever is written later', async ({
  comesToWork,
}) => {
  const { window, person } = await ainoWithCase(comesToWork, specimen(2))
  await person.goesTo('signOff')
  await person.push('Lukitse versio 1')
  await expect(window.getByRole('heading', { name: 'Versio 1 on lukittu' })).toBeFocused()

  await person.goesTo('recommendations')
  await person.addsTo('Asiakkaan tavoitteet jatkoon', ' Lisäys lukitsemisen jälkeen.')
  await person.seesSaved()
  await person.goesTo('signOff')
  await expect(window.getByText('Versio 2, luonnos')).toBeVisible()
  await expect(window.getByText('Lisäys lukitsemisen jälkeen.')).toHaveCount(1)

  await window.getByRole('button', { name: 'Avaa versio 1' }).click()
  await expect(window.getByText('Ennallaan: sisältö on sama kuin lukittaessa.')).toBeVisible()
  await expect(window.getByText('Lisäys lukitsemisen jälkeen.')).toHaveCount(0)
})

test('a broken file is refused with all its faults named, and nothing comes in', async ({
  comesToWork,
  desk,
}) => {
  const { window, person } = await comesToWork()
  const file = JSON.parse(await readFile(specimen(1), 'utf8'))
  file.client.lastName = undefined
  file.assessment.periodStart = '2026-02-30'
  file.abilitator.measurements[0].percentages.overall = 152
  file.observations[1].text = 7
  const broken = join(desk, 'broken.json')
  await writeFile(broken, JSON.stringify(file))
  await person.importsFile(broken)

  await expect(window.getByRole('heading', { name: 'Tiedostoa ei tuotu' })).toBeVisible()
  for (const words of [
    'client.lastName',
    'assessment.periodStart',
    '"2026-02-30"',
    'abilitator.measurements[0].percentages.overall',
    'Kokonaisluku väliltä 0–100',
    'observations[1].text',
  ]) {
    await expect(window.getByText(words, { exact: false }).first(), words).toBeVisible()
  }
  await window.getByRole('button', { name: 'Takaisin arviointeihin' }).click()
  await expect(window.getByText('Mistä haluat aloittaa?')).toBeVisible()
})

test('a case that goes out is equal to the one that came in', async ({ comesToWork, desk }) => {
  const { application, person } = await ainoWithCase(comesToWork, specimen(3))
  const out = join(desk, 'case.json')
  await choose(application, { save: out })
  await person.command('Vie arviointi')
  await expect(application.window.getByText('Arviointi vietiin tiedostoon')).toBeVisible()
  expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(
    JSON.parse(await readFile(specimen(3), 'utf8')),
  )
})
