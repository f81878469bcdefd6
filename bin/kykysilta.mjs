#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/cli/kykysilta.cjs', import.meta.url)

if (existsSync(fileURLToPath(built))) {
  const { runCommandLine } = await import(built.href)
  process.exitCode = await runCommandLine(process.argv.slice(2))
} else {
  console.error('kykysilta has not been built here yet: run `npm run build`.')
  process.exitCode = 2
}
