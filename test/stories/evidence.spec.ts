import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { accessibilityFaults } from '../people/accessibility.ts'
import { type Aino, aino, ainoWithCase } from '../people/aino.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

const physical = 'Fyysinen työ- ja toimintakyky'
const client = 'Veeti Tuomenoksa'

const entriesIn = (window: Page) =>
  window.getByRole('listbox', { name: 'Kirjaukset, joita voit lainata' })

/** From where she writes: finds an entry by its words and takes it, by keys alone. */
async function takesEntry(window: Page, person: Aino, words: string): Promise<void> {
  const list = entriesIn(window)
  await person.press('F9')
  await expect(list).toBeFocused()
  // A letter in the list begins a search; from the search an arrow leads to what was found.
  await person.write(words)
  await expect(list.getByRole('option')).toHaveCount(1)
  await person.press('ArrowDown')
  await expect(list).toBeFocused()
  await person.press('Enter')
}

/** At the entry that a conclusion rests on: corrects it, goes back, sees the change and stands by it. */
async function correctsAndStandsByIt(window: Page, person: Aino): Promise<void> {
  await person.press('Control+End')
  await person.write(' Korjattu jälkeenpäin.')
  await person.seesSaved()
  await person.press('Shift+F9')
  const note = window.locator('.basis-note')
  await expect(note.getByRole('heading', { name: 'Perusta on muuttunut' })).toBeVisible()
  await expect(note.getByText('Korjattu jälkeenpäin.', { exact: false })).toBeVisible()
  await person.push('Perusta pitää yhä')
  await expect(note).toHaveCount(0)
}

async function clearsSearch(search: Locator): Promise<void> {
  await search.focus()
  await search.press('Control+a')
  await search.press('Delete')
}

