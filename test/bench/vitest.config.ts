import { defineConfig } from 'vitest/config'

/** Benchmarks report; nothing of `npm test` waits for them. */
export default defineConfig({
  test: {
    include: ['test/bench/**/*.bench.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
})
