import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import {
  type ChangedBasis,
  type CitingPart,
  citing,
  conclusionsIn,
  groundsOf,
  hashNow,
  isCitingPart,
} from '../../../templates/case/bases.ts'
import {
  type Cited,
  citationBetween,
  citationRenewed,
  citedText,
  sourceTold,
} from '../../../templates/case/cite.ts'
import type { Entry } from '../../../templates/case/entries.ts'
import {
  answerAt,
  fieldAt,
  isRecords,
  lineText,
  placeText,
} from '../../../templates/model/answers.ts'
import { longestLine } from '../../../templates/model/file-schema.ts'
import { partNamed } from '../../../templates/parts/index.ts'
import { type Desk, type FieldPlace, useDesk } from '../../form/desk.tsx'
import { newIdentity } from '../../form/links.ts'
import { useSession, useWindow, useWindowState } from '../../state/window.ts'
import { returnToCaret, typeAtCaret } from '../../ui/caret.ts'
import { useTelling } from './entries.ts'

/** What Enter in the list of sources does for the field that is being written. */
export type CiteTarget =
  | { readonly act: 'cite'; readonly field: FieldPlace & { readonly part: CitingPart } }
  | { readonly act: 'link'; readonly field: FieldPlace; readonly conclusion: string }
  | null

/** A text of the network is cited into; a conclusion is given grounds. */
export function targetOf(writing: FieldPlace | null): CiteTarget {
  if (!writing || !isCitingPart(writing.part)) return null
  const [list, recordId] = writing.place
  if (list === 'conclusions') {
    return recordId ? { act: 'link', field: writing, conclusion: recordId } : null
  }
  const field = fieldAt(partNamed(writing.part).fields, writing.place)
  const { part, place } = writing
  return field?.kind === 'text' ? { act: 'cite', field: { part, place } } : null
}

export const useCiteTarget = (): CiteTarget => targetOf(useWindowState((state) => state.writing))

/** Who acts and when, beside what they saw. */
export function useStamp(): () => { readonly by: string; readonly on: string } {
  const by = useSession(({ person }) => person?.name ?? '')
  return useCallback(() => ({ by, on: new Date().toISOString() }), [by])
}

/** What is needed to read and write; a form's desk has more. */
type Pen = Pick<Desk, 'answersOf' | 'edit'>

/** An entry that something is going to refer to gets its id now, if nobody has needed one before. */
export function refOf(desk: Pen, entry: Entry): string {
  if (entry.ref !== null || entry.letter === null) return entry.ref ?? ''
  const id = newIdentity(entry.letter)
  desk.edit(entry.part, { act: 'choose', place: [...entry.place, 'id'], value: id })
  return id
}

/** Adds a record of what the product keeps, value by value, after those that are there. */
export function keepRecord(
  desk: Pen,
  { part, place }: FieldPlace,
  values: Readonly<Record<string, string>>,
): void {
  const list = answerAt(desk.answersOf(part), place)
  const after = isRecords(list) ? (list.at(-1)?.recordId ?? null) : null
  const recordId = crypto.randomUUID()
  desk.edit(part, { act: 'add', place, recordId, after })
  for (const [name, value] of Object.entries(values)) {
    const kept = value.slice(0, longestLine)
    desk.edit(part, { act: 'choose', place: [...place, recordId, name], value: kept })
  }
}

/** Remembers what stood in an entry when a conclusion came to rest on it, or was stood by again. */
export function keepSeen(
  desk: Pen,
  conclusion: string,
  entry: string,
  stamp: { readonly by: string; readonly on: string },
  how: 'linked' | 'confirmed' | 'edited',
): void {
  const hash = hashNow(desk.answersOf, entry)
  const at = { part: 'multiActorSummary', place: ['conclusions', conclusion, 'seen'] } as const
  keepRecord(desk, at, { entry, hash, ...stamp, how })
}

/** Remembers a citation that has been written into a text. */
export function keepCitation(
  desk: Pen,
  { part, place }: FieldPlace & { readonly part: CitingPart },
  source: string,
  { words, told }: Cited,
  stamp: { readonly by: string; readonly on: string },
): void {
  const hash = hashNow(desk.answersOf, source)
  const values = { source, hash, words, told, place: placeText(place), ...stamp }
  keepRecord(desk, { part, place: [citing[part]] }, values)
}

