/** One line of the table. */
export interface Measure {
  readonly name: string
  /** Each run, in `unit`. */
  readonly runs: readonly number[]
  readonly unit: 'ms' | 'MB' | 'kB'
  /** What each run cost the processor, in milliseconds: other programs at work change it little. */
  readonly cpu?: readonly number[]
  /** Runs of the baseline in the same unit, and what it is. */
  readonly baseline?: Baseline
  readonly goal?: string
}

export interface Baseline {
  readonly name: string
  readonly runs: readonly number[]
}

/** Takes one line; lines are printed in the order in which they come. */
export type Report = (measure: Measure) => void

/** How long something takes, once, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** So many runs, after one that is not counted. */
export const runs = (
  count: number,
  work: (index: number) => Promise<unknown>,
): Promise<readonly number[]> => series(count, (index) => timed(() => work(index)))

/** What so many measurements gave, after one that is not counted. */
export async function series(
  count: number,
  measure: (index: number) => Promise<number>,
): Promise<readonly number[]> {
  await measure(0)
  const taken: number[] = []
  for (let index = 1; index <= count; index += 1) taken.push(await measure(index))
  return taken
}

/** So many runs in this process, after one that is not counted, by the clock and by the processor. */
export async function costs(
  count: number,
  work: (index: number) => Promise<unknown>,
): Promise<Required<Pick<Measure, 'runs' | 'cpu'>>> {
  const cpu: number[] = []
  const taken = await runs(count, async (index) => {
    const before = process.cpuUsage()
    await work(index)
    const { user, system } = process.cpuUsage(before)
    if (index > 0) cpu.push((user + system) / 1000)
  })
  return { runs: taken, cpu }
}

/** The value below which this share of the runs lies, 0–1. */
export function quantile(taken: readonly number[], share: number): number {
  const sorted = taken.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

const heads = ['metric', 'unit', 'median', 'p95', 'cpu', 'runs', 'baseline', 'ratio', 'goal']

/** One line by itself, for whoever waits for the table. */
export const lineOf = (measure: Measure): string =>
  cellsOf(measure).filter(Boolean).slice(0, 5).join('  ')

/** The whole table as text, in the order in which the lines came. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [heads, ...measures.map(cellsOf)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const padded = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return rows.map((row) => padded(row).trimEnd()).join('\n')
}

function cellsOf({ name, unit, runs: taken, cpu, baseline, goal = '' }: Measure): string[] {
  const median = quantile(taken, 0.5)
  const base = baseline && quantile(baseline.runs, 0.5)
  return [
    name,
    unit,
    rounded(median),
    taken.length > 1 ? rounded(quantile(taken, 0.95)) : '',
    cpu ? rounded(quantile(cpu, 0.5)) : '',
    `${taken.length}`,
    base === undefined ? '' : `${baseline?.name} ${rounded(base)}`,
    base === undefined ? '' : (median / base).toFixed(2),
    goal,
  ]
}

const rounded = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
