import type { Locator, Page } from '@playwright/test'
import { fi as walk } from '../../templates/walk/wording/fi.ts'
import { accessibilityFaults } from '../people/accessibility.ts'
import { type Aino, aino, ainoAt, ainoWithCase } from '../people/aino.ts'
import type { Application } from '../people/application.ts'
import { takePicture } from '../people/pictures.ts'
import { expect, test } from '../people/stories.ts'

const client = 'Veeti Tuomenoksa'
const physical = 'Fyysinen työ- ja toimintakyky'
const plain = 'Selkokielinen tiivistelmä'

/** Picks from a list by the first letters of a name, as the keyboard does. */
async function picks(person: Aino, list: Locator, name: string): Promise<void> {
  await person.reach(list)
  await person.press('Enter')
  await person.write(name.slice(0, 6))
  await person.press('Enter')
  await expect(list).toContainText(name)
}

const ownerOf = (window: Page, section: keyof typeof walk.sections): Locator =>
  window.getByRole('button', { name: `Vastuuhenkilö: ${walk.sections[section].title}` })

/** A section may bear the name of its only field, so boxes are told by what they are. */
const boxOf = (window: Page, label: string): Locator =>
  window.getByLabel(label, { exact: true }).and(window.locator('textarea')).first()

/** Goes to a field and opens the talk about it; the focus is at what kind it is. */
async function talksAbout({ window }: Application, person: Aino, field: string): Promise<void> {
  await person.reach(boxOf(window, field))
  await person.press('Control+Shift+M')
  await expect(window.getByRole('heading', { name: `Uusi: ${field}` })).toBeVisible()
}

/** The kind is a choice of three: one arrow from comment to question, two to suggestion. */
async function choosesKind({ window }: Application, person: Aino, arrows: 1 | 2): Promise<void> {
  await expect(window.getByRole('radio', { name: 'Kommentti' })).toBeFocused()
  for (let pressed = 0; pressed < arrows; pressed += 1) await person.press('ArrowRight')
}

const seesNoFaults = async ({ window }: Application) =>
  expect(await accessibilityFaults(window)).toEqual([])
const picture = async (application: Application, name: string) => {
  const folder = process.env.KYKYSILTA_PICTURES
  if (folder) await takePicture(application, `${folder}/${name}.png`)
}

test('the network shares the work: owners, a question, two suggestions, and signing despite it', async ({
  comesToWork,
  start,
}) => {
  const { application, window, person } = await ainoWithCase(comesToWork)

  await person.press('Shift+F8')
  await expect(window.getByRole('heading', { name: 'Mitä puuttuu, kenen vuoro' })).toBeFocused()
  await picks(
    person,
    window.getByRole('button', { name: /Tämä olen minä/ }),
    'Kaarina Sammalkallio',
  )

  await person.goesTo('summary')
  await picks(person, ownerOf(window, 'workPerformance'), 'Kaarina Sammalkallio')
  await picks(person, ownerOf(window, 'plainLanguage'), 'Petteri Uutuslahti')
  await picture(application, 'owners')

  await talksAbout(application, person, plain)
  await choosesKind(application, person, 1)
  await picks(person, window.getByRole('button', { name: /Keneltä kysyt/ }), 'Anni Vesitorppa')
  await person.fill('Mitä kysyt?', 'Ymmärtääkö Veeti tämän?')
  await person.push('Kysy')
  const threads = window.getByRole('listitem').filter({ hasText: 'Ymmärtääkö Veeti tämän?' })
  await expect(threads.first()).toContainText('keneltä: Anni Vesitorppa')
  await picture(application, 'question')

  const before = await person.reads(physical)
  await talksAbout(application, person, physical)
  await choosesKind(application, person, 2)
  const suggested = window.getByLabel('Näin se voisi olla')
  await person.reach(suggested)
  await person.press('Control+End')
  await person.write(' Portaat sujuvat.')
  await person.push('Ehdota')
  await picture(application, 'suggestion')
  await seesNoFaults(application)
  await person.push(`Hyväksy: ${physical}`)
  await person.seesIn(physical, `${before} Portaat sujuvat.`)
  await person.press('Control+z')
  await person.seesIn(physical, before)
  await person.press('Control+Shift+z')
  await person.seesIn(physical, `${before} Portaat sujuvat.`)

  await talksAbout(application, person, physical)
  await choosesKind(application, person, 2)
  await person.reach(suggested)
  await person.press('Control+a')
  await person.write('Ei huomioita.')
  await person.push('Ehdota')
  await person.push(`Hylkää: ${physical}`)
  await expect(window.getByText('Kirjoita, miksi hylkäät ehdotuksen.')).toBeVisible()
  await person.fill('Vastaus tai perustelu', 'Havainnot pitää sanoa.')
  await person.push(`Hylkää: ${physical}`)
  await expect(window.getByText('2 päätettyä keskustelua')).toBeVisible()
  await person.seesIn(physical, `${before} Portaat sujuvat.`)
  await person.seesSaved()

  await person.press('Shift+F8')
  await expect(window.getByRole('heading', { name: /Anni Vesitorppa/ })).toBeVisible()
  await picture(application, 'turns')
  await seesNoFaults(application)
  await person.push(plain)
  await expect(boxOf(window, plain)).toBeFocused()
  await expect(window.getByRole('tab', { name: 'Keskustelu' })).toHaveAttribute(
    'aria-selected',
    'true',
  )

  await person.goesTo('signOff')
  const region = window.getByRole('region', { name: 'Ennen lukitsemista' })
  await expect(region).toContainText('Yksi kysymys on avoinna:')
  const lock = window.getByRole('button', { name: 'Lukitse versio 1' })
  await expect(lock).toBeDisabled()
  await person.fill('Lukitaan avoimin kysymyksin, koska', 'Anni on lomalla.')
  await picture(application, 'sign-off')
  await seesNoFaults(application)
  await person.push('Lukitse versio 1')
  await expect(
    window.getByText(/Lukittu yhden kysymyksen ollessa avoinna: Anni on lomalla/),
  ).toBeVisible()

  await person.command('Siirry arviointeihin')
  const card = window.getByRole('button', { name: new RegExp(client) })
  await expect(card).toContainText('Odottaa: Anni Vesitorppa 1')
  await picture(application, 'home')
  await seesNoFaults(application)
  await application.kill()

  const second = await start()
  const after = ainoAt(second)
  await after.unlocksWith(aino.passphrase)
  await after.opensCaseOf(client)
  await after.goesTo('summary')
  await expect(ownerOf(second.window, 'plainLanguage')).toContainText('Petteri Uutuslahti')
})
