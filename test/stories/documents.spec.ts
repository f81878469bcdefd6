import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ainoWithCase } from '../people/aino.ts'
import { narrativesOf, readDocx, readPdf } from '../people/readers.ts'
import { specimen, specimenText } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

test('the documents that are saved hold every word of the case, in PDF and in Word', async ({
  comesToWork,
  desk,
}) => {
  const { application, person } = await ainoWithCase(comesToWork, specimen(3))
  await person.goesTo('documents')
  await choose(application, { folder: desk })
  await person.push('Tallenna valitut kansioon')
  await expect(application.window.getByText('Tallennettiin')).toBeVisible()

  const files = (await readdir(desk)).toSorted()
  expect(files).toEqual(
    ['icf-tiivistelma', 'monitoimijainen-yhteenveto', 'yhteinen-asiakassuunnitelma'].flatMap(
      (name) => [`${name}.docx`, `${name}.pdf`],
    ),
  )
  const read = async (ending: string, reader: (path: string) => Promise<string>) => {
    const texts: string[] = []
    for (const file of files.filter((name) => name.endsWith(ending))) {
      texts.push(await reader(join(desk, file)))
    }
    return texts.join(' ')
  }
  const [pdf, docx] = [await read('.pdf', readPdf), await read('.docx', readDocx)]
  const narratives = narrativesOf(JSON.parse(specimenText(3)))
  expect(narratives.length).toBeGreaterThan(150)
  expect(narratives.filter((words) => !pdf.includes(words))).toEqual([])
  expect(narratives.filter((words) => !docx.includes(words))).toEqual([])
})
