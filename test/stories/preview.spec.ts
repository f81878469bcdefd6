import { ainoWithCase } from '../people/aino.ts'
import { takePicture } from '../people/pictures.ts'
import { expect, test } from '../people/stories.ts'

test('the preview tells on demand who wrote each chapter, and grows for tired eyes', async ({
  comesToWork,
}) => {
  const { application, window, person } = await ainoWithCase(comesToWork)
  await person.goesTo('summary')
  await window.getByRole('tab', { name: 'Esikatselu' }).click()
  const paper = window.getByRole('article', { name: 'Monitoimijainen yhteenveto' })
  await expect(paper).toBeVisible()
  await expect(paper.getByText(/^Kirjoittanut:/)).toHaveCount(0)

  await window.getByText('Näytä kirjoittajat').click()
  const remarks = paper.getByText(/^Kirjoittanut: Aino Puro/)
  await expect(remarks.first()).toBeVisible()
  expect(await remarks.count()).toBeGreaterThan(6)

  const width = async () => (await paper.locator('h1, h2').first().boundingBox())?.height ?? 0
  const before = await width()
  await person.push('Suurenna esikatselua')
  await expect(window.getByText('125 %', { exact: true })).toBeVisible()
  await person.push('Suurenna esikatselua')
  await expect(window.getByText('150 %', { exact: true })).toBeVisible()
  await expect.poll(width).toBeGreaterThan(before)
  await takePicture(application, '.cache/test/preview-writers.png')
})
