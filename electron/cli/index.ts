import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from '../../package.json'
import { loadPainters } from './painters.ts'
import { type ExitCode, run } from './run.ts'
import { askAtTerminal } from './terminal.ts'

/** Built to `dist/cli`, with the faces beside it in `dist/fonts`. */
const fontFolder = () => join(dirname(fileURLToPath(import.meta.url)), '..', 'fonts')

/** The command line on this process: runs on plain Node, without a window. */
export const runCommandLine = (args: readonly string[]): Promise<ExitCode> =>
  run(args, {
    version,
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    painters: () => loadPainters(fontFolder()),
    askPassphrase: askAtTerminal,
  })
