import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {
  CoreCallName,
  CoreInput,
  CoreOutcome,
  CoreOutput,
} from '../../electron/contract/core-calls.ts'
import { services } from '../../electron/core/services.ts'
import type { Strength } from '../../electron/vault/key-derivation.ts'

export const aino = {
  name: 'Aino Puro',
  title: 'toimintaterapeutti',
  organisation: 'Pohjanrannan hyvinvointialue',
}
export const passphrase = 'kanervainen kangas'

/** Cheap on purpose: these tests are not about guessing. */
export const quick = { memoryKiB: 64, passes: 1, lanes: 1 }

/** A person at the services of the data process, without a window. */
export interface Desk {
  readonly vaultFolder: string
  readonly ask: <N extends CoreCallName>(name: N, input: CoreInput<N>) => Promise<CoreOutcome<N>>
  /** Asks and expects it to go well. */
  readonly gets: <N extends CoreCallName>(name: N, input: CoreInput<N>) => Promise<CoreOutput<N>>
  /** Locks, then begins anew in the same place as another day would. */
  readonly comesBack: () => Promise<Desk>
  readonly leaves: () => Promise<void>
}

/** At a place where there is no vault yet. */
export async function atANewDesk(): Promise<Desk> {
  const home = await mkdtemp(join(tmpdir(), 'desk-'))
  return deskAt(join(home, 'vault'), home)
}

/** At a place with a new vault, open. */
export async function atAnOpenDesk(): Promise<Desk> {
  const desk = await atANewDesk()
  await desk.gets('vault.create', { passphrase, person: aino })
  return desk
}

/** At a place whose vault is looked after by somebody else. */
export const deskIn = (vaultFolder: string): Desk => deskAt(vaultFolder, vaultFolder)

/** A clock that goes a second forward each time somebody looks at it. */
function steadyClock(): () => Date {
  let seconds = 0
  return () => new Date(Date.UTC(2026, 3, 24, 9, 0, seconds++))
}

/** At a place that may have a vault. */
export function deskAt(
  vaultFolder: string,
  home: string,
  clock = steadyClock(),
  strength: Strength = quick,
): Desk {
  const { answer } = services({
    vaultFolder,
    strength,
    clock,
    onDefect: (call, error) =>
      process.stderr.write(
        `${call}: ${(error as { code?: string }).code} ${(error as Error).stack}\n`,
      ),
  })
  const ask: Desk['ask'] = async (name, input) => (await answer(name, input)) as never
  const gets: Desk['gets'] = async (name, input) => {
    const outcome = await ask(name, input)
    if (!outcome.ok) throw new Error(`${name}: ${outcome.code}`)
    return outcome.value as never
  }
  return {
    vaultFolder,
    ask,
    gets,
    comesBack: async () => {
      await gets('vault.lock', {})
      const again = deskAt(vaultFolder, home, clock, strength)
      await again.gets('vault.unlock', { passphrase })
      return again
    },
    leaves: async () => {
      await gets('vault.lock', {})
      await rm(home, { recursive: true, force: true })
    },
  }
}
