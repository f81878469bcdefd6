import type { Block, Note } from '../../model/blocks.ts'
import { dateText } from './dates.ts'
import type { DocumentInput, DocumentSigner } from './input.ts'
import { clientName, isClient } from './people.ts'
import { isWritten, words } from './prose.ts'
import { sharedWords } from './wording/words.ts'

/** The line that every page carries: a draft, or which version was signed and when. */
export function stateLabel({ state, language }: DocumentInput): string {
  const { draft, signedVersion, dates } = sharedWords(language)
  if (state.kind === 'draft') return draft
  return signedVersion(state.version, dateText(state.signedOn, dates))
}

/**
 * The day from which a paper tells, in Finland's time whatever the machine's is; nothing where the
 * case has no date.
 */
export function asOfLabel({ modified, language }: DocumentInput): string {
  const { asOf, dates } = sharedWords(language)
  return Date.parse(modified) === 0 ? '' : asOf(dateText(finnishDay(modified), dates))
}

function finnishDay(modified: string): string {
  const time = Date.parse(modified)
  return Number.isNaN(time) ? modified : finnishDays.format(time)
}
/** This region writes a day as ISO does. */
const finnishDays = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Lines to sign on, the client's first whether or not the case names the client among signers. */
export function signatureLines(input: DocumentInput): Block {
  return { type: 'signatures', entries: signersOf(input).map((signer) => entryOf(input, signer)) }
}

/** The client's line alone, for a plan that the client agrees to. */
export function clientSignatureLine(input: DocumentInput): Block {
  return {
    type: 'signatures',
    entries: signersOf(input)
      .slice(0, 1)
      .map((signer) => entryOf(input, signer)),
  }
}

function signersOf(input: DocumentInput): Partial<DocumentSigner>[] {
  const { file, state, language } = input
  const named = state.kind === 'signed' ? state.signers : (file.signatures ?? [])
  const isClients = (signer: Partial<DocumentSigner>) =>
    isClient(file, signer.role) || isClient(file, signer.name)
  const clients = named.filter(isClients)
  const others = named.filter((signer) => !isClients(signer))
  const client = { role: sharedWords(language).client.role, name: clientName(file) }
  return [...(clients.length > 0 ? clients : [client]), ...others]
}

function entryOf({ file, state, language }: DocumentInput, signer: Partial<DocumentSigner>) {
  const { signing, client, dates } = sharedWords(language)
  const day = dateText(signer.date, dates)
  return {
    role: isClient(file, signer.role) ? client.role : (signer.role ?? '').trim(),
    name: (signer.name ?? '').trim(),
    signed: state.kind === 'signed' && isWritten(day) ? signing.signedOff(day) : '',
    lineLabel: isWritten(day) ? signing.lineWithDate(day) : signing.line,
  }
}

/** What a signed version's sign-off is worth, said plainly; a draft has nothing to say. */
export function signedNote({ state, language }: DocumentInput): Note[] {
  if (state.kind === 'draft') return []
  const { signing, dates } = sharedWords(language)
  return [
    {
      type: 'note',
      tone: 'quiet',
      content: [
        words(signing.internal(state.version, dateText(state.signedOn, dates))),
        words(signing.contentHash(shortHash(state.contentHash))),
      ],
    },
  ]
}

/** Enough to compare by eye: the first 16 of 64 digits in groups of four. */
const shortHash = (hash: string): string => (hash.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ')
