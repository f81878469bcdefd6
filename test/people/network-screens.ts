import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Aino, AinoAtWork } from './aino.ts'
import type { Application } from './application.ts'
import { noteText, opensNote } from './note-window.ts'
import type { Look } from './screens.ts'
import { wholeWalk } from './specimens.ts'

const physical = 'Fyysinen työ- ja toimintakyky'
const plain = 'Selkokielinen tiivistelmä'

interface Visit {
  readonly application: Application
  readonly person: Aino
  readonly desk: string
  readonly look: Look
}

/** Opens every screen on which several people meet: in talk, at a table, in an earlier round. */
export async function visitNetworkScreens(
  { application, person }: AinoAtWork,
  desk: string,
  look: Look,
): Promise<void> {
  const visit = { application, person, desk, look }
  await person.importsCase(await withHeadings(desk))
  await whoseTurn(visit)
  await talk(visit)
  await sources(visit)
  await views(visit)
  await meeting(visit)
  await earlierRound(visit)
  await guides(visit)
  await note(visit)
}

/** The whole walk, with an observation under the heading that the summary's text belongs to. */
async function withHeadings(desk: string): Promise<string> {
  const file = JSON.parse(readFileSync(wholeWalk, 'utf8'))
  file.observations[1].icf = { mobility: true }
  const path = join(desk, 'otsikot.json')
  await writeFile(path, JSON.stringify(file))
  return path
}

async function whoseTurn({ application: { window }, person, look }: Visit) {
  await person.press('Shift+F8')
  await expect(window.getByRole('heading', { name: 'Mitä puuttuu, kenen vuoro' })).toBeFocused()
  await look('turns')
  await window.getByRole('button', { name: /Tämä olen minä/ }).click()
  await window.getByRole('option', { name: /Kaarina Sammalkallio/ }).click()
  await look('turns-mine')
}

async function talk({ application: { window }, person, look }: Visit) {
  await person.goesTo('summary')
  const talksAbout = async (field: string, arrows: number) => {
    await window.getByRole('textbox', { name: field, exact: true }).focus()
    await person.press('Control+Shift+M')
    await expect(window.getByRole('heading', { name: `Uusi: ${field}` })).toBeVisible()
    await expect(window.getByRole('radio', { name: 'Kommentti' })).toBeFocused()
    for (let pressed = 0; pressed < arrows; pressed += 1) await person.press('ArrowRight')
  }
  await talksAbout(plain, 1)
  await person.fill('Mitä kysyt?', 'Ymmärtääkö Veeti tämän?')
  await look('talk-question')
  await person.push('Kysy')
  const asked = window.getByRole('listitem').filter({ hasText: 'Ymmärtääkö Veeti tämän?' })
  await expect(asked.first()).toBeVisible()
  await talksAbout(physical, 2)
  await person.reach(window.getByLabel('Näin se voisi olla'))
  await person.press('Control+End')
  await person.write(' Portaat sujuvat.')
  await look('talk-suggestion')
  await person.push('Ehdota')
  await expect(window.getByRole('button', { name: `Hyväksy: ${physical}` })).toBeVisible()
  await look('talk')
}

async function sources({ application: { window }, person, look }: Visit) {
  const text = window.getByRole('textbox', { name: physical, exact: true })
  const list = window.getByRole('listbox', { name: 'Kirjaukset, joita voit lainata' })
  await text.focus()
  await person.press('F9')
  await expect(list).toBeFocused()
  await person.write('pienkodinkoneiden')
  await expect(list.getByRole('option')).toHaveCount(1)
  await person.press('ArrowDown')
  await expect(list).toBeFocused()
  await look('citing')
  await person.press('Enter')
  await expect(text).toBeFocused()
  await person.push(`Kokoa havainnoista: ${physical}`)
  await expect(window.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
  await look('gather')
  await person.closesDialog()
  await person.goesTo('trial')
  await person.unfolds('pienkodinkoneiden testaus')
  await person.addsTo('Havainto', ' Korjattu jälkeenpäin.')
  await person.seesSaved()
  await person.goesTo('summary')
  await expect(window.locator('.basis-note')).toBeVisible()
  await text.focus()
  await look('changed-basis')
}

async function views({ application: { window }, person, look }: Visit) {
  await person.command('Näkemykset rinnakkain')
  await person.push('Merkitse ero: Sosiaalinen työ- ja toimintakyky')
  await expect(window.getByRole('textbox', { name: 'Ero yhdellä lauseella' })).toBeFocused()
  await person.write('Veeti kokee kuuntelevansa, ohjaaja näki kiirettä.')
  await look('views')
  await window.getByText('Taulukkona').click()
  await expect(window.getByRole('table', { name: 'Näkemykset rinnakkain' })).toBeVisible()
  await look('views-table')
}

async function meeting({ application: { window }, person, look }: Visit) {
  await person.goesTo('network')
  await person.push('Aloita tämän päivän neuvonpito')
  await look('meeting-no-agenda')
  await person.push('Käytä neuvonpidon esityslistaa')
  await expect(window.getByRole('heading', { name: 'Esittäytyminen' })).toBeFocused()
  await person.press('1')
  await person.press('2')
  for (let item = 1; item <= 8; item += 1) {
    await expect(window.getByText(`Kohta ${item}/8`)).toBeVisible()
    await look(`meeting-${item}`)
    await person.press('ArrowRight')
  }
  await person.press('Escape')
  await expect(window.getByRole('heading', { level: 1, name: 'Verkosto' })).toBeVisible()
}

async function earlierRound({ application: { window }, person, desk, look }: Visit) {
  const { client } = JSON.parse(readFileSync(wholeWalk, 'utf8'))
  const { firstName, lastName, personalIdentityCode } = client
  const again = join(desk, 'uusi.json')
  const begun = {
    language: 'fi',
    fictional: true,
    client: { firstName, lastName, personalIdentityCode },
  }
  await writeFile(again, JSON.stringify(begun))
  await person.command('Siirry arviointeihin')
  await person.importsCase(again)
  await expect(window.getByText('Asiakkaalla on aiempi arviointi.')).toBeVisible()
  const work = window.getByLabel('Työhistoria', { exact: true }).and(window.locator('textarea'))
  await person.reach(work)
  await look('earlier-offers')
  await person.press('Alt+Enter')
  await expect(work).not.toHaveValue('')
  await look('earlier-taken')
}

async function guides({ application: { window }, person, look }: Visit) {
  await person.command('Siirry arviointeihin')
  await expect(window.getByRole('heading', { level: 1, name: /Aino/ })).toBeVisible()
  await look('home-two-rounds')
  await person.press('Alt+o')
  await look('guides')
  await person.command('Opas: Muisti ja uuden oppiminen')
  await expect(window.getByRole('heading', { name: 'Muisti ja uuden oppiminen' })).toBeFocused()
  await look('guide')
}

async function note({ application, person, look }: Visit) {
  const note = await opensNote(application)
  await noteText(note)
  await note.keyboard.type('Pyysi apua heti, kun laite ei käynnistynyt.')
  await expect(note.getByText(/^Tallennettu klo/)).toBeVisible()
  await look('note', note)
  await note.getByText('Missä, tavoitteet ja ICF:n otsikot').click()
  await look('note-more', note)
  await person.press('Control+l')
  await expect(note.getByText('Holvi on lukittu.')).toBeVisible()
  await look('note-locked', note)
}
