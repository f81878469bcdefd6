import type { CaseFile } from '../../case/case-file.ts'
import type { Block } from '../../model/blocks.ts'
import type { DocumentInput } from './input.ts'
import { isWritten } from './prose.ts'

export type Actor = NonNullable<CaseFile['actors']>[number]

/** The client's name as a person's name is written: never in capitals, never as a number. */
export const clientName = ({ client }: CaseFile): string =>
  joined(' ', [client.firstName, client.lastName])

/** Words by which files name the client instead of a name. */
const clientWords = ['asiakas', 'klient', 'client']

export const isClientWord = (reference: string | undefined): boolean =>
  clientWords.includes(reference?.trim().toLowerCase() ?? '')

/** Whether a participant, an owner of a task or a role means the client. */
export function isClient(file: CaseFile, reference: string | undefined): boolean {
  if (!isWritten(reference)) return false
  const { firstName, lastName, preferredName = '' } = file.client
  const firstNames = [firstName, preferredName, ...firstName.split(' ')].filter(isWritten)
  const names = firstNames.map((name) => joined(' ', [name, lastName]).toLowerCase())
  return isClientWord(reference) || names.includes(reference.trim().toLowerCase())
}

export const actorOf = ({ actors = [] }: CaseFile, id: string | undefined): Actor | undefined =>
  id === undefined ? undefined : actors.find((actor) => actor.id === id)

/** An actor's name; the reference itself when the case holds no such actor. */
export const nameOf = (file: CaseFile, reference: string | undefined): string =>
  actorOf(file, reference)?.name?.trim() || (reference ?? '').trim()

/** "Kaarina Sammalkallio, toimintaterapeutti, Pohjanrannan hyvinvointialue" */
export const presentation = ({ id, name, title, organisation }: Actor): string =>
  joined(', ', [isWritten(name) ? name : id, title, organisation])

/** A party to a consent by name, title and organisation, or as it was written. */
export function partyName({ file }: DocumentInput, reference: string | undefined): string {
  if (!isWritten(reference)) return ''
  if (isClientWord(reference)) return clientName(file)
  const actor = actorOf(file, reference)
  return actor ? presentation(actor) : reference.trim()
}

/** Cards with everything that is needed to reach each actor. */
export function actorCards({ actors = [] }: CaseFile): Block[] {
  const cards = actors.map((actor) => ({
    name: actor.name?.trim() || (actor.id ?? ''),
    lines: [
      actor.title,
      joined(', ', [actor.organisation, actor.team]),
      actor.role,
      actor.email,
      actor.phone,
    ].filter(isWritten),
  }))
  return cards.length > 0 ? [{ type: 'actorCards', actors: cards }] : []
}

export const joined = (by: string, texts: readonly (string | null | undefined)[]): string =>
  texts
    .filter(isWritten)
    .map((text) => text.trim())
    .join(by)
