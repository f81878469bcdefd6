import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aino, deskIn, passphrase, quick } from '../../test/people/at-the-desk.ts'
import { aLongPdf } from '../../test/people/files-to-attach.ts'
import { inside, pageSize } from '../../test/people/past-the-product.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { databasePath, unlockVault } from '../vault/vault.ts'
import { inspect } from './inspection.ts'

const breathe = async () => undefined

/** What the inspection says of a vault: its damage, or that it does not even open. */
async function findings(folder: string): Promise<'sound' | 'damaged' | 'shut'> {
  const vault = await unlockVault(folder, passphrase, quick)
  if (!vault.ok) return 'shut'
  try {
    const { damaged, damagedFiles, elsewhere } = await inspect(vault.value, breathe)
    return damaged.length + damagedFiles.length + elsewhere.length > 0 ? 'damaged' : 'sound'
  } finally {
    vault.value.lock()
  }
}

test('no page that holds anything can turn bad unseen', { timeout: 120_000 }, async () => {
  const home = await mkdtemp(join(tmpdir(), 'pages-'))
  const vault = join(home, 'vault')
  const desk = deskIn(vault)
  await desk.gets('vault.create', { passphrase, person: aino })
  const { caseId } = await desk.gets('case.importText', { text: specimenText(1) })
  const bytes = aLongPdf(20_000, 1)
  await desk.gets('attachment.addDropped', { caseId, fileName: 'sivu.pdf', bytes })
  await desk.gets('search.find', { query: 'melu' })
  await desk.gets('vault.lock', {})
  const free = await inside(vault, (database) =>
    Number(database.pragma('freelist_count', { simple: true })),
  )
  expect(await findings(vault)).toBe('sound')
  const sound = await readFile(databasePath(vault))
  const unseen: number[] = []
  for (let at = pageSize; at < sound.length; at += pageSize) {
    const turned = join(home, `turned-${at}`)
    await cp(vault, turned, { recursive: true })
    const bytes = Buffer.from(sound)
    bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1
    await writeFile(databasePath(turned), bytes)
    if ((await findings(turned)) === 'sound') unseen.push(at / pageSize + 1)
    await rm(turned, { recursive: true })
  }
  await rm(home, { recursive: true })
  expect(sound.length / pageSize).toBeGreaterThan(50)
  expect(unseen.length, `pages ${unseen.join(', ')} of which ${free} are free`).toBe(free)
})
