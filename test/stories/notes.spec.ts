import { join } from 'node:path'
import { observationsIn } from '../../templates/walk/new-observation.ts'
import { accessibilityFaults } from '../people/accessibility.ts'
import { ainoAt, aino as ainoHerself, ainoWithCase } from '../people/aino.ts'
import type { Application } from '../people/application.ts'
import { passphrase } from '../people/at-the-desk.ts'
import { partFromDisk, vaultWithCase } from '../people/kept-text.ts'
import { closesNote, noteText, opensNote } from '../people/note-window.ts'
import { specimen, specimenText } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { answersWith, askedQuestions } from '../people/system-dialogs.ts'
import { comesOutAs } from '../people/trouble.ts'

const client = 'Veeti Tuomenoksa'

test('an observation is written in three keys, and the main window shows it at once', async ({
  comesToWork,
}) => {
  const { application, window, person: aino } = await ainoWithCase(comesToWork)
  await aino.goesTo('trial')
  const records = window.getByRole('button', { name: /Havainto \d+/, expanded: false })
  const before: number = JSON.parse(specimenText(1)).observations.length
  await expect(records).toHaveCount(before)

  const began = Date.now()
  const note = await opensNote(application)
  await noteText(note)
  await note.keyboard.type('Pyysi apua heti.')
  await expect(records).toHaveCount(before + 1)
  await closesNote(note, 'Control+Enter')
  console.log(
    `a quick observation took ${Date.now() - began} ms from its keys to the closed window`,
  )

  await expect(window.getByText('Pyysi apua heti.').first()).toBeVisible()
})

test('from the home screen it is about the case written last; opening and closing leaves nothing', async ({
  comesToWork,
}) => {
  const { application, window, person: aino } = await ainoWithCase(comesToWork, specimen(2))
  await aino.command('Siirry arviointeihin')
  await aino.importsCase(specimen(1))
  await aino.command('Siirry arviointeihin')

  const empty = await opensNote(application)
  await noteText(empty)
  await expect(empty.getByRole('button', { name: new RegExp(client) })).toBeVisible()
  expect(await empty.title()).toBe('Kykysilta')
  const titles = await application.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.getTitle()),
  )
  expect(titles).toEqual(['Kykysilta', 'Kykysilta'])
  await closesNote(empty, 'Escape')

  await aino.opensCaseOf(client)
  await aino.goesTo('trial')
  const before: number = JSON.parse(specimenText(1)).observations.length
  await expect(window.getByRole('button', { name: /Havainto \d+/, expanded: false })).toHaveCount(
    before,
  )
})

test('while one case is open, the small window may write about another', async ({
  comesToWork,
}) => {
  const { application, window, person: aino } = await ainoWithCase(comesToWork, specimen(2))
  await aino.command('Siirry arviointeihin')
  await aino.importsCase(specimen(1))

  const note = await opensNote(application)
  await noteText(note)
  await note.keyboard.type('Kertoi nukkuneensa.')
  const which = note.getByRole('button', { name: new RegExp(client) })
  const other = JSON.parse(specimenText(2)).client
  await which.click()
  await note.getByRole('option', { name: new RegExp(other.lastName) }).click()
  await expect(await noteText(note)).toHaveValue('Kertoi nukkuneensa.')
  await closesNote(note, 'Control+Enter')

  await aino.goesTo('trial')
  const here: number = JSON.parse(specimenText(1)).observations.length
  await expect(window.getByRole('button', { name: /Havainto \d+/, expanded: false })).toHaveCount(
    here,
  )
  await aino.command('Siirry arviointeihin')
  await aino.opensCaseOf(`${other.firstName} ${other.lastName}`)
  await aino.goesTo('trial')
  await expect(window.getByText('Kertoi nukkuneensa.').first()).toBeVisible()
})

test('one key begins an observation in the main window, once', async ({ comesToWork }) => {
  const { window, person: aino } = await ainoWithCase(comesToWork)
  await aino.press('Control+m')
  const text = window.getByRole('textbox', { name: 'Havainto', exact: true })
  await expect(text).toBeFocused()
  await aino.goesTo('start')
  await aino.press('Control+m')
  await expect(text).toBeFocused()
  const before: number = JSON.parse(specimenText(1)).observations.length
  const records = window
    .getByRole('button', { name: /Havainto \d+/ })
    .and(window.locator('[aria-expanded]'))
  await expect(records).toHaveCount(before + 1)
})

