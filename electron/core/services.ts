import type { CaseChange } from '../contract/events.ts'
import { newLine } from '../disk/in-turn.ts'
import type { Strength } from '../vault/key-derivation.ts'
import { isUnwrapping } from '../vault/key-file.ts'
import { answerWith, whenOpen } from './answering.ts'
import { attachmentCalls } from './attachment-calls.ts'
import { backupCalls, openBackupCalls } from './backup-calls.ts'
import { calendarCalls } from './calendar-calls.ts'
import { caseCalls } from './case-calls.ts'
import { codeListCalls } from './code-list-calls.ts'
import { damageCalls } from './damage-calls.ts'
import { earlierCalls } from './earlier-calls.ts'
import { fileCalls } from './file-calls.ts'
import { historyCalls } from './history-calls.ts'
import { indexingInTurn } from './indexing.ts'
import { keyCalls } from './key-calls.ts'
import { logCalls } from './log-calls.ts'
import { readyInTurn } from './ready-ahead.ts'
import { rehearse } from './rehearsal.ts'
import { salvageCalls } from './salvage-calls.ts'
import { searchCalls } from './search-calls.ts'
import { signOffCalls } from './sign-off-calls.ts'
import type { Door } from './unlocked.ts'
import { vaultCalls } from './vault-calls.ts'

export interface ServiceOptions {
  /** Where the vault is, or will be. */
  readonly vaultFolder: string
  /** What one guess of a new vault's passphrase costs; a good default when it is not given. */
  readonly strength?: Strength
  readonly clock?: () => Date
  /** By which door people come in; the log tells it. */
  readonly door?: Door
  /** Told when answering a call threw. The error may quote what a person wrote. */
  readonly onDefect?: (call: string, error: unknown) => void
  /** Told when a case reads otherwise than it was shown, though nobody has changed it. */
  readonly onChanged?: (change: CaseChange) => void
  /** Told once, when somebody has begun to work on a case. */
  readonly onCaseBegun?: () => void
}

export interface Services {
  /**
   * Answers a call by its name, one after another in the order of asking. Always resolves with an
   * outcome of the contract; rejects only when the wasm has given up and the process must end.
   */
  readonly answer: (name: unknown, input: unknown) => Promise<unknown>
  /** Makes ready for the first case of the day, until it is opened. */
  readonly rehearse: () => void
}

/** They take long and leave the desk alone: whoever types meanwhile is answered. */
const outOfTurn: ReadonlySet<unknown> = new Set(['backup.make', 'backup.state', 'vault.damage'])

/** After these there may be something to index. */
const opening: ReadonlySet<unknown> = new Set(['vault.unlock', 'vault.recover', 'device.openWith'])

/** Whoever asks these is writing, and asks for nothing that follows from what was written before. */
const ofWriting: ReadonlySet<unknown> = new Set(['case.edit', 'vault.lock'])

/** With these somebody has begun to work on a case. */
const ofOneCase: ReadonlySet<unknown> = new Set(['case.open', 'case.edit'])

/** Everything the data process can do, on plain Node. */
export function services(options: ServiceOptions): Services {
  const clock = options.clock ?? (() => new Date())
  const now = () => clock().toISOString()
  const onDefect = options.onDefect ?? (() => undefined)
  const vault = vaultCalls({
    beginIndexing: () => indexing.begin(),
    folder: options.vaultFolder,
    strength: options.strength,
    now,
    onDefect,
    onChanged: options.onChanged ?? (() => undefined),
    door: options.door ?? 'window',
  })
  const { unlocked, lock } = vault
  const handlers = {
    ...vault.handlers,
    ...whenOpen(caseCalls, vault.unlocked),
    ...whenOpen(calendarCalls, vault.unlocked),
    ...whenOpen(historyCalls, vault.unlocked),
    ...whenOpen(attachmentCalls, vault.unlocked),
    ...whenOpen(
      searchCalls(() => indexing.begin()),
      vault.unlocked,
    ),
    ...whenOpen(signOffCalls, vault.unlocked),
    ...backupCalls({ folder: options.vaultFolder, now, unlocked, lock }),
    ...salvageCalls({ folder: options.vaultFolder, now, lock }),
    ...whenOpen(openBackupCalls, unlocked),
    ...whenOpen(damageCalls, unlocked),
    ...whenOpen(fileCalls, unlocked),
    ...whenOpen(keyCalls, vault.unlocked),
    ...whenOpen(logCalls, vault.unlocked),
    ...whenOpen(codeListCalls, vault.unlocked),
    ...whenOpen(earlierCalls, vault.unlocked),
  }
  const { inTurn } = newLine()
  /** What follows from what was written is there before anybody asks for it. */
  const settled = async () => {
    try {
      await unlocked()?.desk.settle()
    } catch (error) {
      onDefect('settling', error)
    }
  }
  /** Calls in turn that are not answered yet. */
  let inHand = 0
  /** From then on a real word would wait for an invented one. */
  let isCaseAskedFor = false
  const indexing = indexingInTurn(vault.unlocked, inTurn)
  const ready = readyInTurn(vault.unlocked, inTurn, (error) => onDefect('ready', error))

  return {
    answer: (name, input) => {
      if (outOfTurn.has(name)) return answerWith(handlers, name, input, options.onDefect)
      inHand += 1
      const answered = inTurn(async () => {
        if (!ofWriting.has(name)) await settled()
        return answerWith(handlers, name, input, options.onDefect)
      }).finally(() => {
        inHand -= 1
      })
      if (`${name}`.startsWith('case.')) ready.begin()
      if (!isCaseAskedFor && ofOneCase.has(name)) {
        isCaseAskedFor = true
        options.onCaseBegun?.()
      }
      if (opening.has(name)) answered.then(indexing.begin, () => undefined)
      return answered
    },
    rehearse: () =>
      void rehearse({
        isOver: () => isCaseAskedFor,
        isFree: () => inHand === 0 || isUnwrapping(),
        onDefect: (error) => onDefect('rehearsal', error),
      }),
  }
}
