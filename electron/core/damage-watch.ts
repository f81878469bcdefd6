import type { DamageReport } from '../contract/views.ts'
import type { Connection } from '../store/connection.ts'
import { inspect } from '../store/inspection.ts'
import { isOfSearch } from '../store/search/make-anew.ts'

/** Reads the whole vault once in the background, and remembers what did not read. */
export interface DamageWatch {
  readonly report: () => DamageReport
  readonly stop: () => void
}

/** Long enough for the list of cases to come first. */
const before = 2000

class Stopped extends Error {}

interface Watcher {
  readonly onDefect: (error: unknown) => void
  /** Told once, when something does not read. */
  readonly onFound: (report: DamageReport) => Promise<void>
  /** Makes the search index anew; whether that could be done. */
  readonly onSearchDamaged: () => Promise<boolean>
}

export function watchForDamage(
  connection: Connection,
  { onDefect, onFound, onSearchDamaged }: Watcher,
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
      const isSearch = found.elsewhere.some(isOfSearch)
      const isMended = isSearch && (await onSearchDamaged())
      const elsewhere = found.elsewhere.some((table) => !(isMended && isOfSearch(table)))
      report = { isDone: true, cases, elsewhere }
      if (cases.length > 0 || report.elsewhere) await onFound(report)
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