test('the small window goes blank with the vault, and goes on where it was', async ({
  comesToWork,
}) => {
  const { application, window, person: aino } = await ainoWithCase(comesToWork)
  const note = await opensNote(application)
  await noteText(note)
  await note.keyboard.type('Aloitti itse')
  await aino.press('Control+l')
  await expect(window.getByLabel('Salalause', { exact: true })).toBeVisible()
  await expect(note.getByText('Holvi on lukittu.')).toBeVisible()
  expect(await note.locator('body').innerText()).not.toContain('Tuomenoksa')
  expect(await note.content()).not.toContain('Aloitti itse')
  expect(await accessibilityFaults(note)).toEqual([])

  await aino.unlocksWith(ainoHerself.passphrase)
  await expect(await noteText(note)).toHaveValue('Aloitti itse')
  await note.keyboard.press('Control+End')
  await note.keyboard.type(' työn.')
  await closesNote(note, 'Control+Enter')
  await aino.goesTo('trial')
  await expect(window.getByText('Aloitti itse työn.').first()).toBeVisible()
})

test('while the vault is locked the small window says so and shows the way', async ({
  comesToWork,
}) => {
  const { application, window, person: aino } = await comesToWork()
  await aino.press('Control+l')
  await expect(window.getByLabel('Salalause', { exact: true })).toBeVisible()
  const note = await opensNote(application)
  await expect(note.getByText('Holvi on lukittu.')).toBeVisible()
  await expect(note.getByRole('button', { name: 'Siirry avaamaan holvi' })).toBeFocused()
})

/** The small window with an empty observation, in a vault whose disk can be read afterwards. */
async function beginsANote(dataFolder: string, start: () => Promise<Application>) {
  const vaultFolder = join(dataFolder, 'vault')
  const caseId = await vaultWithCase(vaultFolder, specimenText(1))
  const application = await start()
  await ainoAt(application).unlocksWith(passphrase)
  await expect(application.window.getByRole('heading', { level: 1 })).toContainText('Aino')
  const note = await opensNote(application)
  await noteText(note)
  return { vaultFolder, caseId, application, note }
}

test('what was typed in the small window outlives a kill', async ({ dataFolder, start }) => {
  const { vaultFolder, caseId, application, note } = await beginsANote(dataFolder, start)
  await note.keyboard.type('Nosti kymmenen laatikkoa.')
  await expect(note.getByText(/^Tallennettu klo/)).toBeVisible()
  await application.kill()
  const answers = await partFromDisk(vaultFolder, caseId, 'observations')
  expect(observationsIn(answers).at(-1)?.answers.text).toBe('Nosti kymmenen laatikkoa.')
})

test('closing the product while something is typed keeps it', async ({ dataFolder, start }) => {
  const { vaultFolder, caseId, application, note } = await beginsANote(dataFolder, start)
  await note.keyboard.type('Viimeinen sana')
  await closesMain(application)
  await expect.poll(application.exitCode).toBe(0)
  const answers = await partFromDisk(vaultFolder, caseId, 'observations')
  expect(observationsIn(answers).at(-1)?.answers.text).toBe('Viimeinen sana')
})

test('words that the disk refuses keep both windows open until the person says otherwise', async ({
  dataFolder,
  start,
}) => {
  const { vaultFolder, caseId, application, note } = await beginsANote(dataFolder, start)
  const mend = await comesOutAs(application, 'case.edit', { ok: false, code: 'cannotWrite' })
  await note.keyboard.type('Ei mahdu levylle')
  await expect(note.getByRole('alert')).toBeVisible()

  await answersWith(application, 'Peruuta')
  await closesNoteByItsCross(application)
  await expect.poll(() => askedQuestions(application)).toHaveLength(1)
  await closesMain(application)
  await expect.poll(() => askedQuestions(application)).toHaveLength(2)
  expect(application.exitCode()).toBeNull()

  await mend()
  await expect(note.getByText(/^Tallennettu klo/)).toBeVisible()
  await closesMain(application)
  await expect.poll(application.exitCode).toBe(0)
  const answers = await partFromDisk(vaultFolder, caseId, 'observations')
  expect(observationsIn(answers).at(-1)?.answers.text).toBe('Ei mahdu levylle')
})

const closes =
  (isNote: boolean) =>
  ({ electron }: Application): Promise<void> =>
    electron.evaluate(
      ({ BrowserWindow }, wanted) =>
        BrowserWindow.getAllWindows()
          .find((each) => each.isAlwaysOnTop() === wanted)
          ?.close(),
      isNote,
    )
const closesMain = closes(false)
const closesNoteByItsCross = closes(true)
