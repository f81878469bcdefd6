import type { DamageReport } from '../contract/views.ts'
import type { Connection } from '../store/connection.ts'
import { inspect } from '../store/inspection.ts'

/** Reads the whole vault once in the background, and remembers what did not read. */
export interface DamageWatch {
  readonly report: () => DamageReport
  readonly stop: () => void
}

/** Long enough for the list of cases to come first. */
const before = 2000

class Stopped extends Error {}

export function watchForDamage(
  connection: Connection,
  onDefect: (error: unknown) => void,
): DamageWatch {
  let report: DamageReport = { isDone: false, cases: [], elsewhere: false }
  let isStopped = false
  const breathe = () =>
    new Promise<void>((resolve, reject) =>
      setImmediate(() => (isStopped ? reject(new Stopped()) : resolve())),
    )

  const begin = async () => {
    try {
      const found = await inspect(connection, breathe)
      const cases = found.damaged.map(({ caseId, entry }) => {
        return { caseId, clientName: entry?.row.clientName ?? null }
      })
      report = { isDone: true, cases, elsewhere: found.elsewhere.length > 0 }
    } catch (error) {
      if (!(error instanceof Stopped)) onDefect(error)
    }
  }
  const timer = setTimeout(() => void begin(), before).unref()

  return {
    report: () => report,
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
