import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { ainoAt } from '../people/aino.ts'
import { passphrase } from '../people/at-the-desk.ts'
import { failDrive, makeDisk, mayFail, putDiskIn, takeDriveOut } from '../people/drives.ts'
import { vaultWithCase } from '../people/kept-text.ts'
import { specimenText } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'

const box = 'Mitä ajattelet tulevasta?'

test.skip(!mayFail, 'disks are made and fail on Linux, for those who may')

test('the vault’s drive is pulled out while somebody types: the screen says so, and all is saved once it is back', async ({
  start,
  desk,
  dataFolder,
}) => {
  const disk = join(desk, 'disk')
  const drive = join(desk, 'drive')
  await mkdir(drive)
  await makeDisk(disk)
  putDiskIn(disk, drive)
  try {
    await vaultWithCase(join(drive, 'vault'), specimenText(1))
    await symlink(join(drive, 'vault'), join(dataFolder, 'vault'))
    const first = await start()
    const { window } = first
    const before = ainoAt(first)
    await before.unlocksWith(passphrase)
    await before.opensCaseOf('Veeti Tuomenoksa')
    await before.goesTo('clientView')
    await before.addsTo(box, ' Vielä levyllä.')
    await before.seesSaved()

    // The system stops writing to a disk that answers no more, and then the disk is gone.
    failDrive(drive)
    await before.addsTo(box, ' Levy irtoaa.')
    const trouble = window.getByRole('alert').filter({ hasText: /^Ei voitu tallentaa/ })
    await expect(trouble).toContainText('irti koneesta')
    takeDriveOut(drive)
    await before.write(' Tätä ei ole vielä missään.')
    // Longer than until it tries again by itself: without the disk that helps nobody.
    await window.waitForTimeout(6000)
    await expect(trouble).toBeVisible()
    await expect(window.getByText(/^Tallennettu klo/)).toHaveCount(0)
    const written = await before.reads(box)
    expect(written).toContain('Levy irtoaa. Tätä ei ole vielä missään.')

    putDiskIn(disk, drive)
    await before.seesSaved()
    await expect(trouble).toHaveCount(0)
    await before.seesIn(box, written)
    await first.kill()

    const second = await start()
    const after = ainoAt(second)
    await after.unlocksWith(passphrase)
    await after.opensCaseOf('Veeti Tuomenoksa')
    await after.goesTo('clientView')
    await after.seesIn(box, written)
    await second.kill()
  } finally {
    takeDriveOut(drive)
  }
})
