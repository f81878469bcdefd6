import { ainoWithCase } from '../people/aino.ts'
import { expect, test } from '../people/stories.ts'

/** The machine takes so many times as long as it would. */
const slowness = 30
/** From the first field of an observation to its text, which is drawn after the others. */
const fieldsBeforeText = 5

test('whoever is quicker than the machine meets every field of a card that has just opened', async ({
  comesToWork,
}) => {
  const { window, person } = await ainoWithCase(comesToWork)
  await person.goesTo('trial')
  const devtools = await window.context().newCDPSession(window)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await window.getByRole('button', { name: 'Lisää havainto' }).focus()
  await window.keyboard.press('Enter')
  const focused = window.locator('.record-body :focus')
  await expect(focused).toBeVisible()
  for (let field = 1; field <= fieldsBeforeText; field += 1) {
    await window.keyboard.press('Tab')
    expect(await focused.count(), `Tab ${field} stays in the card`).toBe(1)
  }
  await expect(focused).toHaveAccessibleName(/^Havainto/)
})
