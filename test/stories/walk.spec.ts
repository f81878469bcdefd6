import { ainoWithCase } from '../people/aino.ts'
import { zoomTo } from '../people/pictures.ts'
import { expect, test } from '../people/stories.ts'

test('Aino asks for consent item by item, with the keyboard alone', async ({ comesToWork }) => {
  const { window, person: aino } = await ainoWithCase(comesToWork)
  await aino.goesTo('consent')

  const summary = window.getByRole('checkbox', { name: /^Yhteenveto, tiivistelmä/ })
  await aino.reach(summary)
  await aino.press('Space')
  await expect(summary).toBeChecked()
  await aino.push('Lisää osapuoli')
  const party = window.getByRole('combobox', { name: 'Henkilö tai organisaatio' })
  await expect(party).toBeFocused()
  await aino.write('Kaarina')
  await expect(window.getByRole('option', { name: /Kaarina/ })).toBeVisible()
  await aino.press('ArrowDown')
  await aino.press('Enter')
  await expect(party).toHaveValue('Kaarina Sammalkallio')

  // What few need is one line until it is opened.
  await expect(window.getByLabel('Suostumus peruttiin')).toHaveCount(0)
  await aino.push('Peruminen')
  await aino.fill('Suostumus peruttiin', '1.4.2026')
  await aino.seesSaved()

  await aino.goesTo('start')
  await aino.goesTo('consent')
  await expect(summary).toBeChecked()
  await aino.seesIn('Suostumus peruttiin', '1.4.2026')
})

test('a conclusion points at an imported observation, and the link outlives the lock', async ({
  comesToWork,
}) => {
  const { window, person: aino } = await ainoWithCase(comesToWork)
  await aino.goesTo('summary')

  await aino.push('Lisää päätelmä')
  await aino.push('Liitä kirjaus')
  const entry = window.getByRole('combobox', { name: 'Kirjaus 1' })
  await expect(entry).toBeFocused()
  await aino.write('perehdytys')
  await expect(window.getByRole('option', { name: /perehdytys/ })).toBeVisible()
  await aino.press('ArrowDown')
  await aino.press('Enter')
  const told = '3.2.2026 · perehdytys lajitteluun · Jouni Kaarnakoski'
  await expect(entry).toHaveValue(told)
  await aino.seesSaved()

  await aino.press('Control+l')
  await aino.unlocksWith('kanervainen kangas ja sumu')
  // The vault opens where it was locked.
  await expect(window.getByRole('combobox', { name: 'Kirjaus 1' })).toHaveValue(told)
})

test('a larger size leaves the box that one writes in where it can be seen', async ({
  comesToWork,
}) => {
  const { application, window } = await ainoWithCase(comesToWork)
  const last = window.locator('[data-answers] textarea').last()
  await last.focus()
  await zoomTo(application, 2)
  await expect(last).toBeInViewport({ ratio: 1 })
  await zoomTo(application, 1)
  await expect(last).toBeInViewport({ ratio: 1 })
})

test('a dialog is seen as soon as it is there, also when the window has just been zoomed', async ({
  comesToWork,
}) => {
  const { application, window, person } = await comesToWork()
  // Whoever is in a box when the window grows smaller might have a keyboard on the screen.
  await person.press('Control+f')
  await zoomTo(application, 2)
  await window.waitForTimeout(300)
  await zoomTo(application, 1)
  await window.waitForTimeout(300)
  await person.press('Control+n')
  await expect(window.getByRole('dialog')).toContainText('Aloita arviointi')
  const hidden = await window.evaluate(() =>
    [...document.querySelectorAll('.veil, .dialog')].filter(
      (each) => !each.checkVisibility({ opacityProperty: true }),
    ),
  )
  expect(hidden).toHaveLength(0)
})
