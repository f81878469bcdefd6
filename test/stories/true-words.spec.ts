import { join } from 'node:path'
import type { Place } from '../../templates/model/answers.ts'
import type { PartName } from '../../templates/parts/index.ts'
import { ainoAt } from '../people/aino.ts'
import type { Application } from '../people/application.ts'
import { passphrase } from '../people/at-the-desk.ts'
import { readFromDisk, vaultWithCase } from '../people/kept-text.ts'
import { spoilView } from '../people/past-the-product.ts'
import { specimenText } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

/** A case open in the window, though one text of it is kept for looking at as nobody wrote it. */
async function opensSpoilt(
  { start, dataFolder }: { start: () => Promise<Application>; dataFolder: string },
  where: { readonly part: PartName; readonly place: Place },
) {
  const vaultFolder = join(dataFolder, 'vault')
  const text = { ...where, caseId: await vaultWithCase(vaultFolder, specimenText(1)) }
  const onDisk = () => readFromDisk(vaultFolder, text)
  const written = await onDisk()
  await spoilView(vaultFolder, text, (json) =>
    json.replace(
      new RegExp(`"${where.place.at(-1)}":"[^"]*"`),
      `"${where.place.at(-1)}":"Kukaan ei kirjoittanut tätä."`,
    ),
  )
  const application = await start()
  const person = ainoAt(application)
  await person.unlocksWith(passphrase)
  await person.opensCaseOf('Veeti Tuomenoksa')
  return { application, person, written, onDisk }
}

test('words that nobody wrote turn into the true ones on the screen, and what is being typed stays', async ({
  start,
  dataFolder,
}) => {
  const { application, person, written, onDisk } = await opensSpoilt(
    { start, dataFolder },
    { part: 'clientVoice', place: ['clientView', 'thoughtsAhead'] },
  )
  const box = 'Mitä ajattelet tulevasta?'
  await person.goesTo('clientView')
  await person.addsTo(box, ' Ja vielä tämä.')
  await person.seesIn(box, `${written} Ja vielä tämä.`)
  await person.seesSaved()
  await expect(application.window.getByRole('alert')).toHaveCount(0)
  await application.kill()
  expect(await onDisk()).toBe(`${written} Ja vielä tämä.`)
})

test('a case that is only looked at shows the true words as well, without being opened again', async ({
  start,
  dataFolder,
}) => {
  const { person, written } = await opensSpoilt(
    { start, dataFolder },
    { part: 'sharedPlan', place: ['sharedPlan', 'goal'] },
  )
  await person.goesTo('plan')
  await person.seesIn('Asiakkaan tavoite', written)
})
