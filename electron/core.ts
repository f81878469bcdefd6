// Types of `process.parentPort`; nothing of Electron is loaded.
import type {} from 'electron'
import type { CoreNews, CoreReply } from './contract/core-calls.ts'
import { goFirst } from './core/go-first.ts'
import { services } from './core/services.ts'

/**
 * The data process: vault, case files and signing, away from the window and from the main process,
 * because a wasm trap ends Automerge for its whole process. Started by the main process after the
 * window has painted, with the vault's folder as its first argument.
 */
const [, , vaultFolder] = process.argv
if (!vaultFolder) throw new Error('The data process needs the folder of the vault')

/** "Internal software error" of sysexits: the main process starts us again. */
const trapped = 70

const main = process.parentPort

const { answer, rehearse } = services({
  vaultFolder,
  // Its name only: the words of an error may quote what a person wrote.
  onDefect: (call) => process.stderr.write(`A defect: ${call} threw.\n`),
  onChanged: (caseChanged) => main.postMessage({ caseChanged } satisfies CoreNews),
  // Not before: until then this process makes ready, and painting comes first.
  onCaseBegun: goFirst,
})

main.on('message', ({ data }) => {
  const { id, name, input } = Object(data)
  answer(name, input).then(
    (outcome) => main.postMessage({ id, outcome } satisfies CoreReply),
    () => process.exit(trapped),
  )
})

rehearse()
