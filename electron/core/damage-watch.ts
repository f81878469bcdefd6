import type { DamageReport } from '../contract/views.ts'
import type { Connection } from '../store/connection.ts'
import type { CaseFile } from '../store/files.ts'
import { inspect } from '../store/inspection.ts'
import { isOfSearch } from '../store/search/make-anew.ts'

/** Reads the whole vault once in the background, and remembers what did not read. */
export interface DamageWatch {
  readonly report: () => Omit<DamageReport, 'files'>
  /** Files that did not read, for each case that needs them. */
  readonly files: () => readonly CaseFile[]
  /** A file was found not to read, or was kept anew. */
  readonly damaged: (file: CaseFile) => void
  readonly mended: (sha256: string) => void
  readonly stop: () => void
}

/** Long enough for the list of cases to come first. */
const before = 2000

class Stopped extends Error {}

interface Watcher {
  readonly onDefect: (error: unknown) => void
  /** Told once, when something does not read. */
  readonly onFound: (found: { cases: number; files: number; elsewhere: boolean }) => Promise<void>
  /** Makes the search index anew; whether that could be done. */
  readonly onSearchDamaged: () => Promise<boolean>
}

export function watchForDamage(
  connection: Connection,
  { onDefect, onFound, onSearchDamaged }: Watcher,
): DamageWatch {
  let report: ReturnType<DamageWatch['report']> = { isDone: false, cases: [], elsewhere: false }
  let files: readonly CaseFile[] = []
  const known = ({ caseId, sha256 }: CaseFile) =>
    files.some((file) => file.caseId === caseId && file.sha256 === sha256)
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
      files = [...files, ...found.damagedFiles.filter((file) => !known(file))]
      const isSearch = found.elsewhere.some(isOfSearch)
      const isMended = isSearch && (await onSearchDamaged())
      const elsewhere = found.elsewhere.some((table) => !(isMended && isOfSearch(table)))
      report = { isDone: true, cases, elsewhere }
      const isSound = cases.length + files.length === 0 && !elsewhere
      if (!isSound) await onFound({ cases: cases.length, files: files.length, elsewhere })
    } catch (error) {
      if (!(error instanceof Stopped)) onDefect(error)
    }
  }
  const timer = setTimeout(() => void begin(), before).unref()

  return {
    report: () => report,
    files: () => files,
    damaged: (file) => {
      if (!known(file)) files = [...files, file]
    },
    mended: (sha256) => {
      files = files.filter((file) => file.sha256 !== sha256)
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
