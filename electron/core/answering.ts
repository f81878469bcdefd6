import { fail } from '../../templates/model/result.ts'
import { isTrap } from '../casefile/automerge.ts'
import { NotAsViewed } from '../casefile/part-view.ts'
import type { AuditDetails, AuditEvent } from '../contract/audit-events.ts'
import { type CoreCallName, coreCalls } from '../contract/core-calls.ts'
import { fileOutcome } from '../vault/outcomes.ts'
import type { Handlers, Works } from './handlers.ts'
import { loggedCalls } from './logged-calls.ts'
import type { Unlocked } from './unlocked.ts'

type AnyWork = (unlocked: Unlocked, input: unknown) => Promise<unknown>
type AnyHandler = (input: unknown) => Promise<unknown>

/**
 * Handlers that say `locked` while no vault is open, and `readOnly` where one would write into a
 * vault that can only be read.
 */
export function whenOpen<N extends CoreCallName>(
  works: Works<N>,
  unlocked: () => Unlocked | null,
): Handlers<N> {
  const handlers = Object.entries(works as Record<string, AnyWork>).map(
    ([name, work]): [string, AnyHandler] => [
      name,
      async (input) => {
        const open = unlocked()
        if (!open) return fail('locked')
        if (open.readOnly && writes(name)) return fail('readOnly')
        const outcome = await workOn(open, work, input)
        await noteCall(open, name, input, outcome)
        return outcome
      },
    ],
  )
  return Object.fromEntries(handlers) as unknown as Handlers<N>
}

/**
 * Does the work again on the documents alone when what was kept for looking at a case disagreed with
 * them: that comes to light before anything is written.
 */
async function workOn(open: Unlocked, work: AnyWork, input: unknown): Promise<unknown> {
  try {
    return await work(open, input)
  } catch (error) {
    const { caseId } = Object(input)
    if (!(error instanceof NotAsViewed) || typeof caseId !== 'string') throw error
    await open.desk.doubt(caseId)
    return work(open, input)
  }
}

/**
 * Answers one call: the only place where what came from outside is checked. A call that is not in
 * the contract, and a defect of ours, are `badRequest`: the words of an error may quote what a
 * person wrote, so none of them leaves. Rejects only when the wasm has given up.
 */
export async function answerWith(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  onDefect: (call: string, error: unknown) => void = () => undefined,
): Promise<unknown> {
  if (!isCallName(name)) return fail('badRequest')
  const asked = coreCalls[name].takes.safeParse(input)
  if (!asked.success) return fail('badRequest')
  try {
    return await (handlers[name] as AnyHandler)(asked.data)
  } catch (error) {
    if (isTrap(error)) throw error
    // A drive that went, or that may only be read: no defect, and it may come back.
    if (fileOutcome(error) === 'cannotWrite') return fail(writingCode(name))
    onDefect(name, error)
    return fail('badRequest')
  }
}

interface AnyLogged {
  readonly done?: AuditEvent
  readonly details?: (input: unknown, value: unknown) => AuditDetails
  readonly refused?: Readonly<Record<string, AuditEvent>>
}
type AnyOutcome = { readonly ok: true; readonly value: unknown } | { ok: false; code: string }

/** What was done enters the log, and so does what was refused, when it is an act. */
async function noteCall(open: Unlocked, name: string, input: unknown, outcome: unknown) {
  const logged = loggedCalls[name as CoreCallName] as AnyLogged | undefined
  const came = outcome as AnyOutcome
  const event = came.ok ? logged?.done : logged?.refused?.[came.code]
  if (!event) return
  const { caseId } = Object(input)
  const details = came.ok ? logged?.details?.(input, came.value) : undefined
  await open.acts.note(event, typeof caseId === 'string' ? caseId : null, details)
}

const writingCode = (name: CoreCallName): 'cannotWrite' | 'unreachable' =>
  (coreCalls[name].fails as readonly string[]).includes('cannotWrite')
    ? 'cannotWrite'
    : 'unreachable'

const writes = (name: string): boolean =>
  isCallName(name) && (coreCalls[name].fails as readonly string[]).includes('readOnly')

const isCallName = (name: unknown): name is CoreCallName =>
  typeof name === 'string' && Object.hasOwn(coreCalls, name)
