import { aino, ainoAt, ainoWithCase } from '../people/aino.ts'
import { specimenText } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

const field = 'Mitä ajattelet tulevasta?'

test('what is being typed is undone letter by letter, then what was done before it', async ({
  comesToWork,
}) => {
  const { window, person } = await ainoWithCase(comesToWork)
  await person.goesTo('clientView')
  const before = await person.reads(field)
  await person.addsTo(field, ' Ensin.')
  await person.seesSaved()
  // Longer than a pause within one act.
  await window.waitForTimeout(5500)
  await person.addsTo(field, ' Sitten.')
  // A press takes as many letters as the system takes.
  await expect(async () => {
    await person.press('Control+z')
    expect(await person.reads(field)).toBe(`${before} Ensin.`)
  }).toPass({ intervals: [50] })
  await expect(async () => {
    await person.press('Control+Shift+z')
    expect(await person.reads(field)).toBe(`${before} Ensin. Sitten.`)
  }).toPass({ intervals: [50] })
  await expect(async () => {
    await person.press('Control+z')
    expect(await person.reads(field)).toBe(`${before} Ensin.`)
  }).toPass({ intervals: [50] })
  await person.press('Control+z')
  await person.seesIn(field, before)
  await expect(window.getByText(`Kumottu: ${field}`)).toBeVisible()
  await person.press('Control+Shift+z')
  await person.seesIn(field, `${before} Ensin.`)
  await expect(window.getByText(`Tehty uudelleen: ${field}`)).toBeVisible()
})

test('what was done yesterday can be undone today, after the machine died', async ({
  comesToWork,
  start,
}) => {
  const { application: first, person: before } = await ainoWithCase(comesToWork)
  await before.goesTo('clientView')
  const text = await before.reads(field)
  await before.addsTo(field, ' Eilen kirjoitettu.')
  await before.goesTo('trial')
  await before.push('Lisää havainto')
  await before.seesSaved()
  await first.kill()

  const second = await start()
  const { window } = second
  const after = ainoAt(second)
  await after.unlocksWith(aino.passphrase)
  await after.opensCaseOf('Veeti Tuomenoksa')
  await after.press('Control+z')
  await expect(window.getByText('Kumottu: Havainto')).toBeVisible()
  await after.press('Control+z')
  await expect(window.getByText(`Kumottu: ${field}`)).toBeVisible()
  await after.seesIn(field, text)
  await expect(window.getByLabel(field, { exact: true })).toBeFocused()
  await after.press('Control+z')
  await expect(
    window.getByText('Sinulla ei ole tässä arvioinnissa mitään kumottavaa.'),
  ).toBeVisible()
  await after.press('Control+y')
  await after.seesIn(field, `${text} Eilen kirjoitettu.`)
})

test('a choice and a removed record come back by the keyboard', async ({ comesToWork }) => {
  const { window, person } = await ainoWithCase(comesToWork)
  await person.goesTo('trial')
  const records = window.getByRole('button', { name: /Havainto \d+/, expanded: false })
  const count: number = JSON.parse(specimenText(1)).observations.length
  await expect(records).toHaveCount(count)
  await person.push(/Havainto 1(?!\d)/)
  await person.push('Poista: Havainto 1')
  await expect(records).toHaveCount(count - 1)
  const wayBack = window.getByText(/^Poistettu: Havainto/)
  await expect(wayBack).toBeVisible()
  await person.press('Control+z')
  await expect(records).toHaveCount(count)
  await expect(window.getByText(/^Kumottu: Havainto, /)).toBeVisible()
  await expect(wayBack).toHaveCount(0)
})

test('lines pasted into a box of one line are taken back by one press', async ({ comesToWork }) => {
  const { application, window, person } = await ainoWithCase(comesToWork)
  const before = await person.reads('Kotikunta')
  await window.getByLabel('Kotikunta', { exact: true }).focus()
  await person.press('Control+End')
  await person.write(' ja')
  await application.electron.evaluate(({ BrowserWindow, clipboard }) => {
    clipboard.writeText(' Sinilähde\nPohjola')
    BrowserWindow.getAllWindows()[0]?.webContents.paste()
  })
  await person.seesIn('Kotikunta', `${before} ja Sinilähde Pohjola`)
  await person.press('Control+z')
  await expect(window.getByText('Kumottu: Kotikunta')).toBeVisible()
  await person.seesIn('Kotikunta', before)
})
