import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureCore } from './core-rows.ts'
import { measureDocuments } from './document-rows.ts'
import { lineOf, type Measure, type Report, tableOf } from './measures.ts'
import { measureStart } from './start-rows.ts'
import { measureWindow } from './window-rows.ts'

/** Every measurement in one table. It reports and judges nothing. */
const groups: Readonly<Record<string, (home: string, report: Report) => Promise<void>>> = {
  start: measureStart,
  core: measureCore,
  documents: measureDocuments,
  window: measureWindow,
}

const asked = process.argv.slice(2)
const stray = asked.find((name) => !Object.hasOwn(groups, name))
if (stray) throw new Error(`Nothing is measured under ${stray}; say ${Object.keys(groups)}`)

const home = await mkdtemp(join(tmpdir(), 'bench-'))
const measures: Measure[] = []
const report: Report = (measure) => {
  measures.push(measure)
  process.stdout.write(`  ${lineOf(measure)}\n`)
}
try {
  for (const [name, measure] of Object.entries(groups)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    process.stdout.write(`Measuring: ${name} …\n`)
    await measure(home, report)
  }
} finally {
  await rm(home, { recursive: true, force: true, maxRetries: 5 })
  // What was measured before something went wrong is told all the same.
  process.stdout.write(`\n${tableOf(measures)}\n`)
}
