import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type Application, startApplication } from './application.ts'

export { expect } from '@playwright/test'

interface Machine {
  /** A new machine's data folder; gone after the story. */
  readonly dataFolder: string
  /** A new folder for the files that people save; gone after the story. */
  readonly desk: string
  /**
   * Starts the application on this machine, again after it has been closed or killed; with another
   * data folder on another machine.
   */
  readonly start: (otherFolder?: string) => Promise<Application>
}

const temporaryFolder = () => mkdtemp(join(tmpdir(), 'kykysilta-story-'))
const remove = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 })

/** A story: each has a machine of its own, and nothing of it stays running. */
export const test = base.extend<Machine>({
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
})
