import { readFile, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../test/generators/runs.ts'
import { atAnOpenDesk, passphrase } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { databasePath } from '../vault/vault.ts'

test('a byte that has turned is never silent, and the other cases still open', async () => {
  const desk = await atAnOpenDesk()
  const ids: string[] = []
  for (let count = 0; count < 6; count += 1) {
    const text = specimenText((count % 3) + 1)
    ids.push((await desk.gets('case.importText', { text })).caseId)
  }
  const whole = await Promise.all(ids.map((caseId) => desk.gets('case.fileText', { caseId })))
  await desk.gets('vault.lock', {})
  const path = databasePath(desk.vaultFolder)
  const sound = await readFile(path)

  let tried = 0
  let opened = 0
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const broken = Buffer.from(sound)
      broken[at] = (broken[at] ?? 0) ^ by
      await writeFile(path, broken)
      const unlocked = await desk.ask('vault.unlock', { passphrase })
      if (!unlocked.ok) {
        expect(unlocked.code).toBe('vaultDamaged')
        return
      }
      for (const [index, caseId] of ids.entries()) {
        const read = await desk.ask('case.fileText', { caseId })
        tried += 1
        if (read.ok) {
          opened += 1
          expect(read.value).toEqual(whole[index])
        } else expect(['caseDamaged', 'unknownCase']).toContain(read.code)
      }
      await desk.gets('vault.lock', {})
    }),
    { numRuns: runs(12), endOnFailure: true },
  )
  // Most pages belong to one case; a few lead to many.
  expect(opened).toBeGreaterThan(tried / 2)
  await desk.leaves()
})
