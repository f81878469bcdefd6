import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { steps } from '../../templates/walk/steps.ts'
import { fi as walk } from '../../templates/walk/wording/fi.ts'
import { type Application, startApplication } from '../people/application.ts'
import { type Hands, handsOn } from '../people/hands.ts'
import { takePicture } from '../people/pictures.ts'
import { choose } from '../people/system-dialogs.ts'

/** What the demo is asked to do; paths are absolute. */
export interface DemoTask {
  readonly caseFile: string
  readonly outDir: string
  /** The Electron to run. */
  readonly electron: string
  readonly say: (line: string) => void
}

const person = {
  name: 'Kaarina Sammalkallio',
  title: 'toimintaterapeutti',
  organisation: 'Esittely',
}
const passphrase = 'kanervainen kangas ja sumu'

/**
 * The main job by keyboard alone in the real application: a throw-away vault, a case from a file,
 * every step, sign-off, documents. Leaves the documents and a picture of every screen, at 100 %
 * and 200 %, in `outDir`.
 */
export async function demo({ caseFile, outDir, electron, say }: DemoTask): Promise<void> {
  process.env.KYKYSILTA_ELECTRON = electron
  const dataFolder = await mkdtemp(join(tmpdir(), 'kykysilta-demo-'))
  await mkdir(outDir, { recursive: true })
  const application = await startApplication(dataFolder)
  try {
    await choose(application, { open: caseFile, folder: outDir, save: join(outDir, 'case.json') })
    await walkThrough(application, outDir, say)
    await application.close()
  } finally {
    await application.kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
  say(`Made in ${outDir}:`)
  for (const file of (await readdir(outDir, { recursive: true })).toSorted()) say(`  ${file}`)
}

async function walkThrough(
  application: Application,
  outDir: string,
  say: DemoTask['say'],
): Promise<void> {
  const { window } = application
  const hands = handsOn(window)
  const picture = album(application, join(outDir, 'screens'))
  const done = (what: string, file: string) => say(`${what} → ${relative(outDir, file)}`)
  const heading = (name: string) =>
    window.getByRole('heading', { level: 1, name, exact: true }).waitFor()

  await heading('Tervetuloa Kykysiltaan')
  done('Welcome', await picture('welcome'))
  await makeVault(hands)
  await heading('Palautuslomake')
  done('A recovery sheet, to be made later', await picture('recovery-sheet'))
  await hands.push('Tee myöhemmin')
  await window.getByRole('button', { name: 'Tuo tiedostosta' }).first().waitFor()
  done('A vault with a passphrase', await picture('empty-home'))

  await hands.press('Control+l')
  await heading('Avaa holvi')
  done('Locked', await picture('locked'))
  await hands.fill('Salalause', passphrase)
  await hands.press('Enter')
  await window.getByRole('button', { name: 'Tuo tiedostosta' }).first().waitFor()

  await hands.command('Tuo arviointi')
  await heading(walk.steps.start.title)
  for (const [index, { name }] of steps.entries()) {
    const { title } = walk.steps[name]
    await heading(title)
    done(`Step ${index + 1}/${steps.length}: ${title}`, await picture(`step-${name}`))
    if (name === 'signOff') await signOff(hands, application, picture, done)
    if (name === 'documents') await saveDocuments(hands, application, picture, done)
    await hands.press('Alt+ArrowDown')
  }
  await hands.command('Siirry arviointeihin')
  await window.getByRole('button', { name: 'Uusi arviointi' }).waitFor()
  done('The list of cases', await picture('home'))
}

async function makeVault(hands: Hands): Promise<void> {
  await hands.fill('Nimi', person.name)
  await hands.fill('Ammattinimike', person.title)
  await hands.fill('Organisaatio', person.organisation)
  await hands.fill('Salalause', passphrase)
  await hands.fill('Salalause uudelleen', passphrase)
  await hands.press('Enter')
}

type Picture = (name: string) => Promise<string>
type Done = (what: string, file: string) => void

async function signOff(
  hands: Hands,
  { window }: Application,
  picture: Picture,
  done: Done,
): Promise<void> {
  await hands.push(/^Lukitse versio/)
  await window.getByText('on lukittu').first().waitFor()
  done('Signed off', await picture('signed'))
}

async function saveDocuments(
  hands: Hands,
  { window }: Application,
  picture: Picture,
  done: Done,
): Promise<void> {
  await hands.push('Tallenna valitut kansioon')
  await window.getByText('Tallennettiin').waitFor()
  done('Documents saved', await picture('documents-saved'))
}

/** Numbers the pictures in the order in which the screens were seen. */
function album(application: Application, folder: string): Picture {
  let count = 0
  return async (name) => {
    count += 1
    const file = `${String(count).padStart(2, '0')}-${name}.png`
    await takePicture(application, join(folder, '200-percent', file), 2)
    await takePicture(application, join(folder, file))
    return join(folder, file)
  }
}
