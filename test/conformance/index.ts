import { readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inCache } from '../../scripts/lib/checkout.mjs'
import { runSource } from '../../scripts/lib/run-source.mjs'
import { say } from '../../scripts/lib/say.mjs'
import { corpus, type Specimen } from './corpus.ts'
import { faultsOfWords } from './readers/index.ts'
import { closingLine, tableOf, type Verdict } from './verdicts.ts'
import { failedRules, faultOfFonts, faultOfQpdf, type VeraPdf } from './witnesses.ts'

/**
 * Judges every document of the corpus; prints a table of counts, every fault, and one closing line.
 * Started with Java and veraPDF's jar as arguments.
 */
const [, , java = '', jar = ''] = process.argv

const folder = inCache('conformance')
const documents = await corpus()
const pathOf = (name: string) => join(folder, 'here', name)

await rm(folder, { recursive: true, force: true })
say(`Conformance: painting ${documents.length} documents as PDF and DOCX …`)
await paintAs('here', {}, 'asListed', 'files')
const verdicts: Verdict[] = [
  ...(await standards({ java, jar })),
  ...(await files()),
  ...(await words()),
  ...(await sameBytes()),
]

const kinds = new Map(documents.map(({ name, kind }) => [name, kind]))
say(`\n${tableOf(verdicts, (name) => kinds.get(name) ?? '').join('\n')}\n`)
for (const { check, document, fault } of verdicts)
  if (fault !== '') say(`✗ ${check}: ${document}: ${fault.slice(0, 600)}`)
say(closingLine(verdicts))
process.exitCode = verdicts.every(({ fault }) => fault === '') ? 0 : 1

async function paintAs(name: string, env: NodeJS.ProcessEnv, order: string, keep: string) {
  const painter = 'test/conformance/paint.ts'
  const { code } = await runSource(painter, [join(folder, name), order, keep], { env })
  if (code !== 0) throw new Error(`The documents could not be painted (${name})`)
  return JSON.parse(await readFile(join(folder, name, 'digests.json'), 'utf8')) as Digests
}

type Digests = Readonly<Record<string, string>>

async function standards(vera: VeraPdf): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const [flavour, check] of [
    ['3a', 'PDF/A-3A (veraPDF)'],
    ['ua1', 'PDF/UA-1 (veraPDF)'],
  ] as const) {
    say(`Conformance: ${check} …`)
    const paths = documents.map(({ name }) => pathOf(`${name}.pdf`))
    const rules = await failedRules(vera, flavour, paths)
    for (const path of paths) {
      const fault = (rules.get(path) ?? ['veraPDF did not speak of it']).join('; ')
      verdicts.push({ check, document: basename(path, '.pdf'), fault })
    }
  }
  return verdicts
}

async function files(): Promise<Verdict[]> {
  say('Conformance: the files and their fonts …')
  return judgeEach(async ({ name }) => {
    const path = pathOf(`${name}.pdf`)
    return [
      { check: 'whole file (qpdf)', document: name, fault: await faultOfQpdf(path) },
      { check: 'fonts (pdffonts)', document: name, fault: await faultOfFonts(path) },
    ]
  })
}

async function words(): Promise<Verdict[]> {
  say('Conformance: the same words in every format …')
  return judgeEach(async ({ name, model }) => {
    const faults = await faultsOfWords(model, pathOf(`${name}.pdf`), pathOf(`${name}.docx`))
    return Object.entries(faults).map(([check, fault]) => ({ check, document: name, fault }))
  })
}

/** Other zones, other customs and another order must not show in a single byte. */
async function sameBytes(): Promise<Verdict[]> {
  say('Conformance: the same bytes elsewhere …')
  const here = JSON.parse(await readFile(pathOf('digests.json'), 'utf8')) as Digests
  const farEast = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
  const farWest = { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' }
  const elsewhere = [
    await paintAs('east', farEast, 'asListed', 'digestsOnly'),
    await paintAs('west', farWest, 'backwards', 'digestsOnly'),
  ]
  return documents.flatMap(({ name }) =>
    ['pdf', 'docx'].map((format) => {
      const file = `${name}.${format}`
      const same = elsewhere.every((digests) => digests[file] === here[file])
      const fault = same ? '' : 'the bytes differ in another time zone, locale or order'
      return { check: `same bytes (${format})`, document: name, fault }
    }),
  )
}

/** Judges documents two at a time: the witnesses are slow, and most machines have two cores. */
async function judgeEach(judge: (document: Specimen) => Promise<Verdict[]>): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  const waiting = documents.values()
  const worker = async () => {
    for (const document of waiting) verdicts.push(...(await judge(document)))
  }
  await Promise.all([worker(), worker()])
  return verdicts
}
