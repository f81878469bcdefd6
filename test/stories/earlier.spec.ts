import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accessibilityFaults } from '../people/accessibility.ts'
import { ainoWithCase } from '../people/aino.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

test('a client comes back: the background is offered, taken with one key and confirmed', async ({
  comesToWork,
  desk,
}) => {
  const { window, person: aino } = await comesToWork()

  const before = JSON.parse(readFileSync(specimen(1), 'utf8'))
  const now = {
    language: 'fi',
    fictional: before.fictional,
    client: {
      firstName: before.client.firstName,
      lastName: before.client.lastName,
      personalIdentityCode: before.client.personalIdentityCode,
    },
  }
  const again = join(desk, 'uusi.json')
  await writeFile(again, JSON.stringify(now))
  await aino.importsCase(specimen(1))
  await aino.command('Siirry arviointeihin')
  await aino.importsCase(again)

  await expect(window.getByText('Asiakkaalla on aiempi arviointi.')).toBeVisible()
  const work = window.getByLabel('Työhistoria', { exact: true }).and(window.locator('textarea'))
  await aino.reach(work)
  await expect(work).toHaveValue('')
  await aino.press('Alt+Enter')
  await expect(work).toHaveValue(before.background.workHistory)
  // What was taken does not count yet: it is told where it is from, and it is on the list.
  const source = window.getByText(/Tieto lasketaan vastaukseksi vasta, kun vahvistat sen/)
  await expect(source).toContainText('Aino Puro')
  await expect(window.getByText('Vahvistamatta: tieto on aiemmasta arvioinnista')).toBeVisible()
  expect(await accessibilityFaults(window)).toEqual([])

  await aino.press('Alt+Enter')
  await expect(source).toHaveCount(0)
  await aino.seesSaved()
  // Nothing of the earlier health, because nobody has allowed it in this round.
  const devices = window.getByLabel('Käytössä olevat apuvälineet', { exact: true })
  await aino.reach(devices.and(window.locator('textarea')))
  await aino.press('Alt+Enter')
  await expect(devices.and(window.locator('textarea'))).toHaveValue('')
})

test('a guide is read beside the observations, and found by a word', async ({ comesToWork }) => {
  const { window, person: aino } = await ainoWithCase(comesToWork)
  await aino.goesTo('trial')

  await aino.fill('Etsi oppaista', 'kuulosuojaimet')
  await expect(window.getByText('Haulla löytyi yksi opas')).toBeVisible()
  await aino.push('Neurokirjon piirteet työssä')
  await expect(window.getByRole('heading', { name: 'Neurokirjon piirteet työssä' })).toBeFocused()
  await expect(window.getByText(/Se ei ole diagnoosi, testi eikä mittari/)).toBeVisible()
  expect(await accessibilityFaults(window)).toEqual([])
  await aino.push('Kirjaa havainto')
  await expect(
    window.getByLabel('Havainto', { exact: true }).and(window.locator('textarea')).last(),
  ).toBeFocused()

  await aino.command('Siirry arviointeihin')
  await aino.command('Opas: Muisti ja uuden oppiminen')
  await expect(window.getByRole('heading', { name: 'Muisti ja uuden oppiminen' })).toBeFocused()
  expect(await accessibilityFaults(window)).toEqual([])
})
