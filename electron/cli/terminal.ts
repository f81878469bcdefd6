import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { AskPassphrase } from './passphrase.ts'

/** Asks at the terminal of this process; what is typed is not shown. */
export const askAtTerminal: AskPassphrase = async (question) => {
  if (!process.stdin.isTTY) return undefined
  process.stderr.write(question)
  // Readline echoes what is typed to its output, so this one swallows it.
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: silence, terminal: true })
  try {
    return await new Promise<string>((resolve) => {
      reader.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
      reader.question('', resolve)
    })
  } finally {
    reader.close()
    process.stderr.write('\n')
  }
}
