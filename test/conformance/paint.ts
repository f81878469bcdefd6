import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paintDocx } from '../../electron/render/docx/index.ts'
import { paintPdf } from '../../electron/render/pdf/index.ts'
import { fontsOfTheHouse } from '../../electron/render/pdf/testing/fonts.ts'
import { corpus, type Specimen } from './corpus.ts'

/**
 * Paints the whole corpus, in the order `asListed` or `backwards`, into a folder: the files of the
 * first run, and of each run `digests.json`, the SHA-256 of every file by its name.
 */
const [, , folder = '', order = 'asListed', keep = 'digestsOnly'] = process.argv

await mkdir(folder, { recursive: true })
const listed = await corpus()
const digests: Record<string, string> = {}
for (const specimen of order === 'backwards' ? listed.toReversed() : listed) await paint(specimen)
await writeFile(join(folder, 'digests.json'), JSON.stringify(digests))

async function paint({ name, model }: Specimen): Promise<void> {
  await finish(`${name}.pdf`, await paintPdf(model, fontsOfTheHouse))
  await finish(`${name}.docx`, await paintDocx(model, fontsOfTheHouse))
}

async function finish(name: string, bytes: Uint8Array): Promise<void> {
  digests[name] = createHash('sha256').update(bytes).digest('hex')
  if (keep === 'files') await writeFile(join(folder, name), bytes)
}
