import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aino, ainoAt } from '../people/aino.ts'
import { looksEveryWay } from '../people/screens.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

test('a damaged vault is rescued into a new one, after a look at what would come', async ({
  start,
  dataFolder,
}) => {
  const first = await start()
  const before = ainoAt(first)
  await before.makesVault()
  await before.importsCase(specimen(2))
  await before.press('Control+l')
  await expect(first.window.getByLabel('Salalause', { exact: true })).toBeVisible()
  await first.close()
  // The first page holds the way to all others: nothing opens without it.
  const file = join(dataFolder, 'vault', 'vault.db')
  const bytes = await readFile(file)
  bytes[200] = (bytes[200] ?? 0) ^ 1
  await writeFile(file, bytes)

  const second = await start()
  const { window } = second
  const after = ainoAt(second)
  await after.unlocksWith(aino.passphrase)
  await expect(
    window.getByText('Holvin tiedosto on vahingoittunut', { exact: false }),
  ).toBeVisible()
  await window.getByRole('button', { name: 'Palauta varmuuskopiosta' }).click()
  await window.getByRole('button', { name: 'Pelasta vahingoittunut holvi' }).click()
  await window.getByLabel('Holvin salalause', { exact: true }).fill(aino.passphrase)
  await window.getByRole('button', { name: 'Katso, mitä saadaan talteen' }).click()
  await expect(window.getByText('osa varmuuskopiosta', { exact: false })).toBeVisible({
    timeout: 60_000,
  })
  const faults: Record<string, readonly string[]> = {}
  await looksEveryWay(second, faults)('salvage')
  expect(faults).toEqual({})
  await window.getByRole('button', { name: 'Tee uusi holvi' }).click()
  await expect(window.getByText('Uusi holvi on valmis.', { exact: false })).toBeVisible({
    timeout: 60_000,
  })
  await after.unlocksWith(aino.passphrase)
  await expect(window.getByRole('heading', { level: 1, name: /Aino/ })).toBeVisible()
  await expect(window.getByRole('listitem').first()).toBeVisible()
  expect((await readdir(dataFolder)).some((name) => name.startsWith('vault.before-'))).toBe(true)
})
