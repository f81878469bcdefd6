import type { CaseFile } from '../case/case-file.ts'
import { isIsoDate } from '../model/checks.ts'
import {
  type ConsentItem,
  consentItems,
  type SpecialItem,
  specialItems,
} from '../parts/client-and-consent/consent-items.ts'
import type { PartName } from '../parts/index.ts'

export type Consent = NonNullable<CaseFile['consent']>
export type ConsentParty = NonNullable<Consent['parties']>[number]

/** Whoever would get information: somebody of the network, or a name with nothing more known. */
export interface Receiver {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly organisation?: string | undefined
}

/** Why something may not be told. Each is a sentence of its own on screen. */
export type Refusal =
  /** Nobody has written that the client consents. */
  | 'noConsent'
  /** A day of the consent cannot be read, so nobody knows whether it is in force. */
  | 'unclearDates'
  | 'notYetGiven'
  | 'expired'
  | 'withdrawn'
  /** Oral consent covers one contact, with the party it names, on the day it was given. */
  | 'oneContactOnly'
  /** The receiver is not among those whom the client named. */
  | 'notAParty'
  /** The client lets them give information, not get it. */
  | 'mayNotGet'
  /** The client has not picked this information. */
  | 'notPicked'
  /** Picked for others, but not for this receiver. */
  | 'notForThisParty'

export type Verdict =
  | {
      readonly may: true
      /** What the client wants kept back, in the client's words: read before sending. */
      readonly limitations: string | undefined
      /** Special categories that are not allowed and may still hide in what people wrote. */
      readonly leaveOut: readonly SpecialItem[]
    }
  | { readonly may: false; readonly why: Refusal }

/** All that a client must have picked before a part may be told; nothing of it may be missing. */
export const itemsOfPart: Readonly<Record<PartName, readonly ConsentItem[]>> = {
  // Who the client is, and the terms themselves: known to everyone who may get anything at all.
  clientAndConsent: [],
  // The checklist of the start touches well-being and substances.
  start: ['background', 'health', 'substanceUse'],
  background: ['background'],
  health: ['health'],
  network: ['network'],
  healthCheck: ['health'],
  abilitator: ['abilitator'],
  workSample: ['trial'],
  trialPeriod: ['trial'],
  observations: ['observations'],
  methodsAndResults: ['methodResults'],
  workplaceFeedback: ['workplaceFeedback'],
  clientVoice: ['clientView'],
  multiActorSummary: ['summary'],
  icfSummary: ['summary'],
  recommendations: ['summary'],
  signOffs: ['summary'],
  // May hold anything: only whoever may be told all.
  attachments: consentItems,
  sharedPlan: ['plan'],
  // Knows of a doctor's statement.
  supportPlan: ['plan', 'health'],
}

/**
 * Whether a receiver may be told a part of the case on a day, by the client's consent to the
 * exchange of information, and if not, why. Only what was allowed is allowed: an empty consent, an
 * unreadable day or an item that nobody picked is a no.
 *
 * Sources: Kela on valid consent (specific; special categories named one by one; oral consent covers
 * one contact; withdrawn at any time); the client decides word by word what a workplace is told.
 *
 * @param on ISO date, the first and the last day of validity included.
 */
export function mayReceive(
  consent: Consent | undefined,
  receiver: Receiver,
  part: PartName,
  on: string,
): Verdict {
  if (!consent) return no('noConsent')
  const standing = refusalOfStanding(consent, on)
  if (standing) return no(standing)
  const rows = rowsOf(consent, receiver)
  if (rows.length === 0) return no('notAParty')
  if (rows.some(({ gets }) => gets !== true)) return no('mayNotGet')
  if (consent.way === 'oral' && !isOralContact(consent, receiver, on)) return no('oneContactOnly')
  const refused = refusalOfItems(consent, rows, itemsOfPart[part])
  if (refused) return no(refused)
  return {
    may: true,
    limitations: consent.limitations?.trim() || undefined,
    leaveOut: specialItems.filter((item) => refusalOfItems(consent, rows, [item])),
  }
}

