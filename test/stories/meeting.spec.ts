import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AinoAtWork, ainoWithCase } from '../people/aino.ts'
import { wholeWalk } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose, suggestedNames } from '../people/system-dialogs.ts'

const known = async () => JSON.parse(await readFile(wholeWalk, 'utf8'))

async function atTheWall(comesToWork: () => Promise<AinoAtWork>) {
  const { application, window, person: aino } = await ainoWithCase(comesToWork, wholeWalk)
  await aino.goesTo('network')
  await aino.push('Aloita tämän päivän neuvonpito')
  await aino.push('Käytä neuvonpidon esityslistaa')
  return { application, window, aino }
}

test('a meeting is carried through by the keyboard, and what is agreed stands in the plan', async ({
  comesToWork,
}) => {
  const { window, aino } = await atTheWall(comesToWork)
  const heading = (name: string) => window.getByRole('heading', { level: 1, name })

  await expect(heading('Esittäytyminen')).toBeFocused()
  const people = window.locator('.meeting-person')
  await aino.press('1')
  await expect(people.first()).toContainText('paikalla')
  await aino.press('2')
  await aino.press('2')
  await expect(people.nth(1)).toContainText('etänä')

  await aino.press('ArrowRight')
  await expect(heading('Asiakkaan oma näkemys')).toBeFocused()
  await expect(window.getByText((await known()).start.clientRequest)).toBeVisible()
  await aino.press('m')
  const notes = window.getByRole('textbox', { name: 'Mitä puhuttiin', exact: true })
  await expect(notes).toBeFocused()
  await aino.write('Haluaa aloittaa aamulla 123.')
  await aino.press('Escape')
  await expect(heading('Asiakkaan oma näkemys')).toBeFocused()

  await aino.press('ArrowRight')
  await expect(heading('Kysymykset')).toBeFocused()
  await aino.press('ArrowRight')
  await expect(heading('Mitä kukin voi tarjota')).toBeFocused()
  await expect(window.getByRole('heading', { level: 2, name: 'Veeti Tuomenoksa' })).toBeVisible()
  // The small remote of a speaker goes on while somebody writes.
  await aino.press('PageDown')
  await expect(heading('Kuka vielä puuttuu')).toBeFocused()
  await aino.press('PageDown')
  await expect(heading('Yhteinen suunnitelma')).toBeFocused()
  await aino.push('Lisää tehtävä suunnitelmaan')
  await expect(window.getByRole('textbox', { name: 'Mitä tehdään' }).last()).toBeFocused()
  await aino.write('Sovitaan aamuvuorosta.')
  await aino.press('Escape')
  await aino.press('ArrowRight')
  await expect(heading('Seuraava tapaaminen')).toBeFocused()
  await aino.fill('Päivä', '1.2.2030')
  await aino.press('Escape')
  await aino.push('Vie suunnitelmaan')
  await expect(window.getByRole('button', { name: 'Vie suunnitelmaan' })).toHaveCount(0)
  await aino.press('End')
  await expect(heading('Muu asia')).toBeFocused()
  await aino.press('Escape')
  await expect(heading('Verkosto')).toBeVisible()

  await aino.goesTo('plan')
  await expect(window.getByText('Sovitaan aamuvuorosta.').first()).toBeVisible()
  const next = window.getByRole('region', { name: 'Seuraava tapaaminen' })
  await expect(next.getByRole('textbox', { name: 'Päivä' })).toHaveValue('1.2.2030')
  await aino.goesTo('network')
  await aino.push(/Avaa seinälle: \d+\.\d+\.\d{4}$/)
  await expect(window.locator('.meeting-person').first()).toContainText('paikalla')
  await aino.press('ArrowRight')
  await expect(notes).toHaveValue('Haluaa aloittaa aamulla 123.')
})

test('the wall shows nothing that identifies and nothing of health, unless the client wants it', async ({
  comesToWork,
}) => {
  const { window, aino } = await atTheWall(comesToWork)
  const { client, background, clientView, actors } = await known()
  const hidden = [
    client.personalIdentityCode,
    client.phone,
    client.email,
    clientView.effectsOnHealthAndEverydayLife,
    background.healthInformation,
    background.leisureSleepMoodRecovery,
    ...actors.flatMap((actor: { email?: string; phone?: string }) => [actor.email, actor.phone]),
  ].filter((text) => typeof text === 'string' && text !== '')
  expect(hidden.length).toBeGreaterThan(3)
  for (let item = 1; item <= 8; item += 1) {
    await expect(window.getByText(`Kohta ${item}/8`)).toBeVisible()
    const shown = await window.evaluate(() => document.documentElement.outerHTML)
    for (const text of hidden) expect(shown).not.toContain(text)
    await aino.press('ArrowRight')
  }
  await aino.press('Home')
  await aino.press('ArrowRight')
  await aino.reach(window.getByRole('checkbox', { name: /terveydestä/ }))
  await aino.press('Space')
  await expect(window.getByText(clientView.effectsOnHealthAndEverydayLife)).toBeVisible()
})

test('the coming days go to a calendar that tells nothing of the client', async ({
  comesToWork,
  desk,
}) => {
  const { application, window, aino } = await atTheWall(comesToWork)
  await aino.press('End')
  await aino.press('ArrowLeft')
  await aino.fill('Päivä', '1.2.2030')
  await aino.fill('Kellonaika', 'klo 13.30')
  await aino.fill('Paikka', 'Tervajoen työllisyyspalvelut')
  await aino.press('Escape')
  await aino.press('Escape')
  await aino.goesTo('trial')
  const path = join(desk, 'kalenteri.ics')
  await choose(application, { save: path })
  await aino.push('Vie tulevat päivät kalenteriin')
  await expect(window.getByText('Päivät vietiin tiedostoon kalenteri.ics.')).toBeVisible()
  expect(await suggestedNames(application)).toEqual(['kalenteri.ics'])
  const text = await readFile(path, 'utf8')
  expect(text).toContain('DTSTART:20300201T133000')
  expect(text).toContain('SUMMARY:Tapaaminen')
  for (const word of ['Veeti', 'Tuomenoksa', 'Tervajo', 'Kykysilta', 'arvioin']) {
    expect(text).not.toContain(word)
  }
  await aino.command('Loki')
  await expect(window.getByText('Tulevat päivät kirjoitettiin kalenteritiedostoon')).toBeVisible()
})

test('a diary is narrowed by who saw, and a new observation is never hidden', async ({
  comesToWork,
}) => {
  const { window, person: aino } = await ainoWithCase(comesToWork, wholeWalk)
  await aino.goesTo('trial')
  const { observations } = await known()
  const records = window
    .getByRole('button', { name: /Havainto \d+/ })
    .and(window.locator('[aria-expanded]'))
  await expect(records).toHaveCount(observations.length)
  const tools = window.getByRole('group', { name: 'Järjestä ja rajaa havaintoja' })
  await tools.getByRole('button', { name: /Tekijä/ }).click()
  await window.getByRole('option', { name: 'Jouni Kaarnakoski' }).click()
  const own = observations.filter(({ actorId }: { actorId: string }) => actorId === 'a4').length
  await expect(records).toHaveCount(own)
  await aino.press('Control+m')
  await expect(records).toHaveCount(observations.length + 1)
  await expect(window.getByRole('textbox', { name: 'Havainto', exact: true })).toBeFocused()
})
