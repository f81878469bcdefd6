import { accessibilityFaults } from '../people/accessibility.ts'
import { aino, ainoAt, ainoWithCase } from '../people/aino.ts'
import { takePicture } from '../people/pictures.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

const field = 'Mitä ajattelet tulevasta?'

test('one key tells who wrote what and when, and brings an earlier text back', async ({
  comesToWork,
  start,
}) => {
  const { application: first, person: before } = await ainoWithCase(comesToWork)
  await before.goesTo('clientView')
  const text = await before.reads(field)
  await first.close()

  const application = await start()
  const { window } = application
  const person = ainoAt(application)
  await person.unlocksWith(aino.passphrase)
  await person.opensCaseOf('Veeti Tuomenoksa')
  await person.goesTo('clientView')
  await person.addsTo(field, ' Ja ajan pyörällä.')
  await person.press('Control+h')
  const dialog = window.getByRole('dialog', { name: `Historia: ${field}` })
  await expect(dialog.getByText(`${aino.name} (sinä)`).first()).toBeVisible()
  await expect(dialog.getByRole('insertion').first()).toHaveText(/lisätty: ?\s*Ja ajan pyörällä\./)
  expect(await accessibilityFaults(window)).toEqual([])
  if (process.env.KYKYSILTA_PICTURES) {
    await takePicture(application, `${process.env.KYKYSILTA_PICTURES}/history.png`)
  }
  await person.push(/^Palauta tämä/)
  await expect(window.getByText(`Palautettu: ${field}`)).toBeVisible()
  await person.seesIn(field, text)
  await person.press('Control+z')
  await person.seesIn(field, `${text} Ja ajan pyörällä.`)
})

test('a locked version stands beside the present text, field by field', async ({ comesToWork }) => {
  const { application, window, person } = await ainoWithCase(comesToWork, specimen(2))
  await person.goesTo('signOff')
  await person.push('Lukitse versio 1')
  await expect(window.getByText('Versio 1 on lukittu').first()).toBeVisible()
  await person.push('Vertaa versiota 1')
  await expect(window.getByText('Versioissa on sama sisältö.')).toBeVisible()
  await person.closesDialog()

  await person.goesTo('recommendations')
  await person.addsTo('Asiakkaan tavoitteet jatkoon', ' Lisäys lukitsemisen jälkeen.')
  await person.seesSaved()
  await person.goesTo('signOff')
  const pushed = Date.now()
  await person.push('Vertaa versiota 1')
  const dialog = window.getByRole('dialog', { name: 'Vertaa versioita' })
  await expect(dialog.getByText('Yksi kohta on erilainen.')).toBeVisible()
  console.log(`Compared in ${Date.now() - pushed} ms, walking there by Tab included.`)
  await expect(dialog.getByText('Asiakkaan tavoitteet jatkoon')).toBeVisible()
  await expect(dialog.getByRole('insertion')).toHaveText(/Lisäys lukitsemisen jälkeen\./)
  expect(await accessibilityFaults(window)).toEqual([])
  if (process.env.KYKYSILTA_PICTURES) {
    await takePicture(application, `${process.env.KYKYSILTA_PICTURES}/compare.png`)
  }
})
