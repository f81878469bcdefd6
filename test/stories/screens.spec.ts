import type { Application } from '../people/application.ts'
import { visitNetworkScreens } from '../people/network-screens.ts'
import { type Look, looksEveryWay } from '../people/screens.ts'
import { expect, test } from '../people/stories.ts'
import { visitVaultScreens } from '../people/vault-screens.ts'
import { visitWalkScreens } from '../people/walk-screens.ts'

interface Tour {
  readonly application: Application
  readonly dataFolder: string
  readonly desk: string
  readonly look: Look
}

const tours: Readonly<Record<string, (tour: Tour) => Promise<void>>> = {
  'of the walk': ({ application, desk, look }) => visitWalkScreens(application, desk, look),
  'where people meet': ({ application, desk, look }) =>
    visitNetworkScreens(application, desk, look),
  'that keep things safe': ({ application, dataFolder, desk, look }) =>
    visitVaultScreens(application, dataFolder, desk, look),
}

for (const [which, visit] of Object.entries(tours)) {
  test(`every screen ${which} is whole in every language, large and dark`, async ({
    start,
    dataFolder,
    desk,
  }) => {
    test.slow()
    const application = await start()
    const faults: Record<string, readonly string[]> = {}
    await visit({ application, dataFolder, desk, look: looksEveryWay(application, faults) })
    expect(faults).toEqual({})
  })
}
