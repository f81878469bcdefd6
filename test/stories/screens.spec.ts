import type { Application } from '../people/application.ts'
import { visitNetworkScreens } from '../people/network-screens.ts'
import { type Look, looksEveryWay } from '../people/screens.ts'
import { expect, type Machine, test } from '../people/stories.ts'
import { visitVaultScreens } from '../people/vault-screens.ts'
import { visitWalkScreens } from '../people/walk-screens.ts'

interface Tour extends Pick<Machine, 'start' | 'comesToWork' | 'dataFolder' | 'desk'> {
  readonly lookIn: (application: Application) => Look
}

const tours: Readonly<Record<string, (tour: Tour) => Promise<void>>> = {
  'of the walk': async ({ comesToWork, desk, lookIn }) => {
    const there = await comesToWork()
    await visitWalkScreens(there, desk, lookIn(there.application))
  },
  'where people meet': async ({ comesToWork, desk, lookIn }) => {
    const there = await comesToWork()
    await visitNetworkScreens(there, desk, lookIn(there.application))
  },
  'that keep things safe': async ({ start, dataFolder, desk, lookIn }) => {
    const application = await start()
    await visitVaultScreens(application, dataFolder, desk, lookIn(application))
  },
}

for (const [which, visit] of Object.entries(tours)) {
  test(`every screen ${which} is whole in every language, large and dark`, async ({
    start,
    comesToWork,
    dataFolder,
    desk,
  }) => {
    test.slow()
    const faults: Record<string, readonly string[]> = {}
    const lookIn = (application: Application) => looksEveryWay(application, faults)
    await visit({ start, comesToWork, dataFolder, desk, lookIn })
    expect(faults).toEqual({})
  })
}
