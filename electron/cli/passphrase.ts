import { readFile } from 'node:fs/promises'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { shortestPassphrase } from '../contract/calls.ts'
import { wording } from './wording.ts'

/** Where the passphrase of the copies comes from: never from the words of the command itself. */
export type PassphraseSource =
  | { readonly from: 'prompt' }
  | { readonly from: 'file'; readonly path: string }

/** Asks at the terminal, without showing what is typed; `undefined` when there is none to ask at. */
export type AskPassphrase = (question: string) => Promise<string | undefined>

// The cipher takes no more (ISO 32000-2, 7.6.4.3.3); the rest would be dropped unsaid.
const mostBytes = 127

/** The passphrase, composed as NFC, or `usage` with what is wrong, as a clause. */
export async function passphraseFrom(
  source: PassphraseSource,
  ask: AskPassphrase,
): Promise<Result<string, 'usage', string>> {
  const given = source.from === 'file' ? await firstLine(source.path) : await askTwice(ask)
  return given.ok ? sized(given.value.normalize('NFC')) : given
}

function sized(passphrase: string): Result<string, 'usage', string> {
  if ([...passphrase].length < shortestPassphrase)
    return fail('usage', wording.shortPassphrase(shortestPassphrase))
  if (Buffer.byteLength(passphrase) > mostBytes)
    return fail('usage', wording.longPassphrase(mostBytes))
  return ok(passphrase)
}

/** Editors end a file with a line end of their own; it is no part of the passphrase. */
async function firstLine(path: string): Promise<Result<string, 'usage', string>> {
  try {
    const [line = ''] = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/)
    return ok(line)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    return fail('usage', wording.unreadable(path, code))
  }
}

async function askTwice(ask: AskPassphrase): Promise<Result<string, 'usage', string>> {
  const first = await ask(wording.askPassphrase)
  if (first === undefined) return fail('usage', wording.noTerminal)
  const again = await ask(wording.askAgain)
  return first === again ? ok(first) : fail('usage', wording.differentPassphrases)
}
