import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accessibilityFaults } from '../people/accessibility.ts'
import { type AinoAtWork, aino, ainoWithCase } from '../people/aino.ts'
import { aLongPdf, aPdf, aPhoto, aPhotoWithPosition, aProgram } from '../people/files-to-attach.ts'
import { takePicture } from '../people/pictures.ts'
import { expect, test } from '../people/stories.ts'
import { choose, suggestedNames } from '../people/system-dialogs.ts'

const page = 'Yhteenvedon allekirjoitussivu.pdf'
const photo = 'Työpiste.jpg'

/** Aino at the files of Veeti's case. */
async function atAttachments(comesToWork: () => Promise<AinoAtWork>) {
  const { application, window, person } = await ainoWithCase(comesToWork)
  await person.press('Alt+l')
  await expect(window.getByRole('heading', { level: 1, name: 'Liitteet' })).toBeVisible()
  const list = window.getByRole('region', { name: 'Arvioinnin liitteet' })
  const adds = async (...paths: string[]) => {
    await choose(application, { open: paths })
    await person.push('Lisää liite')
  }
  return { application, person, window, list, adds }
}

test('a signed page and a photo are attached, and are there after the vault was locked', async ({
  comesToWork,
  desk,
}) => {
  const { application, person, window, list, adds } = await atAttachments(comesToWork)
  await expect(list.getByText('Liitteitä ei vielä ole.', { exact: false })).toBeVisible()
  const paths = [page, photo].map((name) => join(desk, name))
  await writeFile(paths[0] ?? '', aPdf())
  await writeFile(paths[1] ?? '', aPhoto())
  await adds(...paths)
  await expect(list.getByText('2 liitettä lisättiin.')).toBeVisible()
  await person.push(`Tiedot: ${page}`)
  await list.getByRole('radio', { name: 'Allekirjoitettu sivu' }).check({ force: true })
  await person.fill('Huomautus', 'Sivu 7, viisi allekirjoitusta.')
  await person.seesSaved()

  await person.press('Control+l')
  await expect(window.getByRole('heading', { level: 1, name: 'Avaa holvi' })).toBeVisible()
  await person.unlocksWith(aino.passphrase)
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByText('Allekirjoitettu sivu').first()).toBeVisible()
  await expect(list.getByText('Sivu 7, viisi allekirjoitusta.').first()).toBeVisible()
  await expect(list.getByText('Aino Puro').first()).toBeVisible()

  await person.push(`Näytä: ${photo}`)
  const picture = window.getByRole('img', { name: 'Valokuva' })
  await expect(picture).toBeVisible()
  await expect
    .poll(() =>
      picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    )
    .toBe(960)
  expect(await accessibilityFaults(window)).toEqual([])
  await takePicture(application, '.cache/test/attachments-shown.png')
  await person.press('Escape')

  for (const [name, copy] of [
    [page, 'kopio.pdf'],
    [photo, 'kopio.jpg'],
  ] as const) {
    await choose(application, { save: join(desk, copy) })
    await person.push(`Tallenna kopio: ${name}`)
    await expect(
      window.getByText(`Kopio tallennettiin tiedostoon ${copy}.`, { exact: false }),
    ).toBeVisible()
  }
  expect(await suggestedNames(application), 'names that tell nobody’s').toEqual(['valokuva.jpg'])
  expect(new Uint8Array(await readFile(join(desk, 'kopio.pdf')))).toEqual(aPdf())
  expect(new Uint8Array(await readFile(join(desk, 'kopio.jpg')))).toEqual(aPhoto())
})

