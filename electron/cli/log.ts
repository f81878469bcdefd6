import { readFile } from 'node:fs/promises'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { CoreCallName, CoreInput, CoreOutput } from '../contract/core-calls.ts'
import type { LogRow } from '../contract/vault-views.ts'
import { services } from '../core/services.ts'
import type { LogCommand } from './arguments.ts'
import type { AskPassphrase } from './passphrase.ts'
import { wording } from './wording.ts'

interface Teller {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
  readonly askPassphrase: AskPassphrase
}

type Ask = <N extends CoreCallName>(
  name: N,
  input: CoreInput<N>,
) => Promise<Result<CoreOutput<N>, string>>

const pageLength = 500

/** Prints the log of a vault, oldest first. Gives whether it is as it was written. */
export async function tellLog(
  { vault, caseId, passphraseFile }: LogCommand,
  teller: Teller,
): Promise<Result<boolean, string>> {
  const passphrase = await passphraseFrom(passphraseFile, teller.askPassphrase)
  if (passphrase === null) return fail('noPassphrase')
  const { answer } = services({ vaultFolder: vault, door: 'commandLine' })
  const ask: Ask = async (name, input) => (await answer(name, input)) as never
  const opened = await ask('vault.unlock', { passphrase })
  if (!opened.ok) return opened
  try {
    const rows = await allRows(ask, caseId)
    if (!rows.ok) return rows
    for (const row of rows.value) teller.out(lineOf(row))
    return await tellVerdict(ask, teller)
  } finally {
    await ask('vault.lock', {})
  }
}

async function tellVerdict(ask: Ask, { out, error }: Teller): Promise<Result<boolean, string>> {
  const checked = await ask('log.check', {})
  if (!checked.ok) return checked
  const { count, faults, restored } = checked.value
  for (const { n, at } of restored) out(wording.logRestored(n, at))
  if (faults.length === 0) out(wording.logSound(count))
  for (const { kind, n } of faults) error(wording.logBroken(kind, n))
  return ok(faults.length === 0)
}

async function allRows(ask: Ask, caseId: string | null): Promise<Result<LogRow[], string>> {
  const rows: LogRow[] = []
  for (;;) {
    const before = rows.at(-1)?.n ?? null
    const page = await ask('log.list', { caseId, before, limit: pageLength })
    if (!page.ok) return page
    rows.push(...page.value)
    if (page.value.length < pageLength) return ok(rows.toReversed())
  }
}

/** Ids only: a terminal keeps what was printed, and being a client is itself a secret. */
const lineOf = ({ n, at, type, caseId, device, author, details }: LogRow): string =>
  [n, at, type, caseId ?? '-', device, author.slice(0, 16), JSON.stringify(details)].join('\t')

async function passphraseFrom(
  file: string | undefined,
  ask: AskPassphrase,
): Promise<string | null> {
  if (file === undefined) return (await ask(wording.askVaultPassphrase)) ?? null
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '')
  } catch {
    return null
  }
}
