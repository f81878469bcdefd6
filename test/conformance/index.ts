import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inCache } from '../../scripts/lib/checkout.mjs'
import { runSource } from '../../scripts/lib/run-source.mjs'
import { say } from '../../scripts/lib/say.mjs'
import { breakages, broken } from './broken.ts'
import { corpus, type Specimen, toBreak } from './corpus.ts'
import { faultsOfWords } from './readers/index.ts'
import { closingLine, tableOf, type Verdict } from './verdicts.ts'
import { failedRules, faultOfFonts, faultOfQpdf, type VeraPdf } from './witnesses.ts'

/**
 * Judges every document of the corpus; prints a table of counts, every fault, and one closing line.
 * Started with Java and veraPDF's jar as arguments.
 */
const [, , java = '', jar = ''] = process.argv

const flavourNames = { '3a': 'PDF/A-3A', ua1: 'PDF/UA-1' } as const
const flavours = ['3a', 'ua1'] as const
const folder = inCache('conformance')
const documents = await corpus()
const pathOf = (name: string) => join(folder, 'here', name)

await rm(folder, { recursive: true, force: true })
say(`Conformance: painting ${documents.length} documents as PDF and DOCX …`)
const here = await paintAs('here', {}, 'asListed', 'files', 2)
const verdicts: Verdict[] = [
  ...(await standards({ java, jar })),
  ...(await notices({ java, jar })),
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

/** In so many processes at a time: most machines have two cores. */
async function paintAs(
  name: string,
  env: NodeJS.ProcessEnv,
  order: string,
  keep: string,
  processes = 1,
): Promise<Digests> {
  const shares = Array.from({ length: processes }, (_, index) => index + 1)
  const painted = shares.map(async (share): Promise<Digests> => {
    const args = [join(folder, name), order, keep, `${share}/${processes}`]
    const { code } = await runSource('test/conformance/paint.ts', args, { env })
    if (code !== 0) throw new Error(`The documents could not be painted (${name})`)
    const digests = await readFile(join(folder, name, `digests-${share}.json`), 'utf8')
    return JSON.parse(digests) as Digests
  })
  return Object.assign({}, ...(await Promise.all(painted)))
}

type Digests = Readonly<Record<string, string>>

/** Both standards at a time: each is a Java process of its own, and most machines have two cores. */
async function standards(vera: VeraPdf): Promise<Verdict[]> {
  say('Conformance: PDF/A-3A and PDF/UA-1 (veraPDF) …')
  const paths = documents.map(({ name }) => pathOf(`${name}.pdf`))
  const judged = flavours.map(async (flavour) => {
    const rules = await failedRules(vera, flavour, paths)
    return paths.map((path) => ({
      check: `${flavourNames[flavour]} (veraPDF)`,
      document: basename(path, '.pdf'),
      fault: (rules.get(path) ?? ['veraPDF did not speak of it']).join('; '),
    }))
  })
  return (await Promise.all(judged)).flat()
}

/** A judge who never finds a fault is none: each thing broken on purpose must fail by its rule. */
async function notices(vera: VeraPdf): Promise<Verdict[]> {
  say('Conformance: what is broken on purpose …')
  const whole = documents.find(({ name }) => name === toBreak)
  if (!whole) throw new Error('There is no document to break')
  const pdf = await readFile(pathOf(`${whole.name}.pdf`))
  const judged = flavours.map(async (flavour) => {
    const ofFlavour = breakages.filter((breakage) => breakage.flavour === flavour)
    const pathTo = (at: number) => pathOf(`broken-${flavour}-${at}.pdf`)
    for (const [at, breakage] of ofFlavour.entries())
      await writeFile(pathTo(at), await broken(pdf, breakage))
    const rules = await failedRules(
      vera,
      flavour,
      ofFlavour.map((_, at) => pathTo(at)),
    )
    return ofFlavour.map(({ name, clause }, at) => {
      const found = rules.get(pathTo(at)) ?? []
      const noticed = found.some((rule) => rule.startsWith(`${clause}-`))
      const fault = noticed ? '' : `${name} passed ${clause}: ${found.join('; ')}`
      return { check: 'broken on purpose (veraPDF)', document: whole.name, fault }
    })
  })
  return (await Promise.all(judged)).flat()
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
  const farEast = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
  const farWest = { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' }
  const elsewhere = await Promise.all([
    paintAs('east', farEast, 'asListed', 'digestsOnly'),
    paintAs('west', farWest, 'backwards', 'digestsOnly'),
  ])
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
