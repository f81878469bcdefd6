import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { afterAll, test } from 'vitest'
import { findElectron } from '../../scripts/lib/electron.mjs'
import { sandboxArguments } from '../../scripts/lib/sandbox.mjs'
import { startApplication } from '../people/application.ts'
import showDisplay from '../people/display.ts'
import { type Measure, tableOf, timed } from './measures.ts'

const times = 5
const measures: Measure[] = []
afterAll(() => {
  process.stdout.write(`\nThe application, in Electron:\n${tableOf(measures)}\n`)
})

test('starts beside a bare window', async () => {
  const hideDisplay = await showDisplay()
  const bare: number[] = []
  const ours: number[] = []
  for (let run = 0; run <= times; run += 1) {
    const bareRun = await startsBare()
    const ourRun = await startsOurs()
    // The first of each warms the disk.
    if (run > 0) bare.push(bareRun)
    if (run > 0) ours.push(ourRun)
  }
  hideDisplay?.()
  measures.push({ name: 'bare Electron window: start → text', unit: 'ms', runs: bare })
  measures.push({
    name: 'start → first screen',
    unit: 'ms',
    runs: ours,
    baseline: { name: 'bare window', runs: bare },
    goal: '≤ 1.15 ×',
  })
})

async function startsOurs(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  let close = async () => {}
  const taken = await timed(async () => {
    const application = await startApplication(folder)
    close = application.close
    await application.window.getByRole('heading', { level: 1 }).waitFor()
  })
  await close()
  await rm(folder, { recursive: true, force: true })
  return taken
}

/** The least that shows a text: one window and one page of one line. */
const bareMain = `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 })
  .loadURL('data:text/html,<h1>Bare</h1>'))`

async function startsBare(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  await writeFile(join(folder, 'main.cjs'), bareMain)
  await writeFile(join(folder, 'package.json'), '{"name":"bare","main":"main.cjs"}')
  const executablePath = process.env.KYKYSILTA_ELECTRON ?? (await findElectron())
  if (!executablePath) throw new Error('There is no Electron here yet: run `npm test` once.')
  let close = async () => {}
  const taken = await timed(async () => {
    const application = await _electron.launch({
      executablePath,
      args: [
        folder,
        `--user-data-dir=${join(folder, 'data')}`,
        '--ozone-platform=x11',
        ...sandboxArguments(),
      ],
      chromiumSandbox: sandboxArguments().length === 0,
    })
    close = () => application.close()
    await (await application.firstWindow()).getByRole('heading', { level: 1 }).waitFor()
  })
  await close()
  await rm(folder, { recursive: true, force: true })
  return taken
}
