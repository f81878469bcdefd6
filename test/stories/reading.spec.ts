import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { steps } from '../../templates/walk/steps.ts'
import { accessibilityFaults } from '../people/accessibility.ts'
import { aino, ainoAt } from '../people/aino.ts'
import { readPdf } from '../people/readers.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

const client = 'Veeti Tuomenoksa'
const field = 'Mitä ajattelet tulevasta?'
const changing = /^(Lisää|Poista|Siirrä|Kuittaa|Lukitse versio|Uusi arviointi|Tuo)/

test('while one writes, the other reads the same vault, takes papers from it and changes nothing', async ({
  start,
  dataFolder,
  desk,
}) => {
  const writing = await start()
  const writer = ainoAt(writing)
  await writer.makesVault()
  await writer.importsCase(specimen(1))
  await writer.goesTo('clientView')
  await writer.addsTo(field, ' Kirjoitan tätä juuri.')
  await writer.seesSaved()
  const written = await writer.reads(field)

  await symlink(join(dataFolder, 'vault'), join(desk, 'vault'))
  const reading = await start(desk)
  const { window } = reading
  const reader = ainoAt(reading)
  await reader.unlocksWith(aino.passphrase)
  await expect(window.getByText(/Holvi on auki toisaalla\./)).toBeVisible()
  await expect(window.getByRole('button', { name: changing })).toHaveCount(0)
  await reader.opensCaseOf(client)

  for (const { name } of steps) {
    await reader.goesTo(name)
    await expect(window.getByRole('button', { name: changing })).toHaveCount(0)
    await expect(
      window.locator('[data-answers] :is(input[type=text], textarea):read-write'),
    ).toHaveCount(0)
    expect(await accessibilityFaults(window), name).toEqual([])
  }

  await reader.goesTo('start')
  const radio = window.getByRole('radio', { checked: false }).first()
  const label = window.locator('label').filter({ has: radio }).first()
  await label.click()
  await expect(radio).not.toBeChecked()

  await reader.goesTo('clientView')
  await reader.seesIn(field, written)
  await reader.addsTo(field, ' Ei tule mihinkään.')
  await reader.press('Control+v')
  await reader.press('Backspace')
  await reader.seesIn(field, written)
  await expect(window.getByText('Vain luettavissa')).toBeVisible()
  await reader.press('Control+k')
  await reader.write('Kumoa')
  await expect(window.getByText('Mikään ei vastaa hakua.')).toBeVisible()
  // The first Escape empties the box.
  await reader.press('Escape')
  await reader.closesDialog()

  const pdf = join(desk, 'yhteenveto.pdf')
  const file = join(desk, 'arviointi.json')
  await choose(reading, { save: pdf })
  await reader.goesTo('documents')
  await window
    .getByRole('button', { name: /^Tallenna PDF/ })
    .first()
    .click()
  await expect(window.getByText('Tallennettiin')).toBeVisible()
  expect(await readPdf(pdf)).toContain(client)
  await choose(reading, { save: file })
  await reader.command('Vie arviointi')
  await expect(window.getByText('Arviointi vietiin tiedostoon')).toBeVisible()
  expect(await readFile(file, 'utf8')).toContain('Kirjoitan tätä juuri.')

  await writer.addsTo(field, ' Ja tätä.')
  await writer.seesSaved()
  await writing.close()
  await reader.press('Control+l')
  await reader.unlocksWith(aino.passphrase)
  await expect(window.getByRole('navigation')).toBeVisible()
  await expect(window.getByText(/Holvi on auki/)).toHaveCount(0)
  await reader.goesTo('clientView')
  await reader.seesIn(field, `${written} Ja tätä.`)
  await reader.addsTo(field, ' Nyt minäkin.')
  await reader.seesSaved()
  await reader.seesIn(field, `${written} Ja tätä. Nyt minäkin.`)
})