test('what may not be attached is refused with its reason, and the rest comes in', async ({
  comesToWork,
  desk,
}) => {
  const { application, window, list, adds } = await atAttachments(comesToWork)
  const files: Record<string, Uint8Array> = {
    'lasku.pdf': aProgram(),
    'skannaus.pdf': aLongPdf(21_000_000),
    'tyhjä.txt': new Uint8Array(),
    'kuva.jpg': aPhotoWithPosition(),
  }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(desk, name), bytes)
  await adds(...Object.keys(files).map((name) => join(desk, name)))
  await expect(list.getByText('3 tiedostoa jäi lisäämättä')).toBeVisible()
  await expect(list.getByText('lasku.pdf: tiedosto on ohjelma', { exact: false })).toBeVisible()
  await expect(
    list.getByText('skannaus.pdf: tiedosto on yli 20 Mt.', { exact: false }),
  ).toBeVisible()
  await expect(list.getByText('tyhjä.txt: tiedosto on tyhjä.')).toBeVisible()
  await expect(list.getByText('Liite lisättiin.', { exact: true })).toBeVisible()
  await expect(list.getByText('missä se on otettu', { exact: false })).toBeVisible()
  await expect(list.getByRole('button', { name: /^Tallenna kopio/ })).toHaveCount(1)
  await takePicture(application, '.cache/test/attachments-refused.png')
  expect(await accessibilityFaults(window)).toEqual([])
})

test('a file that was taken off by mistake is taken back', async ({ comesToWork, desk }) => {
  const { application, person, window, list, adds } = await atAttachments(comesToWork)
  await writeFile(join(desk, page), aPdf())
  await adds(join(desk, page))
  const remove = list.getByRole('button', { name: `Poista: ${page}` })
  await expect(remove).toHaveCount(1)
  await person.push(`Poista: ${page}`)
  await expect(remove).toHaveCount(0)
  await window.getByRole('button', { name: 'Kumoa' }).click()
  await expect(remove).toHaveCount(1)
  await person.seesSaved()

  await person.push(`Poista: ${page}`)
  await expect(remove).toHaveCount(0)
  await person.seesSaved()
  await person.goesTo('trial')
  await person.press('Control+z')
  await expect(remove).toHaveCount(1)
  await choose(application, { save: join(desk, 'kopio.pdf') })
  await person.push(`Tallenna kopio: ${page}`)
  await expect(window.getByText('Kopio tallennettiin', { exact: false })).toBeVisible()
  expect(new Uint8Array(await readFile(join(desk, 'kopio.pdf')))).toEqual(aPdf())
})

test('a photo that is let fall on the screen is attached', async ({ comesToWork }) => {
  const { window, list } = await atAttachments(comesToWork)
  const data = Buffer.from(aPhoto()).toString('base64')
  await window.evaluate((base64) => {
    type Page = {
      document: { dispatchEvent: (event: unknown) => void }
      DataTransfer: new () => { items: { add: (file: unknown) => void } }
      DragEvent: new (type: string, init: object) => unknown
    }
    const { document, DataTransfer, DragEvent } = globalThis as unknown as Page
    const dataTransfer = new DataTransfer()
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    dataTransfer.items.add(new File([bytes], 'pudotettu.jpg', { type: 'image/jpeg' }))
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, data)
  await expect(list.getByText('Liite lisättiin.', { exact: true })).toBeVisible()
  await expect(list.getByRole('button', { name: 'Näytä: pudotettu.jpg' })).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the screen of files can be read by everybody, ${scheme}`, async ({ comesToWork, desk }) => {
    const { application, window, person, list, adds } = await atAttachments(comesToWork)
    await window.emulateMedia({ colorScheme: scheme })
    expect(await accessibilityFaults(window)).toEqual([])
    await takePicture(application, `.cache/test/attachments-empty-${scheme}.png`)
    for (const [name, bytes] of [
      [page, aPdf()],
      [photo, aPhoto()],
      ['Fysiatrin lausunto 12.3.2026.pdf', aLongPdf(2_400_000)],
    ] as const) {
      await writeFile(join(desk, name), bytes)
    }
    await adds(join(desk, photo), join(desk, page), join(desk, 'Fysiatrin lausunto 12.3.2026.pdf'))
    await expect(list.getByRole('button', { name: /^Tallenna kopio/ })).toHaveCount(3)
    await person.push(`Tiedot: ${page}`)
    expect(await accessibilityFaults(window)).toEqual([])
    await takePicture(application, `.cache/test/attachments-${scheme}.png`)
    await takePicture(application, `.cache/test/attachments-${scheme}-200.png`, 2)
  })
}
