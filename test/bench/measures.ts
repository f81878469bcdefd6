/** One line of the table. */
export interface Measure {
  readonly name: string
  /** Each run, in `unit`. */
  readonly runs: readonly number[]
  readonly unit: 'ms' | 'MB'
  /** Runs of the baseline in the same unit, and what it is. */
  readonly baseline?: { readonly name: string; readonly runs: readonly number[] }
  readonly goal?: string
}

/** How long something takes, once, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** So many runs, after one that is not counted. */
export async function runs(
  count: number,
  work: (index: number) => Promise<unknown>,
): Promise<number[]> {
  await work(0)
  const taken: number[] = []
  for (let index = 1; index <= count; index += 1) taken.push(await timed(() => work(index)))
  return taken
}

/** The value below which this share of the runs lies, 0–1. */
export function quantile(taken: readonly number[], share: number): number {
  const sorted = taken.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The whole table as text, in the order in which the lines came. */
export function tableOf(measures: readonly Measure[]): string {
  const lines = measures.map(({ name, runs: taken, unit, baseline, goal }) => {
    const median = quantile(taken, 0.5)
    const ratio = baseline
      ? `${rounded(median / quantile(baseline.runs, 0.5))} × ${baseline.name}`
      : ''
    return [
      name,
      unit,
      rounded(median),
      rounded(quantile(taken, 0.95)),
      `${taken.length}`,
      ratio,
      goal ?? '',
    ]
  })
  const rows = [['metric', 'unit', 'median', 'p95', 'runs', 'against a baseline', 'goal'], ...lines]
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const rounded = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
