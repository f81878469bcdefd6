import type { Locator } from '@playwright/test'
import { longestLine } from '../../templates/model/file-schema.ts'
import { aino, ainoAt, ainoWithCase } from '../people/aino.ts'
import type { Application } from '../people/application.ts'
import { expect, test } from '../people/stories.ts'

const client = 'Veeti Tuomenoksa'

test('what the screen calls saved is there after the machine dies, in every kind of field', async ({
  comesToWork,
  start,
}) => {
  const { application: first, person: before } = await ainoWithCase(comesToWork)
  await before.goesTo('start')
  await before.writesOver('Kotikunta', 'Sinilähde')
  await before.writesOver('Syntymäaika', '1.2.1990')
  await first.window
    .getByRole('radiogroup', { name: 'Tarvitaanko tulkkia?' })
    .getByText('Kyllä')
    .click()
  await before.goesTo('consent')
  await before.writesOver('Rajaukset', 'Ei puhelua töihin. 😀 Ṩ́ עברית')
  await before.push('Lisää taho')
  await before.write('Sinilähteen kirjasto')
  await before.goesTo('network')
  await before.push('Lisää toimija')
  await before.write('Uusi Ihminen')
  await before.goesTo('abilitator')
  await before.writesOver('Kokonaistilanne', '81')
  await before.writesOver('Koettu työkyky (0–10)', '7,5')
  await before.goesTo('icf')
  await before.push('Lisää ympäristötekijä')
  await first.window.getByRole('radiogroup', { name: 'Vaikutus' }).getByText('edistää').click()
  await before.seesSaved()
  await before.goesTo('plan')
  await before.seesSaved()
  await first.kill()

  const second = await start()
  const { window } = second
  const after = ainoAt(second)
  await after.unlocksWith(aino.passphrase)
  await after.opensCaseOf(client)
  await after.goesTo('start')
  await after.seesIn('Kotikunta', 'Sinilähde')
  await after.seesIn('Syntymäaika', '1.2.1990')
  await expect(
    window
      .getByRole('radiogroup', { name: 'Tarvitaanko tulkkia?' })
      .getByRole('radio', { name: 'Kyllä' }),
  ).toBeChecked()
  await after.goesTo('consent')
  await after.seesIn('Rajaukset', 'Ei puhelua töihin. 😀 Ṩ́ עברית'.normalize('NFC'))
  await after.seesIn('Taho 5', 'Sinilähteen kirjasto')
  await after.goesTo('network')
  await expect(window.getByRole('button', { name: /Uusi Ihminen/ }).first()).toBeVisible()
  await after.goesTo('abilitator')
  await after.seesIn('Kokonaistilanne', '81')
  await after.seesIn('Koettu työkyky (0–10)', '7,5')
  await after.goesTo('icf')
  await after.unfolds('Ympäristötekijä 5')
  await expect(window.getByRole('radio', { name: 'edistää' })).toBeChecked()
})

/** Each is stored as it was typed, and said to be wrong in words of its own. */
const slips = [
  {
    step: 'consent',
    label: 'Suostumus annettu',
    typed: '31.2.2026',
    words: /Tähän kuuluu päivä muodossa 24\.4\.2026\./,
  },
  { step: 'start', label: 'Henkilötunnus', typed: '010101-000A', words: /tarkistusmerkki täsmää/ },
  {
    step: 'abilitator',
    label: 'Kokonaistilanne',
    typed: 'noin 80',
    words: /Tähän kuuluu kokonaisluku väliltä 0–100\./,
  },
  { step: 'icf', label: 'ICF-koodi', typed: 'K99', words: /ICF-koodi, esimerkiksi/ },
] as const

/** The first box with a label that is on the screen; records that are folded are unfolded first. */
const boxOf = ({ window }: Application, label: string): Locator =>
  window.getByLabel(label, { exact: true }).first()

async function seesSlips(application: Application): Promise<void> {
  const person = ainoAt(application)
  for (const { step, label, typed, words } of slips) {
    await person.goesTo(step)
    if (step === 'icf') await person.unfolds('Ympäristötekijä 1')
    await person.seesIn(label, typed)
    await expect(boxOf(application, label)).toHaveAttribute('aria-invalid', 'true')
    await expect(boxOf(application, label)).toHaveAccessibleDescription(words)
  }
}

test('what is not in the expected form is kept and marked, and bites only at sign-off', async ({
  comesToWork,
  start,
}) => {
  const { application: first, person: before } = await ainoWithCase(comesToWork)
  for (const { step, label, typed } of slips) {
    await before.goesTo(step)
    if (step === 'icf') await before.unfolds('Ympäristötekijä 1')
    await before.writesOver(label, typed)
    await before.press('Tab')
  }
  await before.seesSaved()
  await seesSlips(first)

  await before.press('Control+l')
  await before.unlocksWith(aino.passphrase)
  await expect(first.window.getByRole('navigation')).toBeVisible()
  await seesSlips(first)
  await before.seesSaved()
  await first.kill()

  const second = await start()
  const { window } = second
  const after = ainoAt(second)
  await after.unlocksWith(aino.passphrase)
  await after.opensCaseOf(client)
  await seesSlips(second)

  await after.goesTo('signOff')
  const lock = window.getByRole('button', { name: 'Lukitse versio 1' })
  await expect(window.getByText('4 kohtaa pitää korjata ennen lukitsemista:')).toBeVisible()
  await expect(lock).toBeDisabled()
  const links = window.getByRole('region', { name: 'Ennen lukitsemista' })
  await links.getByRole('button', { name: /Kokonaistilanne/ }).click()
  await expect(boxOf(second, 'Kokonaistilanne')).toBeFocused()
  await after.writesOver('Kokonaistilanne', '80')
  await after.goesTo('consent')
  await after.writesOver('Suostumus annettu', '28.2.2026')
  await after.goesTo('start')
  await after.writesOver('Henkilötunnus', '140397-935M')
  await after.goesTo('icf')
  await after.unfolds('Ympäristötekijä 1')
  await after.writesOver('ICF-koodi', 'e330')
  await after.goesTo('signOff')
  await expect(window.getByText(/pitää korjata ennen lukitsemista/)).toHaveCount(0)
  await expect(lock).toBeEnabled()
})

test('what is far too long for a box ends where the box does, and the rest is saved', async ({
  comesToWork,
}) => {
  const { application, window, person } = await ainoWithCase(comesToWork)
  await person.goesTo('clientView')
  const box = boxOf(application, 'Kirjaaja')
  await box.focus()
  await person.press('Control+a')
  await window.keyboard.insertText('sana '.repeat(longestLine))
  await person.press('Tab')
  await person.addsTo('Mitä ajattelet tulevasta?', ' Ja vielä tämä.')
  await person.seesSaved()
  expect(await box.inputValue()).toHaveLength(longestLine)
})
