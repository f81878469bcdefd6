import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paintDocx } from '../../electron/render/docx/index.ts'
import { paintPdf } from '../../electron/render/pdf/index.ts'
import { fontsOfTheHouse } from '../../electron/render/pdf/testing/fonts.ts'
import { corpus, type Specimen } from './corpus.ts'

/**
 * Paints the corpus, in the order `asListed` or `backwards`, into a folder: the files of the first
 * run, and of each run the SHA-256 of every file by its name. `share` paints every second document
 * only (`1/2`, `2/2`), so that two processes do the work of one.
 */
const [, , folder = '', order = 'asListed', keep = 'digestsOnly', share = '1/1'] = process.argv
const [part = 1, parts = 1] = share.split('/').map(Number)

await mkdir(folder, { recursive: true })
const listed = (await corpus()).filter((_, index) => index % parts === part - 1)
const digests: Record<string, string> = {}
for (const specimen of order === 'backwards' ? listed.toReversed() : listed) await paint(specimen)
await writeFile(join(folder, `digests-${part}.json`), JSON.stringify(digests))

async function paint({ name, model }: Specimen): Promise<void> {
  await finish(`${name}.pdf`, await paintPdf(model, fontsOfTheHouse))
  await finish(`${name}.docx`, await paintDocx(model, fontsOfTheHouse))
}

async function finish(name: string, bytes: Uint8Array): Promise<void> {
  digests[name] = createHash('sha256').update(bytes).digest('hex')
  if (keep === 'files') await writeFile(join(folder, name), bytes)
}
