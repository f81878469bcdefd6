import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseFile } from '../../templates/case/case-file.ts'
import { type StepName, steps } from '../../templates/walk/steps.ts'
import { fi as walk } from '../../templates/walk/wording/fi.ts'
import { asTyped } from '../people/as-typed.ts'
import { takePicture } from '../people/pictures.ts'
import { scribeAt } from '../people/scribe.ts'
import { specimenText } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

const pictures = join('.cache', 'test', 'pictures', 'whole-assessment')

test('a network carries an assessment from the first contact to the closing by keyboard alone', async ({
  comesToWork,
  desk,
}) => {
  test.slow()
  const file = JSON.parse(specimenText(2)) as CaseFile
  const { application, window, person } = await comesToWork()
  const scribe = scribeAt(window)
  const photograph = (name: string) => takePicture(application, join(pictures, `${name}.png`))
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
