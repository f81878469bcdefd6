import type { Page } from '@playwright/test'
import { ainoWithCase } from '../people/aino.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

const seesHerCases = (window: Page) =>
  expect(window.getByRole('heading', { level: 1, name: /Aino/ })).toBeVisible()

test('Aino finds an observation by a word in another form and goes on writing there', async ({
  comesToWork,
}) => {
  const { window, person } = await comesToWork()
  for (const n of [1, 2, 3]) {
    await person.importsCase(specimen(n))
    await person.command('Siirry arviointeihin')
    await seesHerCases(window)
  }
  await person.press('Control+f')
  // At once, without waiting to see the caret: that is how a quick hand types.
  await person.write('univaikeus')
  await expect(window.getByRole('searchbox')).toHaveValue('univaikeus')
  const found = window.getByRole('listbox', { name: 'Haku' })
  await expect(found.getByRole('group', { name: 'Veeti Tuomenoksa' })).toBeVisible()
  await expect(found.locator('mark').first()).toHaveText('univaikeuksia')
  const first = found.getByRole('option').first()
  await expect(first).toHaveAttribute('data-focused', 'true')
  // However it was come by, an answer stands at its first place: here all find the same one.
  for (const left of ['univaikeu', 'univaike']) {
    await person.press('Backspace')
    await expect(window.getByRole('searchbox')).toHaveValue(left)
    await expect(found.getByRole('option')).toHaveCount(1)
    await expect(first).toHaveAttribute('data-focused', 'true')
  }
  await person.write('us')
  await expect(first).toHaveAttribute('data-focused', 'true')
  await person.press('Enter')
  await expect(window.getByLabel('Terveydentila', { exact: false }).first()).toBeFocused()
})

test('Aino finds what was said beside a field, and stands before it', async ({ comesToWork }) => {
  const { window, person } = await ainoWithCase(comesToWork)
  await person.goesTo('summary')
  const field = 'Selkokielinen tiivistelmä'
  const box = window.getByLabel(field, { exact: true }).and(window.locator('textarea')).first()
  await person.reach(box)
  await person.press('Control+Shift+M')
  await person.fill('Mitä haluat sanoa?', 'Kysytään vielä pikkuserkulta.')
  await person.push('Lisää kommentti')
  await person.seesSaved()

  await person.command('Siirry arviointeihin')
  await seesHerCases(window)
  await person.press('Control+f')
  await person.write('pikkuserkku')
  const found = window.getByRole('listbox', { name: 'Haku' }).getByRole('option')
  await expect(found).toHaveCount(1)
  await expect(found).toContainText(`Keskustelu: ${field}`)
  await expect(found.locator('mark')).toHaveText('pikkuserkulta')
  await expect(found).toHaveAttribute('data-focused', 'true')
  await person.press('Enter')
  await expect(box).toBeFocused()
  const thread = window.getByRole('listitem').filter({ hasText: 'Kysytään vielä pikkuserkulta.' })
  await expect(thread.first()).toBeVisible()
})

test('searches that find nothing, or hold anything at all, are calm', async ({ comesToWork }) => {
  const { window, person } = await ainoWithCase(comesToWork)
  await person.command('Siirry arviointeihin')
  await seesHerCases(window)
  for (const query of ['zzz', '" OR *', 'a', '(((', 'NEAR(x, y)']) {
    await window.getByRole('searchbox').fill(query)
    await expect(window.getByRole('status').filter({ hasText: /öyty/ })).toBeVisible()
    await expect(window.getByRole('alert')).toHaveCount(0)
  }
  await person.press('Escape')
  await expect(window.getByRole('heading', { level: 1, name: /Aino/ })).toBeVisible()
})
