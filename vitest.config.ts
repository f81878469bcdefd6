import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['templates/**/*.test.ts', 'electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
})
