import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseFile } from '../../templates/case/case-file.ts'
import { type StepName, steps } from '../../templates/walk/steps.ts'
import { fi as walk } from '../../templates/walk/wording/fi.ts'
import { ainoAt } from '../people/aino.ts'
import { takePicture } from '../people/pictures.ts'
import { scribeAt } from '../people/scribe.ts'
import { specimenText } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

const pictures = join('.cache', 'test', 'pictures', 'whole-assessment')

test('a network carries an assessment from the first contact to the closing by keyboard alone', async ({
  start,
  desk,
}) => {
  test.slow()
  const file = JSON.parse(specimenText(2)) as CaseFile
  const application = await start()
  const { window } = application
  const person = ainoAt(application)
  const scribe = scribeAt(window)
  const photograph = (name: string) => takePicture(application, join(pictures, `${name}.png`))

  await person.makesVault()
  await person.press('Control+n')
  await person.fill('Etunimi', file.client.firstName)
  await person.fill('Sukunimi', file.client.lastName)
  await person.press('Enter')
  await expect(
    window.getByRole('heading', { level: 1, name: walk.steps.start.title }),
  ).toBeVisible()

  const writingSteps = steps.map(({ name }) => name).filter((name) => !isScreen(name))
  for (const name of writingSteps) {
    await person.goesTo(name)
    await scribe.writesStep(name, file)
    await person.seesSaved()
    await photograph(name)
  }

  await person.goesTo('signOff')
  await photograph('signOff')
  for (const { name } of file.signatures ?? []) {
    await person.push(new RegExp(`^Kuittaa tänään: ${name}`))
  }
  await person.push('Lukitse versio 1')
  await window.getByText('Versio 1 on lukittu').first().waitFor()
  await photograph('signed')

  await person.goesTo('documents')
  await photograph('documents')
  const saved = join(desk, 'case.json')
  await choose(application, { save: saved })
  await person.command('Vie arviointi tiedostoon')
  await expect(window.getByText('case.json').first()).toBeVisible()
  expect(asTyped(JSON.parse(await readFile(saved, 'utf8')))).toEqual(asTyped(file))
})

const isScreen = (name: StepName): boolean => name === 'signOff' || name === 'documents'

/**
 * What people type. Who signed is written on the day when they do; ids are the product's; nobody is
 * asked for the instrument, for there is one; the rest tells of the file itself.
 */
function asTyped(file: CaseFile): unknown {
  const { caseId, schemaNote, fictional, signatures, abilitator, ...typed } = file as CaseFile &
    Record<string, unknown>
  const { instrument, ...results } = abilitator ?? {}
  return withoutOwnIds({ ...typed, abilitator: results })
}

/** Observations, results and measurements get ids of their own as they are born. */
function withoutOwnIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !(name === 'id' && /^[gomk][0-9a-f]{8}$/.test(String(inner))))
      .map(([name, inner]) => [name, withoutOwnIds(inner)]),
  )
}