/** Cites an entry, or a part of its words, where the person was writing; or links it as grounds. */
export function useCiting(): (entry: Entry, words?: string) => void {
  const desk = useDesk()
  const telling = useTelling()
  const stamp = useStamp()
  const t = useTranslations('evidence')
  const target = useCiteTarget()
  const { say } = useWindow()

  const back = (field: FieldPlace) => {
    if (!returnToCaret()) desk.focus.ask(field)
  }
  const cite = (
    field: FieldPlace & { readonly part: CitingPart },
    entry: Entry,
    words?: string,
  ) => {
    const cited = citedText(telling, entry, words)
    const isTyped = typeAtCaret((before, after) => citationBetween(before, cited.text, after))
    if (!isTyped) {
      const now = String(answerAt(desk.answersOf(field.part), field.place) ?? '')
      const text = now + citationBetween(now, cited.text, '')
      desk.edit(field.part, { act: 'write', place: field.place, text })
      desk.focus.ask(field)
    }
    keepCitation(desk, field, refOf(desk, entry), cited, stamp())
    desk.announce(t('didCite', { source: cited.told }))
  }
  const link = (field: FieldPlace, conclusion: string, entry: Entry) => {
    const source = sourceTold(telling, entry)
    const record = conclusionsIn(desk.answersOf).find(({ recordId }) => recordId === conclusion)
    if (!record) return
    const isLinked = entry.ref !== null && groundsOf(record).includes(entry.ref)
    if (!isLinked) linkEntry(desk, conclusion, refOf(desk, entry), stamp())
    back(field)
    say(t(isLinked ? 'alreadyLinked' : 'didLink', { source }))
  }

  return (entry, words) => {
    if (!target || desk.isReadOnly) return say(t(target ? 'cannotCite' : 'nowhere'))
    if (target.act === 'cite') cite(target.field, entry, words)
    else link(target.field, target.conclusion, entry)
  }
}

function linkEntry(
  desk: Pen,
  conclusion: string,
  id: string,
  stamp: { readonly by: string; readonly on: string },
): void {
  const part = 'multiActorSummary'
  const record = ['conclusions', conclusion]
  const place = [...record, 'entries']
  const lines = answerAt(desk.answersOf(part), place)
  const all = isRecords(lines) ? lines : []
  const empty = all.find(({ answers }) => String(answers[lineText] ?? '').trim() === '')
  const recordId = empty?.recordId ?? crypto.randomUUID()
  if (!empty) desk.edit(part, { act: 'add', place, recordId, after: all.at(-1)?.recordId ?? null })
  desk.edit(part, { act: 'write', place: [...place, recordId, lineText], text: id })
  const grounds = answerAt(desk.answersOf(part), [...record, 'grounds'])
  if (grounds === undefined) {
    desk.edit(part, { act: 'choose', place: [...record, 'grounds'], value: 'entries' })
  }
  keepSeen(desk, conclusion, id, stamp, 'linked')
}

/** What a person does about a basis that has changed. */
export function useSettling(): {
  /** The conclusion still holds, or the cited words are kept as they were. */
  readonly standBy: (basis: ChangedBasis, how?: 'confirmed' | 'edited') => void
  /** The cited words are written anew, as they read in their source now. */
  readonly renew: (basis: ChangedBasis, words: string) => void
} {
  const desk = useDesk()
  const stamp = useStamp()
  const telling = useTelling()
  const choose = (basis: ChangedBasis, values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values)) {
      const place = [...basis.record, name]
      desk.edit(basis.part, { act: 'choose', place, value: value.slice(0, longestLine) })
    }
  }
  return {
    standBy: (basis, how = 'confirmed') => {
      const hash = hashNow(desk.answersOf, basis.source)
      if (basis.kind === 'citation') return choose(basis, { hash, ...stamp() })
      keepSeen(desk, basis.record[1] ?? '', basis.source, stamp(), how)
    },
    renew: (basis, words) => {
      const { citation, entry, part, place } = basis
      if (!citation || !entry) return
      const now = { words, told: sourceTold(telling, entry) }
      const text = String(answerAt(desk.answersOf(part), place) ?? '')
      desk.edit(part, { act: 'write', place, text: citationRenewed(text, citation, now) })
      choose(basis, { ...now, hash: hashNow(desk.answersOf, basis.source), ...stamp() })
    },
  }
}
