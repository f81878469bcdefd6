import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  type ElectronApplication,
  _electron as electronLauncher,
  type Page,
} from '@playwright/test'
import { checkout } from '../../scripts/lib/checkout.mjs'
import { findElectron } from '../../scripts/lib/electron.mjs'
import { sandboxArguments } from '../../scripts/lib/sandbox.mjs'
import { answeredSurely } from './surely.ts'

/** The application at work, as a person has it before them. */
export interface Application {
  readonly electron: ElectronApplication
  /** The exit code, once it has ended by itself. */
  readonly exitCode: () => number | null
  readonly window: Page
  /** Closes the window as a person does and waits until everything has ended. */
  readonly close: () => Promise<void>
  /** Ends every process of it at once, as a power cut does; nothing when it has ended already. */
  readonly kill: () => Promise<void>
}

/**
 * Starts the built application.
 * @param dataFolder its `--user-data-dir`; the same folder again is the same machine again
 * @param folder where the built application lies
 */
export async function startApplication(
  dataFolder: string,
  folder: string = checkout,
): Promise<Application> {
  const electron = await electronLauncher.launch({
    executablePath: await electronExecutable(),
    args: [folder, '--lang=fi', `--user-data-dir=${dataFolder}`, ...systemArguments()],
    chromiumSandbox: sandboxArguments().length === 0,
  })
  // Kept from here on: Playwright forgets the process of an application that has ended.
  const root = electron.process()
  answeredSurely(electron)
  const window = await electron.firstWindow()
  // Without a window manager nobody else gives the window this size.
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  )
  return {
    electron,
    window,
    exitCode: () => root.exitCode,
    close: () => electron.close(),
    kill: () => killAll(root),
  }
}

/** The Electron that stories and measurements run. */
export async function electronExecutable(): Promise<string> {
  const found = process.env.KYKYSILTA_ELECTRON ?? (await findElectron())
  if (!found) throw new Error('There is no Electron here yet: run `npm test` once.')
  return found
}

const systemArguments = (): string[] =>
  process.platform === 'linux' ? ['--ozone-platform=x11', ...sandboxArguments()] : []

async function killAll(root: ChildProcess): Promise<void> {
  if (!root.pid || root.exitCode !== null || root.signalCode !== null) return
  const gone = once(root, 'exit')
  // Playwright gives the application a process group of its own; its helpers are in it.
  process.kill(process.platform === 'win32' ? root.pid : -root.pid, 'SIGKILL')
  await gone
}
