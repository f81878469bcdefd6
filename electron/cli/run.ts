import { ok } from '../../templates/model/result.ts'
import { type Command, type ExportCommand, understand } from './arguments.ts'
import { type CaseInput, readCase } from './case-input.ts'
import { exportDocuments, type Paint } from './export.ts'
import { kindOf } from './files.ts'
import { type AskPassphrase, passphraseFrom } from './passphrase.ts'
import { help, wording } from './wording.ts'

/** What a script may rely on. */
export const exitCodes = { done: 0, caseAtFault: 1, usage: 2, notMade: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Where the command line meets the world. */
export interface Surroundings {
  readonly version: string
  /** Takes lines without their ends. */
  readonly out: (line: string) => void
  readonly error: (line: string) => void
  /** Loads the painters: heavy, so only when there is something to paint. */
  readonly painters: () => Promise<Paint>
  readonly askPassphrase: AskPassphrase
}

/** Does what the words after `kykysilta` ask, and says how it went. */
export async function run(args: readonly string[], world: Surroundings): Promise<ExitCode> {
  const understood = understand(args)
  return understood.ok ? obey(understood.value, world) : refuse(understood.details, world)
}

async function obey(command: Command, world: Surroundings): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      world.out(help)
      return exitCodes.done
    case 'version':
      world.out(world.version)
      return exitCodes.done
    case 'check':
      return withCase(command.caseFile, world, async (input) => {
        world.out(wording.follows(command.caseFile))
        tellUnknown(command.caseFile, input, world.out)
        return exitCodes.done
      })
    case 'export':
      return exportCase(command, world)
  }
}

async function exportCase(command: ExportCommand, world: Surroundings): Promise<ExitCode> {
  if ((await kindOf(command.folder)) === 'file') {
    return refuse(wording.folderIsFile(command.folder), world)
  }
  return withCase(command.caseFile, world, async (input) => {
    tellUnknown(command.caseFile, input, world.error)
    const passphrase = await wantedPassphrase(command, world)
    if (!passphrase.ok) return refuse(passphrase.details, world)
    const made = await exportDocuments(command, input, world.painters, passphrase.value)
    if (!made.ok) {
      world.error(made.details)
      return exitCodes.notMade
    }
    for (const path of made.value) world.out(wording.wrote(path))
    return exitCodes.done
  })
}

const wantedPassphrase = async ({ passphrase }: ExportCommand, world: Surroundings) =>
  passphrase === undefined ? ok(undefined) : passphraseFrom(passphrase, world.askPassphrase)

async function withCase(
  path: string,
  world: Surroundings,
  work: (input: CaseInput) => Promise<ExitCode>,
): Promise<ExitCode> {
  const read = await readCase(path)
  if (read.ok) return work(read.value)
  if (read.code === 'usage') return refuse(read.details, world)
  for (const fault of read.details) world.error(wording.fault(path, fault))
  world.error(wording.refused(path, read.details.length))
  return exitCodes.caseAtFault
}

function refuse(problem: string, world: Surroundings): ExitCode {
  world.error(wording.usage(problem))
  return exitCodes.usage
}

function tellUnknown(path: string, { unknown }: CaseInput, say: (line: string) => void): void {
  if (unknown.length === 0) return
  say(wording.unknownFields(path, unknown.length))
  for (const place of unknown) say(wording.unknownField(place))
}
