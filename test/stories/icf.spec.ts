import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accessibilityFaults } from '../people/accessibility.ts'
import { ainoWithCase } from '../people/aino.ts'
import { inventedCodeList } from '../people/code-list.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

test('Aino brings in a code list, finds a code by a word and rates it in words', async ({
  comesToWork,
  desk,
}) => {
  const { application, window, person: aino } = await ainoWithCase(comesToWork)

  const list = join(desk, 'koodisto.csv')
  await writeFile(list, inventedCodeList())
  await choose(application, { open: list })
  await aino.command('Holvin asetukset')
  await aino.push('Tuo koodisto')
  await expect(window.getByText('Koodisto tuotiin: 1 729 koodia.')).toBeVisible()
  expect(await accessibilityFaults(window)).toEqual([])

  await aino.push('Takaisin arviointeihin')
  await aino.opensCaseOf('Veeti Tuomenoksa')
  await aino.goesTo('icf')
  await aino.push('Lisää koodi')
  const code = window.getByRole('combobox', { name: 'ICF-koodi' }).last()
  await expect(code).toBeFocused()
  await aino.write('kuormalavan')
  await expect(window.getByRole('option', { name: /d990/ })).toBeVisible()
  await aino.press('ArrowDown')
  await aino.press('Enter')
  await expect(code).toHaveValue('d990')
  await expect(code).toHaveAccessibleDescription(/Keksitty kuormalavan siirtäminen/)

  const qualifier = window.getByRole('combobox', { name: 'Tarkenne' }).last()
  await aino.reach(qualifier)
  await aino.write('kohta')
  await expect(window.getByRole('option').filter({ hasText: 'kohtalainen ongelma' })).toBeVisible()
  await aino.press('ArrowDown')
  await aino.press('Enter')
  await expect(qualifier).toHaveValue('2')
  await expect(qualifier).toHaveAccessibleDescription(/kohtalainen ongelma/)

  // What is no qualifier is kept as it was typed, and marked.
  await aino.press('Control+a')
  await aino.write('7')
  await aino.press('Tab')
  await expect(qualifier).toHaveAttribute('aria-invalid', 'true')
  await expect(qualifier).toHaveValue('7')
  await aino.seesSaved()
  expect(await accessibilityFaults(window)).toEqual([])
})

test('a broken list is refused by its line and changes nothing', async ({ comesToWork, desk }) => {
  const { application, window, person: aino } = await comesToWork()
  await aino.command('Holvin asetukset')

  const good = join(desk, 'hyva.csv')
  await writeFile(good, 'koodi;nimi\nb130;Keksitty into\n')
  await choose(application, { open: good })
  await aino.push('Tuo koodisto')
  await expect(window.getByText(/^yksi koodi|^1 koodi, tuotu/)).toBeVisible()

  const broken = join(desk, 'rikki.csv')
  await writeFile(broken, 'koodi;nimi\nb130;Keksitty into\nmieliala;Ei koodia\n')
  await choose(application, { open: broken })
  await aino.push('Tuo uusi koodisto tilalle')
  const alert = window.getByRole('alert')
  await expect(alert).toContainText('Rivi 3: Tässä pitää olla ICF-koodi')
  await expect(alert).toContainText('mieliala')
  await expect(window.getByText(/1 koodi, tuotu .* hyva\.csv/)).toBeVisible()
  expect(await accessibilityFaults(window)).toEqual([])

  await aino.push('Poista koodisto')
  await expect(window.getByText('Koodistoa ei ole tuotu.')).toBeVisible()
})
