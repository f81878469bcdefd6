import { join } from 'node:path'
import { ainoAt } from '../people/aino.ts'
import { passphrase } from '../people/at-the-desk.ts'
import { readFromDisk, vaultWithCase } from '../people/kept-text.ts'
import { spoilView } from '../people/past-the-product.ts'
import { specimenText } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

const box = 'Mitä ajattelet tulevasta?'

test('words that nobody wrote turn into the true ones on the screen, and what is being typed stays', async ({
  start,
  dataFolder,
}) => {
  const vaultFolder = join(dataFolder, 'vault')
  const caseId = await vaultWithCase(vaultFolder, specimenText(1))
  const thoughts = {
    caseId,
    part: 'clientVoice',
    place: ['clientView', 'thoughtsAhead'],
  } as const
  const written = await readFromDisk(vaultFolder, thoughts)
  await spoilView(vaultFolder, thoughts, (json) =>
    json.replace(/"thoughtsAhead":"[^"]*"/, '"thoughtsAhead":"Kukaan ei kirjoittanut tätä."'),
  )

  const application = await start()
  const person = ainoAt(application)
  await person.unlocksWith(passphrase)
  await person.opensCaseOf('Veeti Tuomenoksa')
  await person.goesTo('clientView')
  await person.addsTo(box, ' Ja vielä tämä.')
  await person.seesIn(box, `${written} Ja vielä tämä.`)
  await person.seesSaved()
  await expect(application.window.getByRole('alert')).toHaveCount(0)
  await application.kill()
  expect(await readFromDisk(vaultFolder, thoughts)).toBe(`${written} Ja vielä tämä.`)
})

test('a case that is only looked at shows the true words as well, without being opened again', async ({
  start,
  dataFolder,
}) => {
  const vaultFolder = join(dataFolder, 'vault')
  const caseId = await vaultWithCase(vaultFolder, specimenText(1))
  const goal = { caseId, part: 'sharedPlan', place: ['sharedPlan', 'goal'] } as const
  const written = await readFromDisk(vaultFolder, goal)
  await spoilView(vaultFolder, goal, (json) =>
    json.replace(/"goal":"[^"]*"/, '"goal":"Kukaan ei kirjoittanut tätä."'),
  )
  const application = await start()
  const person = ainoAt(application)
  await person.unlocksWith(passphrase)
  await person.opensCaseOf('Veeti Tuomenoksa')
  await person.goesTo('plan')
  await person.seesIn('Asiakkaan tavoite', written)
  await application.kill()
})
