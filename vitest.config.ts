import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    include: [
      '{templates,electron,renderer,scripts}/**/*.test.{ts,tsx,mjs}',
      'test/*/**/*.test.ts',
    ],
    // Most files are code of one thread; half of a machine with two cores would stand idle.
    maxWorkers: '100%',
    // Only for what hangs: key derivation, LibreOffice and tests that kill processes take seconds on
    // a small machine and minutes on one that others use too.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