test('Aino cites three observations, one is corrected later, and she sees it and decides', async ({
  comesToWork,
}) => {
  const { window, person } = await ainoWithCase(comesToWork)
  await person.goesTo('summary')

  const text = window.getByRole('textbox', { name: physical })
  const list = entriesIn(window)
  await person.addsTo(physical, ' Perusteet:')
  for (const words of ['perehdytys', 'pienkodinkoneiden', 'hyllyttäminen']) {
    await takesEntry(window, person, words)
    await expect(text).toBeFocused()
    await expect(text).toHaveValue(new RegExp(`${words}[^)]*\\)$`))
    await clearsSearch(window.getByRole('searchbox'))
    await text.focus()
    await person.press('Control+End')
  }
  await expect(text).toHaveValue(
    /Perusteet: ”Kuunteli ohjeet.*”\s\(havainto 3\.2\.2026, perehdytys lajitteluun, Jouni Kaarnakoski\)/s,
  )
  await person.seesSaved()

  // Escape leads back to the field and the caret, with nothing changed.
  const before = await text.inputValue()
  await person.press('F9')
  await expect(list).toBeFocused()
  await person.press('Escape')
  await expect(text).toBeFocused()
  expect(await text.inputValue()).toBe(before)

  // The observation is corrected on another step.
  await person.goesTo('trial')
  await person.unfolds('perehdytys lajitteluun')
  const seen = window
    .getByLabel('Havainto', { exact: true })
    .and(window.locator('textarea'))
    .first()
  await seen.focus()
  await person.press('Control+a')
  await person.write('Kuunteli ohjeet loppuun ja teki työn oikein.')
  await person.seesSaved()

  // The mark is in the list of steps, at the field and on the card of the case.
  await expect(window.getByRole('navigation').getByText('Lähde on muuttunut')).toBeVisible()
  await person.goesTo('summary')
  const note = window.locator('.basis-note')
  await expect(note.getByRole('heading', { name: 'Lähde on muuttunut' })).toBeVisible()
  await expect(note.getByText('liikkeelle', { exact: false }).first()).toBeVisible()
  await expect(note.getByText('loppuun', { exact: false }).first()).toBeVisible()
  expect(await accessibilityFaults(window)).toEqual([])
  await person.command('Siirry arviointeihin')
  await expect(window.getByText('Perusta on muuttunut')).toBeVisible()

  // She takes the words as they read now; the mark is gone everywhere.
  await person.opensCaseOf(client)
  await person.goesTo('summary')
  await person.push('Päivitä lainaus')
  await expect(note).toHaveCount(0)
  await expect(text).toHaveValue(
    /”Kuunteli ohjeet loppuun ja teki työn oikein\.” \(havainto 3\.2\.2026/,
  )
  await expect(window.getByRole('navigation').getByText('Lähde on muuttunut')).toHaveCount(0)
  await person.seesSaved()
})

test('a conclusion without grounds is a remark; its basis changes, and Aino stands by it', async ({
  comesToWork,
}) => {
  const { window, person } = await ainoWithCase(comesToWork)
  await person.goesTo('summary')
  await person.push('Lisää päätelmä')
  await person.fill('Päätelmä', 'Kirjallinen ohje auttaa.')
  await person.seesSaved()
  const missing = window.getByText('Liitä kirjaus tai merkitse ammatilliseksi arvioksi')
  await expect(missing).toBeVisible()
  await person.goesTo('documents')
  // The days of this old case have passed: its overdue tasks lie on the same way.
  await expect(async () => {
    await person.press('F8')
    const asked = window.locator('[role=radiogroup]:has(input:focus)')
    await expect(asked).toContainText('kirjauksiin', { timeout: 1000 })
  }).toPass()

  // The same key that cites in a text adds the entry to the grounds of a conclusion.
  await window.getByRole('textbox', { name: 'Päätelmä', exact: true }).focus()
  await takesEntry(window, person, 'perehdytys')
  await expect(window.getByRole('combobox', { name: 'Kirjaus 1' })).not.toHaveValue('')
  await expect(missing).toHaveCount(0)
  const linked = await window.getByRole('combobox', { name: 'Kirjaus 1' }).inputValue()

  // A jump to the entry and back; on the way it is corrected.
  await person.push('Avaa kirjaus')
  await expect(window.locator('textarea:focus')).toHaveValue(/^Kuunteli ohjeet/)
  await correctsAndStandsByIt(window, person)
  await expect(window.getByRole('combobox', { name: 'Kirjaus 1' })).toHaveValue(linked)
  await expect(
    window.getByText(`Perusta vahvistettu: ${aino.name}`, { exact: false }),
  ).toBeVisible()
  await person.seesSaved()
})

test('a conclusion rests on what the workplace said, and is told when that is said otherwise', async ({
  comesToWork,
}) => {
  const { window, person } = await ainoWithCase(comesToWork)
  await person.goesTo('summary')
  await person.push('Lisää päätelmä')
  await person.fill('Päätelmä', 'Työ sopii.')
  await window.getByRole('textbox', { name: 'Päätelmä', exact: true }).focus()
  await takesEntry(window, person, 'laitteiden kanssa')
  const feedback = 'Työnantajan tai työpaikkaohjaajan palaute'
  const ground = window.getByRole('combobox', { name: 'Kirjaus 1' })
  await expect(ground).toHaveValue(feedback)

  await person.push('Avaa kirjaus')
  await expect(window.getByLabel(feedback, { exact: true })).toBeFocused()
  await correctsAndStandsByIt(window, person)
  await expect(ground).toHaveValue(feedback)
  await person.seesSaved()
})

test('findings are gathered into a field only when Aino says so, and her own words stay', async ({
  comesToWork,
  desk,
}) => {
  const file = JSON.parse(readFileSync(specimen(1), 'utf8'))
  file.observations[1].icf = { mobility: true }
  file.observations[2].icf = { interactions: true }
  const path = join(desk, 'otsikot.json')
  writeFileSync(path, JSON.stringify(file))
  const { window, person } = await ainoWithCase(comesToWork, path)
  await person.goesTo('summary')
  const text = window.getByRole('textbox', { name: physical })
  const mine = await text.inputValue()
  await text.focus()
  await person.push(`Kokoa havainnoista: ${physical}`)
  const dialog = window.getByRole('dialog')
  await expect(
    dialog.getByRole('heading', { name: `Kokoa havainnoista: ${physical}` }),
  ).toBeVisible()
  // What somebody has put under the field's heading is proposed; what is about others is not there.
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(dialog.getByText('hyllyttäminen', { exact: false })).toHaveCount(0)
  expect(await accessibilityFaults(window)).toEqual([])
  await person.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(text).toHaveValue(mine)
  await person.push(`Kokoa havainnoista: ${physical}`)
  await person.push('Lisää tekstiin')
  await expect(text).toHaveValue(
    `${mine}\n”${file.observations[1].text}” (havainto 5.2.2026, pienkodinkoneiden testaus, Kaarina Sammalkallio)`,
  )
})

test('views side by side are read, a difference is marked, and the meeting gets its agenda', async ({
  comesToWork,
  desk,
}) => {
  const file = JSON.parse(readFileSync(specimen(1), 'utf8'))
  file.observations[0].icf = { communication: true }
  const path = join(desk, 'otsikot.json')
  writeFileSync(path, JSON.stringify(file))
  const { window, person } = await ainoWithCase(comesToWork, path)
  await person.goesTo('summary')
  await person.push('Näkemykset rinnakkain')
  await expect(
    window.getByRole('heading', { level: 1, name: 'Näkemykset rinnakkain' }),
  ).toBeFocused()
  const social = window.getByRole('region', { name: /Sosiaalinen työ- ja toimintakyky/ })
  await expect(social.getByText(file.observations[0].text)).toBeVisible()
  const overall = window.getByRole('region', { name: /^Kokonaistilanne/ })
  await expect(overall.getByText('Kykyviisari® 52 %')).toBeVisible()
  await expect(overall.getByText(file.employerFeedback)).toBeVisible()
  expect(await accessibilityFaults(window)).toEqual([])

  await person.push('Merkitse ero: Sosiaalinen työ- ja toimintakyky')
  const sentence = social.getByRole('textbox', { name: 'Ero yhdellä lauseella' })
  await expect(sentence).toBeFocused()
  await person.write('Veeti kokee kuuntelevansa, ohjaaja näki kiirettä.')
  await person.push('Vie esityslistalle')
  await expect(window.getByText('Yksi teema vietiin esityslistalle.')).toBeVisible()
  await person.push('Avaa tapaaminen')
  await person.seesIn('Tarkemmin', 'Näkemykset eroavat: Sosiaalinen työ- ja toimintakyky')

  await person.command('Näkemykset rinnakkain')
  await window.getByText('Taulukkona').click()
  await expect(window.getByRole('table', { name: 'Näkemykset rinnakkain' })).toBeVisible()
  await expect(window.getByRole('columnheader', { name: 'Jouni Kaarnakoski' })).toBeVisible()
  expect(await accessibilityFaults(window)).toEqual([])
})

test('a round of Kykyviisari goes in by figures and Enter, and an empty one is not a zero', async ({
  comesToWork,
}) => {
  const { window, person } = await ainoWithCase(comesToWork)
  await person.goesTo('abilitator')
  await person.push('Lisää mittaus')
  const round = window.locator('.record').last()
  await expect(round.getByLabel('Päivä', { exact: true })).toBeFocused()
  let presses = 0
  const enter = async (typed: string) => {
    presses += typed.length + 1
    await person.write(typed)
    await person.press('Enter')
  }
  await enter('1.6.2026')
  await enter('Verkossa')
  const figures = ['66', '', '0', '58', '70', '75', '7', '7,5']
  for (const figure of figures) await enter(figure)
  await person.seesSaved()
  const boxes = round.locator('input[inputmode=decimal]')
  const shown = () => boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))
  await expect.poll(shown, 'each figure in its own box').toEqual(figures)
  await expect(round.getByLabel('Osallisuus')).toHaveValue('')
  await expect(round.getByLabel('Mieli')).toHaveValue('0')
  await expect(round.getByLabel('Suhde työelämään (0–10)')).toHaveValue('7,5')
  // At a slow key a second that is well under two minutes.
  expect(presses).toBeLessThan(60)
  const change = window.getByRole('table', { name: 'Muutos mittausten välillä' })
  await expect(change.getByRole('row', { name: /Kokonaistilanne/ })).toContainText('+14')
  await expect(change.getByRole('row', { name: /Osallisuus/ })).toContainText('–')
  await expect(change.getByRole('row', { name: /Mieli/ })).toContainText('−48')
  await expect(window.getByText('0,74–0,93', { exact: false })).toBeVisible()
})
