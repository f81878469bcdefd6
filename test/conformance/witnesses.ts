import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const most = 2 ** 28

/** Runs a program and gives what it printed; rejects when it ends with a fault. */
export async function said(program: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: most })
  return stdout
}

/** The fault that qpdf finds in a file, or an empty string. */
export async function faultOfQpdf(path: string): Promise<string> {
  try {
    const text = await said('qpdf', '--check', path)
    return text.includes('No syntax or stream encoding errors found') ? '' : text
  } catch (error) {
    return messageOf(error)
  }
}

const subset = /^[A-Z]{6}\+.* yes yes yes /
/** A Type 3 font has no file to be a subset of: its glyphs are drawings of the document itself. */
const drawnInside = /^\[none\] +Type 3 .* yes no +yes /

/** The first font of a file that is not embedded as a subset with a map to text, or an empty string. */
export async function faultOfFonts(path: string): Promise<string> {
  const fonts = (await said('pdffonts', path)).trim().split('\n').slice(2)
  if (fonts.length === 0) return 'no fonts at all'
  return fonts.find((font) => !subset.test(font) && !drawnInside.test(font)) ?? ''
}

interface VeraPdfReport {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string }
      readonly validationResult?: readonly Validation[] | Validation
      readonly taskException?: unknown
    }[]
  }
}

interface Validation {
  readonly compliant: boolean
  readonly details: {
    readonly failedRules: number
    readonly ruleSummaries: readonly {
      readonly clause: string
      readonly testNumber: number
      readonly description: string
    }[]
  }
}

export interface VeraPdf {
  readonly java: string
  readonly jar: string
}

/**
 * What veraPDF finds against a flavour (`ua1`, `3a`) in files, all in one process: by path the rules
 * that fail, none when the file passes.
 */
export async function failedRules(
  { java, jar }: VeraPdf,
  flavour: string,
  paths: readonly string[],
): Promise<Map<string, string[]>> {
  const args = ['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', '--loglevel', '0']
  const options = ['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '1']
  // It ends with a fault when a file fails, and has said all the same what it found.
  const text = await said(java, ...args, ...options, ...paths).catch(outputOf)
  const { jobs } = (JSON.parse(text) as VeraPdfReport).report
  return new Map(jobs.map((job) => [job.itemDetails.name, rulesOf(job)]))
}

function rulesOf(job: VeraPdfReport['report']['jobs'][number]): string[] {
  const results = [job.validationResult ?? []].flat()
  if (results.length === 0) return ['it could not be read']
  return results.flatMap(({ compliant, details }) => {
    const rules = details.ruleSummaries.map(
      ({ clause, testNumber, description }) => `${clause}-${testNumber} ${description}`,
    )
    return compliant || rules.length > 0 ? rules : ['it does not comply']
  })
}

function outputOf(error: unknown): string {
  if (error instanceof Error && 'stdout' in error && error.stdout) return String(error.stdout)
  throw error
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
