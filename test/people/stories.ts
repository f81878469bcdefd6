import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type AinoAtWork, ainoAt } from './aino.ts'
import { type Application, startApplication } from './application.ts'

export { expect } from '@playwright/test'

interface Shared {
  /** Behind `comesToWork`: the data folder of a machine on which Aino has made her vault, and nothing else. */
  readonly usedMachine: string
  /** Behind `standing`; started when the first story of a worker asks for it. */
  readonly shared: Application
}

/** What a story is given. */
export interface Machine {
  /** A new machine's data folder; gone after the story. */
  readonly dataFolder: string
  /** A new folder for the files that people save; gone after the story. */
  readonly desk: string
  /**
   * Starts the application on this machine, again after it has been closed or killed; with another
   * data folder on another machine.
   */
  readonly start: (otherFolder?: string) => Promise<Application>
  /**
   * Starts the application on this machine, on which Aino has made her vault some days ago, and
   * opens the vault. For stories of another day than the first: it is half the work of that one.
   */
  readonly comesToWork: () => Promise<AinoAtWork>
  /**
   * An application at its first screen, on a machine without a vault: for stories that only look at
   * the window and leave nothing behind that loading its page anew does not clear. They share one,
   * because most of such a story would be the start.
   */
  readonly standing: Application
}

const temporaryFolder = () => mkdtemp(join(tmpdir(), 'kykysilta-story-'))
const remove = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 })

/** A story: each has a machine of its own, and nothing of it stays running. */
export const test = base.extend<Machine, Shared>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from here
  dataFolder: async ({}, use) => {
    const folder = await temporaryFolder()
    await use(folder)
    await remove(folder)
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from here
  desk: async ({}, use) => {
    const folder = await temporaryFolder()
    await use(folder)
    await remove(folder)
  },
  start: async ({ dataFolder }, use) => {
    const started: Application[] = []
    await use(async (otherFolder) => {
      const application = await startApplication(otherFolder ?? dataFolder)
      started.push(application)
      return application
    })
    for (const { kill } of started) await kill()
  },
  usedMachine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from here
    async ({}, use) => {
      const folder = await temporaryFolder()
      const application = await startApplication(folder)
      try {
        await ainoAt(application).makesVault()
        await application.close()
      } finally {
        await application.kill()
      }
      await use(folder)
      await remove(folder)
    },
    { scope: 'worker' },
  ],
  comesToWork: async ({ usedMachine, dataFolder, start }, use) => {
    await use(async () => {
      await cp(usedMachine, dataFolder, { recursive: true })
      const application = await start()
      const person = ainoAt(application)
      await person.opensVault()
      return { application, window: application.window, person }
    })
  },
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from here
    async ({}, use) => {
      const folder = await temporaryFolder()
      const application = await startApplication(folder)
      await use(application)
      await application.kill()
      await remove(folder)
    },
    { scope: 'worker' },
  ],
  standing: async ({ shared }, use) => {
    await shared.window.reload()
    await use(shared)
  },
})
