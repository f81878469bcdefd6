/** `npm test`: everything from a bare clone to one line that says what passed. */
import { builds, check, failures, forgetReports, stories, unitTests } from './lib/checks.mjs'
import { closingLine, sumOf } from './lib/counts.mjs'
import {
  electronNeeds,
  installDebianPackages,
  testNeeds,
  virtualDisplayNeeds,
} from './lib/debian.mjs'
import { obtainElectron } from './lib/electron.mjs'
import { installPackages } from './lib/packages.mjs'
import { runScript, say, secondsSince } from './lib/say.mjs'

await runScript(async () => {
  const start = performance.now()
  await installPackages()
  await installDebianPackages(electronNeeds, virtualDisplayNeeds, testNeeds)
  const electron = await obtainElectron()
  await forgetReports()
  const built = await builds()
  say('Checks: unit tests beside types and lint …')
  const [unit, rest] = await Promise.all([unitTests(), checksInTurn()])
  const counts = sumOf([built, unit, ...rest, await stories(electron)])
  say(`\nEverything ran in ${secondsSince(start)}.\n`)
  for (const failure of await failures()) say(`✗ ${failure}`)
  say(closingLine(counts))
  return counts.failed === 0 ? 0 : 1
})

/** In turn, because the unit tests already use the whole machine. */
async function checksInTurn() {
  return [await check('types'), await check('lint')]
}
