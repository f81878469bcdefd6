import { defineConfig } from '@playwright/test'

const heldAgainstTheClock = '**/kills.spec.ts'

export default defineConfig({
  testDir: 'test/stories',
  globalSetup: './test/people/display.ts',
  outputDir: '.cache/test/stories',
  // Stories start their own applications; two at a time suit the two cores that machines have.
  workers: 2,
  projects: [
    { name: 'side-by-side', testIgnore: heldAgainstTheClock },
    // What a person may lose is promised of their machine, not of one that runs another story too.
    { name: 'alone', testMatch: heldAgainstTheClock, outputDir: '.cache/test/alone' },
  ],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Only for what hangs; a machine that others use too is slow, and that is no fault.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
})
