import { parseArgs } from 'node:util'
import {
  caseDocumentKinds,
  type DocumentKind,
  documentGroups,
  documentKinds,
} from '../../templates/documents/kinds.ts'
import { type Language, languages } from '../../templates/model/blocks.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { PassphraseSource } from './passphrase.ts'
import { wording } from './wording.ts'

export const formats = ['pdf', 'docx'] as const
export type Format = (typeof formats)[number]

/** What a person asked for, checked. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'check'; readonly caseFile: string }
  | ExportCommand
  | LogCommand

/** Prints and checks what was done in a vault. */
export interface LogCommand {
  readonly name: 'log'
  readonly vault: string
  readonly caseId: string | null
  /** `undefined`: the passphrase is asked for. */
  readonly passphraseFile: string | undefined
}

export interface ExportCommand {
  readonly name: 'export'
  readonly caseFile: string
  readonly folder: string
  /** `undefined` is the case's own language. */
  readonly language: Language | undefined
  readonly documents: readonly DocumentKind[]
  readonly formats: readonly Format[]
  /** Given when a copy with a passphrase is to stand beside each PDF. */
  readonly passphrase: PassphraseSource | undefined
}

/** A command, or `usage` with what is wrong, as a clause that the usage line carries. */
export type Understood = Result<Command, 'usage', string>
type Part<T> = Result<T, 'usage', string>

const help = { type: 'boolean', short: 'h' } as const

/** Understands the words after `kykysilta`. */
export function understand(args: readonly string[]): Understood {
  const [command, ...rest] = args
  switch (command) {
    case undefined:
      return fail('usage', wording.noCommand)
    case '--help':
    case '-h':
    case 'help':
      return ok({ name: 'help' })
    case '--version':
    case '-V':
      return ok({ name: 'version' })
    case 'check':
      return understandCheck(rest)
    case 'export':
      return understandExport(rest)
    case 'log':
      return understandLog(rest)
    default:
      return fail('usage', wording.unknownCommand(command))
  }
}

function understandCheck(args: string[]): Understood {
  const parsed = attempt(() => parseArgs({ args, allowPositionals: true, options: { help } }))
  if (!parsed.ok) return parsed
  if (parsed.value.values.help) return ok({ name: 'help' })
  const caseFile = onlyOne(parsed.value.positionals)
  return caseFile.ok ? ok({ name: 'check', caseFile: caseFile.value }) : caseFile
}

const logOptions = {
  help,
  vault: { type: 'string' },
  case: { type: 'string' },
  'passphrase-file': { type: 'string' },
} as const

function understandLog(args: string[]): Understood {
  const parsed = attempt(() => parseArgs({ args, allowPositionals: false, options: logOptions }))
  if (!parsed.ok) return parsed
  const { values } = parsed.value
  if (values.help) return ok({ name: 'help' })
  if (!values.vault) return fail('usage', wording.noVaultFolder)
  if (values.case !== undefined && !isCaseId(values.case)) return fail('usage', wording.noCaseId)
  return ok({
    name: 'log',
    vault: values.vault,
    caseId: values.case ?? null,
    passphraseFile: values['passphrase-file'],
  })
}

const isCaseId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const exportOptions = {
  help,
  out: { type: 'string' },
  lang: { type: 'string' },
  documents: { type: 'string' },
  formats: { type: 'string' },
  password: { type: 'boolean' },
  'password-file': { type: 'string' },
} as const

function understandExport(args: string[]): Understood {
  const parsed = attempt(() => parseArgs({ args, allowPositionals: true, options: exportOptions }))
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  if (values.help) return ok({ name: 'help' })
  const caseFile = onlyOne(positionals)
  if (!caseFile.ok) return caseFile
  if (!values.out) return fail('usage', wording.noFolder)
  const language = oneOf('lang', values.lang, languages)
  if (!language.ok) return language
  const documents = someOf(
    'documents',
    withForms(values.documents),
    documentKinds,
    caseDocumentKinds,
  )
  if (!documents.ok) return documents
  const chosenFormats = someOf('formats', values.formats, formats)
  if (!chosenFormats.ok) return chosenFormats
  const passphrase = sourceOfPassphrase(values, chosenFormats.value)
  if (!passphrase.ok) return passphrase
  return ok({
    name: 'export',
    caseFile: caseFile.value,
    folder: values.out,
    language: language.value,
    documents: documents.value,
    formats: chosenFormats.value,
    passphrase: passphrase.value,
  })
}

function sourceOfPassphrase(
  values: { readonly password?: boolean; readonly 'password-file'?: string },
  chosen: readonly Format[],
): Part<PassphraseSource | undefined> {
  const path = values['password-file']
  if (path === undefined && !values.password) return ok(undefined)
  if (path === '') return fail('usage', wording.noPasswordFile)
  if (!chosen.includes('pdf')) return fail('usage', wording.passwordNeedsPdf)
  return ok(path === undefined ? { from: 'prompt' } : { from: 'file', path })
}

/** Node explains a stray option in several sentences; the first one says what is wrong. */
function attempt<T>(parse: () => T): Part<T> {
  try {
    return ok(parse())
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    return fail('usage', sentence)
  }
}

const onlyOne = ([file, ...more]: readonly string[]): Part<string> =>
  file && more.length === 0 ? ok(file) : fail('usage', wording.oneCase)

function oneOf<const T extends string>(
  option: string,
  given: string | undefined,
  choices: readonly T[],
): Part<T | undefined> {
  if (given === undefined) return ok(undefined)
  const choice = choices.find((known) => known === given)
  return choice === undefined
    ? fail('usage', wording.unknownChoice(option, given, choices))
    : ok(choice)
}

/** `paper-forms` stands for the blank forms of all steps. */
const withForms = (given: string | undefined): string | undefined =>
  given?.replace(/(^|,)(\s*)paper-forms(?=\s*(,|$))/g, `$1$2${documentGroups.paperForms.join(',')}`)

/** Chosen ones in their own order, each once; the usual ones where nothing is chosen. */
function someOf<const T extends string>(
  option: string,
  given: string | undefined,
  choices: readonly T[],
  usual: readonly T[] = choices,
): Part<readonly T[]> {
  if (given === undefined) return ok(usual)
  const names = given
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) return fail('usage', wording.nothingChosen(option, choices))
  const stray = names.find((name) => !choices.some((choice) => choice === name))
  if (stray !== undefined) return fail('usage', wording.unknownChoice(option, stray, choices))
  return ok(choices.filter((choice) => names.includes(choice)))
}
