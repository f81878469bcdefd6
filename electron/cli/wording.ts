import type { Fault } from '../../templates/case/read-case-file.ts'

/** What the command line says. English: its readers are the people who keep the machines. */

export const help = `kykysilta: documents of a multi-actor work-ability assessment, without a window

  kykysilta export CASE.json --out DIR [--lang fi|sv|en]
                   [--documents NAME,NAME…] [--formats pdf,docx]
                   [--password | --password-file FILE]
      Makes the documents of a case as drafts. All of them are written, or none.
      Without --lang they are in the language of the case. Names of documents:
        summary, icf-summary, shared-plan         what the network wrote
        summary-large-print,
        shared-plan-large-print                   the client's own copies, in large print
        consent, consent-withdrawal               to sign; what the case lacks is left to write
        invitation, observation-log               for the next meeting; all observations
        plan-duties                               what each promised, a page a person
        workplace-half-page                       for the employer to fill in by hand
        views-side-by-side                        everybody's views by theme
        paper-forms                               a blank form for each step of the walk; one
                                                  alone by its name, such as paper-form-trial
      Without --documents all of them but the blank forms, which say nothing of a case.
      With --password each PDF has a copy beside it, such as summary.protected.pdf, that opens with
      a passphrase only (AES-256). It is asked for at the terminal; a script names a file whose
      first line it is. Tell it to the reader by another way than the file itself.

  kykysilta check CASE.json
      Says whether the file follows the format, and which of its fields the format does not know.

  kykysilta log --vault DIR [--case ID] [--passphrase-file FILE]
      Prints what was done in a vault, oldest first, and says whether the log is as it was
      written. Asks for the passphrase when no file holds it. The vault must not be open.

  kykysilta --help, kykysilta --version

Exit codes: 0 done; 1 the case file is at fault (each fault on a line: place, what stands there,
what was expected) or the log is not as it was written; 2 the command is at fault; 3 the documents
could not be made or written, or the vault could not be opened.`

export const wording = {
  usage: (problem: string) => `kykysilta: ${problem}. See kykysilta --help.`,
  noCommand: 'say what to do: export, check or log',
  noVaultFolder: 'say where the vault is with --vault DIR',
  noCaseId: '--case takes the id of a case, as the log prints it',
  askVaultPassphrase: 'Passphrase of the vault: ',
  notOpened: (code: string) =>
    `kykysilta: ${notOpened[code] ?? `the vault did not open (${code})`}`,
  logSound: (count: number) => `The log is as it was written: ${count} entries.`,
  logRestored: (n: number, at: string) =>
    `The vault was restored from a backup (entry ${n}, ${at}): what was done after that backup is not in this log.`,
  logBroken: (kind: string, n: number) =>
    `kykysilta: the log is not as it was written: entry ${n}, ${kind}`,
  unknownCommand: (name: string) => `there is no command ${quoted(name)}`,
  oneCase: 'name one case file',
  noFolder: 'say where the documents go with --out DIR',
  unknownChoice: (option: string, given: string, choices: readonly string[]) =>
    `--${option} does not know ${quoted(given)}; it takes ${choices.join(', ')}`,
  nothingChosen: (option: string, choices: readonly string[]) =>
    `--${option} is empty; it takes ${choices.join(', ')}`,

  noPasswordFile: '--password-file is empty; it takes the path of a file',
  passwordNeedsPdf: 'a passphrase is for PDF, and --formats leaves it out',
  askPassphrase: 'Passphrase for the copies: ',
  askAgain: 'The same once more: ',
  noTerminal: 'there is no terminal to ask for the passphrase at; name a file with --password-file',
  differentPassphrases: 'the two passphrases differ',
  shortPassphrase: (least: number) => `the passphrase is shorter than ${least} characters`,
  longPassphrase: (most: number) => `the passphrase is longer than ${most} bytes`,
  noSuchFile: (path: string) => `there is no file ${quoted(path)}`,
  fileIsFolder: (path: string) => `${quoted(path)} is a folder, not a case file`,
  unreadable: (path: string, reason: string) => `${quoted(path)} cannot be read (${reason})`,
  folderIsFile: (path: string) => `--out ${quoted(path)} is a file, not a folder`,

  fault: (path: string, { place, found, expected }: Fault) =>
    printable(
      `${path}: ${place || 'the file as a whole'}: ${foundText(found)}, expected ${expectedText(expected)}`,
    ),
  refused: (path: string, count: number) =>
    `${printable(path)}: ${count === 1 ? '1 fault' : `${count} faults`}; nothing was made of it.`,
  follows: (path: string) => `${printable(path)}: follows the format.`,
  unknownFields: (path: string, count: number) =>
    `${printable(path)}: ${count === 1 ? '1 field' : `${count} fields`} unknown to the format; kept with the case, not in the documents:`,
  unknownField: (place: string) => `  ${printable(place)}`,

  wrote: (path: string) => printable(path),
  notPainted: (file: string, reason: string) =>
    `kykysilta: ${file} could not be made, so nothing was written (${printable(reason)})`,
  notWritten: (folder: string, reason: string) =>
    `kykysilta: could not write into ${quoted(folder)} (${printable(reason)})`,
}

const notOpened: Readonly<Record<string, string>> = {
  noVault: 'there is no vault in the folder',
  wrongPassphrase: 'the passphrase is not the right one',
  vaultInUse: 'the vault is open; close it first',
  vaultDamaged: 'the vault is damaged',
  vaultNewer: 'a later version made the vault',
  noPassphrase: 'the passphrase could not be read',
}

const foundText = (found: string | undefined) =>
  found === undefined ? 'nothing stands here' : `found ${found}`

/** Sentences for the format's expectations: a code, and after colons its parameters. */
const expectations: Readonly<Record<string, (...parameters: string[]) => string>> = {
  utf8: () => 'text in UTF-8',
  json: () => 'JSON',
  object: () => 'an object',
  list: () => 'a list',
  listUpTo: (most) => `a list of at most ${most}`,
  text: () => 'text',
  textUpTo: (most) => `text of at most ${most} characters`,
  wellFormedText: () => 'text without half characters (unpaired surrogates)',
  date: () => 'a date that exists, as YYYY-MM-DD',
  number: (min, max) => `a number from ${min} to ${max}, or null`,
  wholeNumber: (min, max) => `a whole number from ${min} to ${max}, or null`,
  yesNo: () => 'true or false',
  choice: (options = '') => `one of ${options.split('|').join(', ')}`,
  unique: () => 'an id that no other actor has',
  depthUpTo: (most) => `at most ${most} levels of nesting`,
  fileUpTo: (most) => `at most ${most} characters`,
}

/** A code without a sentence is still better than silence. */
export function expectedText(expected: string): string {
  const [code = '', ...parameters] = expected.split(':')
  return expectations[code]?.(...parameters) ?? expected
}

const quoted = (text: string) => `“${printable(text)}”`

/** One line stays one line, and what a file holds cannot command the terminal. */
const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
