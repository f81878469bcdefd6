import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { aino, ainoAt } from '../people/aino.ts'
import { fillDrive, freeDrive, mayMount, putDriveIn, takeDriveOut } from '../people/drives.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

const box = 'Mitä ajattelet tulevasta?'

test.skip(!mayMount, 'drives are put in and taken out on Linux, by those who may')

test('on a full disk the screen says what is not saved, and all of it is saved once there is room', async ({
  start,
  desk,
}) => {
  const drive = join(desk, 'drive')
  await mkdir(drive)
  putDriveIn(drive, '160m')
  try {
    const first = await start(drive)
    const { window } = first
    const before = ainoAt(first)
    await before.makesVault()
    await before.importsCase(specimen(1))
    await before.goesTo('clientView')
    await before.addsTo(box, ' Vielä mahtuu.')
    await before.seesSaved()

    const trouble = window.getByRole('alert').filter({ hasText: /^Ei voitu tallentaa/ })
    // The room that the vault keeps for this day is used up first.
    await expect(async () => {
      await fillDrive(drive)
      await before.write(' Levy täyttyy.')
      await expect(trouble).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 60_000 })
    await before.addsTo(box, ' Tätä ei ole vielä missään.')
    await expect(window.getByText(/^Tallennettu klo/)).toHaveCount(0)
    const written = await before.reads(box)

    await freeDrive(drive)
    await before.seesSaved()
    await expect(trouble).toHaveCount(0)
    await first.kill()

    const second = await start(drive)
    const after = ainoAt(second)
    await after.unlocksWith(aino.passphrase)
    await after.opensCaseOf('Veeti Tuomenoksa')
    await after.goesTo('clientView')
    await after.seesIn(box, written)
    expect(written).toContain('Tätä ei ole vielä missään.')
    await second.kill()
  } finally {
    takeDriveOut(drive)
  }
})