const no = (why: Refusal): Verdict => ({ may: false, why })

/** Whether the consent is in force at all; `undefined` when it is. */
export function refusalOfStanding(consent: Consent, on: string): Refusal | undefined {
  const { givenOn, validUntil, withdrawal } = consent
  // A withdrawal is believed even when its day cannot be read: the client has said no.
  if (isWritten(withdrawal?.on)) {
    if (!isIsoDate(withdrawal.on) || withdrawal.on <= on) return 'withdrawn'
  }
  if (!isWritten(givenOn)) return 'noConsent'
  if (!isIsoDate(givenOn) || (isWritten(validUntil) && !isIsoDate(validUntil))) {
    return 'unclearDates'
  }
  if (on < givenOn) return 'notYetGiven'
  return isWritten(validUntil) && validUntil < on ? 'expired' : undefined
}

/**
 * The rows that bind the receiver: those for the person where there are any, else those for the
 * organisation; an organisation of the plain list may get what is picked for all. Two people may
 * have written two rows for one party, and then each of them binds.
 */
function rowsOf(consent: Consent, receiver: Receiver): readonly ConsentParty[] {
  const rows = (consent.parties ?? []).filter(({ party }) => isNamed(receiver, party))
  const own = rows.filter(({ party }) => isSame(party, receiver.id) || isSame(party, receiver.name))
  if (own.length > 0) return own
  if (rows.length > 0) return rows
  const isListed = (consent.recipients ?? []).some((name) => isNamed(receiver, name))
  return isListed ? [{ gets: true }] : []
}

const isNamed = ({ id, name, organisation }: Receiver, party: string | undefined): boolean =>
  [id, name, organisation].some((known) => isSame(party, known))

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  isWritten(one) && isWritten(other) && plain(one) === plain(other)

const plain = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi')

const isOralContact = (consent: Consent, receiver: Receiver, on: string): boolean =>
  consent.givenOn === on && isNamed(receiver, consent.oralContactWith)

function refusalOfItems(
  consent: Consent,
  rows: readonly ConsentParty[],
  items: readonly ConsentItem[],
): Refusal | undefined {
  const picked = consentItems.filter((name) => consent.items?.[name] === true)
  const allowed = picked.filter((name) => rows.every((row) => isForParty(row, name)))
  if (items.some((item) => !picked.includes(item)) || picked.length === 0) return 'notPicked'
  const isAllowed = allowed.length > 0 && items.every((item) => allowed.includes(item))
  return isAllowed ? undefined : 'notForThisParty'
}

/** A workplace gets nothing but what the client ticked for it; others all that is not narrowed. */
function isForParty({ kind, onlyThese }: ConsentParty, item: ConsentItem): boolean {
  const own = consentItems.filter((name) => onlyThese?.[name] === true)
  return own.length === 0 ? kind !== 'workplace' : own.includes(item)
}

/**
 * Parties who are still to be told that the consent was withdrawn: all that it names but the one to
 * whom the client told it, and those who have a day of notice.
 */
export function noticesDue(consent: Consent | undefined): readonly string[] {
  const withdrawal = consent?.withdrawal
  if (!consent || !isWritten(withdrawal?.on)) return []
  const told = [
    withdrawal.toldTo,
    ...(withdrawal.notices ?? []).flatMap(({ party, toldOn }) =>
      isWritten(toldOn) ? [party] : [],
    ),
  ]
  const named = [
    ...(consent.parties ?? []).map(({ party }) => party),
    ...(consent.recipients ?? []),
  ]
  return named
    .filter(isWritten)
    .filter((party, index, all) => all.findIndex((other) => isSame(other, party)) === index)
    .filter((party) => !told.some((one) => isSame(one, party)))
}

const isWritten = (text: string | undefined | null): text is string =>
  typeof text === 'string' && text.trim() !== ''
