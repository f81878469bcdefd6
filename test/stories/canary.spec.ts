import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ainoAt } from '../people/aino.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'

/** Words that stand nowhere but in this case. */
const canaries = [
  'Kvartsimäki',
  'Pyrstötähdentie',
  'xylofonivoimistelu',
  'Zephyrinvaara',
  'Obsidiaanilampi',
  'tuulimyllyresepti',
]

test('nothing of a case stays readable on the machine after a day’s work', async ({
  start,
  dataFolder,
  desk,
}) => {
  const begun = Date.now()
  const application = await start()
  const { window } = application
  const person = ainoAt(application)
  await person.makesVault()
  const file = JSON.parse(await readFile(specimen(1), 'utf8'))
  file.client.firstName = canaries[0]
  file.client.lastName = canaries[1]
  file.assessment.site = canaries[2]
  const source = join(desk, 'tuotava.json')
  await writeFile(source, JSON.stringify(file))
  await person.importsCase(source)
  await person.goesTo('clientView')
  await person.addsTo('Mitä ajattelet tulevasta?', ` ${canaries[3]} ja takaisin.`)
  await person.seesSaved()
  const attached = join(desk, `${canaries[4]}.txt`)
  await writeFile(attached, `Lausunto: ${canaries[5]} ja lepo.`)
  await choose(application, { open: attached })
  await person.command('Liitteet')
  await window.getByRole('button', { name: 'Lisää liite' }).click()
  await window.getByRole('button', { name: `Näytä: ${canaries[4]}.txt` }).click()
  await expect(window.getByText(`Lausunto: ${canaries[5]}`)).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await person.goesTo('documents')
  await choose(application, { save: join(desk, 'asiakirja.pdf'), folder: desk })
  await window
    .getByRole('button', { name: /^Tallenna PDF/ })
    .first()
    .click()
  await expect(window.getByText('asiakirja.pdf', { exact: false }).first()).toBeVisible()

  expect(await commandLinesHolding(canaries), 'process arguments').toEqual([])
  await person.opensBackups()
  await window.getByRole('button', { name: 'Tee varmuuskopio nyt' }).click()
  await expect(window.getByText('yksi arviointi', { exact: true })).toBeVisible()
  await person.closesDialog()
  await person.press('Control+l')
  await expect(window.getByLabel('Salalause', { exact: true })).toBeVisible()
  const whileLocked = await window.evaluate(() => document.documentElement.outerHTML)
  for (const word of canaries) expect(whileLocked).not.toContain(word)
  expect(await filesHolding(dataFolder, 0, canaries), 'the application’s own folder').toEqual([])
  await application.close()
  expect(await filesHolding(dataFolder, 0, canaries), 'and after it was closed').toEqual([])
  // What she saved herself lies on her desk; everything else that is new in the temporary folder counts.
  const elsewhere = (await filesHolding(tmpdir(), begun, canaries)).filter(
    (path) => !path.startsWith(desk),
  )
  expect(elsewhere, 'temporary files').toEqual([])
})

/** Files in a folder, new since a moment, whose name or content holds one of the words. */
async function filesHolding(
  folder: string,
  since: number,
  words: readonly string[],
): Promise<string[]> {
  const found: string[] = []
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (holdsAny(Buffer.from(entry.name), words)) found.push(path)
    if (!entry.isFile()) continue
    const bytes = await newBytes(path, since)
    if (bytes && holdsAny(bytes, words)) found.push(path)
  }
  return found
}

async function newBytes(path: string, since: number): Promise<Buffer | null> {
  try {
    return (await stat(path)).mtimeMs >= since ? await readFile(path) : null
  } catch {
    // It went while we looked.
    return null
  }
}

/** As programs write text: UTF-8, and UTF-16 of either order. */
const holdsAny = (bytes: Buffer, words: readonly string[]): boolean =>
  words.some((word) => {
    const wide = Buffer.from(word, 'utf16le')
    const turned = Buffer.from(wide).swap16()
    return [Buffer.from(word, 'utf8'), wide, turned].some((form) => bytes.includes(form))
  })

async function commandLinesHolding(words: readonly string[]): Promise<string[]> {
  if (process.platform !== 'linux') return []
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(
    processes.map((id) => readFile(`/proc/${id}/cmdline`).catch(() => Buffer.alloc(0))),
  )
  return lines.filter((line) => holdsAny(line, words)).map((line) => line.toString('utf8'))
}
