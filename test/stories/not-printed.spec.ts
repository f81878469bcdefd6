import { ainoWithCase } from '../people/aino.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

test('what is not asked any more is kept, marked, and told before documents are made', async ({
  comesToWork,
}) => {
  const { window, person } = await ainoWithCase(comesToWork, specimen(3))
  await person.goesTo('start')
  const question = window.getByRole('radiogroup', { name: 'Tarvitaanko tulkkia?' })
  const language = window.getByLabel('Tulkkauksen kieli', { exact: true })
  await expect(language).toHaveValue('turkki')

  await question.getByText('Ei', { exact: true }).click()
  await expect(language).toHaveValue('turkki')
  await expect(window.getByText(/Jää pois asiakirjoista/)).toBeVisible()
  await person.seesSaved()

  await person.goesTo('documents')
  const list = window.getByRole('region', { name: 'Ei asiakirjoissa' })
  await list.getByRole('button', { name: /Tulkkauksen kieli/ }).click()
  await expect(language).toBeFocused()

  await language.fill('')
  await expect(language).toBeFocused()
  await question.getByRole('radio', { name: 'Ei', exact: true }).focus()
  await expect(language).toBeHidden()
  await person.seesSaved()
  await person.goesTo('documents')
  await expect(window.getByRole('region', { name: 'Ei asiakirjoissa' })).toBeHidden()

  await person.goesTo('start')
  await question.getByText('Kyllä').click()
  await expect(language).toBeVisible()
})
