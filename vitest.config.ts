import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    include: [
      '{templates,electron,renderer,scripts}/**/*.test.{ts,tsx,mjs}',
      'test/*/**/*.test.ts',
    ],
    // Key derivation and LibreOffice take seconds on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
