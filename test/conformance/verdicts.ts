/** What one check says of one document; `fault` is empty when it passed. */
export interface Verdict {
  readonly check: string
  readonly document: string
  readonly fault: string
}

/** A table of how many documents of each kind passed each check, as lines of text. */
export function tableOf(verdicts: readonly Verdict[], kindOf: (document: string) => string) {
  const checks = [...new Set(verdicts.map(({ check }) => check))]
  const kinds = [...new Set(verdicts.map(({ document }) => kindOf(document)))]
  const widest = Math.max(...checks.map((check) => check.length))
  const line = (first: string, cells: readonly string[]) =>
    [first.padEnd(widest), ...cells.map((cell) => cell.padStart(13))].join(' ')
  const counted = (check: string, kind: string) => {
    const of = verdicts.filter((each) => each.check === check && kindOf(each.document) === kind)
    return `${of.filter(({ fault }) => fault === '').length}/${of.length}`
  }
  return [
    line('', kinds),
    ...checks.map((check) =>
      line(
        check,
        kinds.map((kind) => counted(check, kind)),
      ),
    ),
  ]
}

export const closingLine = (verdicts: readonly Verdict[]): string => {
  const failed = verdicts.filter(({ fault }) => fault !== '').length
  return `${verdicts.length - failed} passed, ${failed} failed, 0 skipped`
}
