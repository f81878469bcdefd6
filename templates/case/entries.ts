import {
  type Answers,
  answerAt,
  isGroup,
  isRecords,
  type Place,
  type RecordAnswers,
} from '../model/answers.ts'
import { canonicalJson } from '../model/canonical.ts'
import type { IdentityLetter } from '../model/fields.ts'
import type { JsonObject } from '../model/json.ts'
import { sha256 } from '../model/sha256.ts'
import type { PartName } from '../parts/index.ts'
import { icfHeadings } from '../parts/observations/fields.ts'

/**
 * Entries: what was seen, measured and said, as the national structure of functioning information
 * tells them apart from assessments, which are conclusions that rest on them. Everything that a text
 * of the network may cite, and everything on which a conclusion may rest.
 */
export type EntryKind =
  | 'observation'
  | 'method'
  | 'measurement'
  | 'clientView'
  | 'clientDiary'
  | 'workplace'

export type IcfHeading = (typeof icfHeadings)[number]

export interface Entry {
  readonly kind: EntryKind
  /**
   * How a citation or a conclusion refers to it: its id, or the place of the answer. `null` for a
   * record that has had no need of an id yet.
   */
  readonly ref: string | null
  readonly part: PartName
  /** Of the record, or of the one answer. */
  readonly place: Place
  /** The first letter of an id for a record that has none. */
  readonly letter: IdentityLetter | null
  /** ISO date, or whatever stands in its place; empty when nothing does. */
  readonly date: string
  /** An actor's id or a name; empty for the client's own words. */
  readonly who: string
  /** Task, method or way of filling in; for one answer the name of its field. */
  readonly about: string
  readonly setting: string
  /** What can be cited; empty for a measurement, whose figures are told by their names. */
  readonly text: string
  readonly headings: readonly IcfHeading[]
  /** All that the entry says: what its hash is made of. */
  readonly answers: Answers
}

type AnswersOf = (part: PartName) => Answers

interface RecordSource {
  readonly kind: EntryKind
  readonly part: PartName
  readonly list: Place
  readonly letter: IdentityLetter
  readonly about: string
  readonly text: string
  /** What is part of the entry as somebody who rests on it reads it; ids and links are not. */
  readonly said: readonly string[]
}

export const recordSources: readonly RecordSource[] = [
  {
    kind: 'observation',
    part: 'observations',
    list: ['observations'],
    letter: 'o',
    about: 'task',
    text: 'text',
    said: ['date', 'actorId', 'task', 'placeCode', 'setting', 'text'],
  },
  {
    kind: 'method',
    part: 'methodsAndResults',
    list: ['methodResults'],
    letter: 'm',
    about: 'method',
    text: 'summary',
    said: ['date', 'actorId', 'method', 'summary'],
  },
  {
    kind: 'measurement',
    part: 'abilitator',
    list: ['abilitator', 'measurements'],
    letter: 'k',
    about: 'completedHow',
    text: '',
    said: ['date', 'completedHow', 'percentages', 'perceivedWorkAbility', 'relationToWorkLife'],
  },
  {
    kind: 'clientDiary',
    part: 'clientVoice',
    list: ['clientDiary'],
    letter: 'd',
    about: 'about',
    text: 'text',
    said: ['date', 'about', 'text'],
  },
]

interface AnswerSource {
  readonly kind: EntryKind
  readonly part: PartName
  readonly group: Place
  readonly names: readonly string[]
  readonly date: string
  readonly who: string
}

/** Answers that are cited one by one, by their place. */
const answerSources: readonly AnswerSource[] = [
  {
    kind: 'clientView',
    part: 'clientVoice',
    group: ['clientView'],
    names: [
      'enjoyment',
      'successesAndDevelopmentNeeds',
      'fitForField',
      'helpfulSupport',
      'effectsOnHealthAndEverydayLife',
      'thoughtsAhead',
    ],
    date: '',
    who: '',
  },
  {
    kind: 'workplace',
    part: 'workplaceFeedback',
    group: ['workplaceFeedback'],
    names: ['tasksDone', 'wentWell', 'neededSupport', 'adaptations'],
    date: 'givenOn',
    who: 'givenBy',
  },
  {
    kind: 'workplace',
    part: 'workplaceFeedback',
    group: [],
    names: ['employerFeedback'],
    date: '',
    who: '',
  },
]

/** Every entry that says something, newest first; undated ones last, in the order of the walk. */
export const entriesIn = (answersOf: AnswersOf): readonly Entry[] =>
  [
    ...recordSources.flatMap((source) => recordsOf(answersOf, source)),
    ...answerSources.flatMap((source) => answersIn(answersOf, source)),
  ].toSorted((one, other) => other.date.localeCompare(one.date))

/** The entry that a citation or a conclusion refers to; `undefined` when it is not there any more. */
export function entryAt(answersOf: AnswersOf, ref: string): Entry | undefined {
  const source = sourceOf(ref)
  if (!source) return undefined
  const found = 'list' in source ? recordsOf(answersOf, source) : answersIn(answersOf, source)
  return found.find((entry) => entry.ref === ref)
}

/** Where entries of this reference stand; ids begin with the letter of their kind. */
export const sourceOf = (ref: string): RecordSource | AnswerSource | undefined =>
  answerSources.find(({ group, names }) =>
    names.some((name) => [...group, name].join('/') === ref),
  ) ?? recordSources.find(({ letter }) => ref.startsWith(letter))

function recordsOf(answersOf: AnswersOf, source: RecordSource): Entry[] {
  const list = answerAt(answersOf(source.part), source.list)
  return (isRecords(list) ? list : []).flatMap((record) => {
    const entry = recordEntry(source, record)
    return entry ? [entry] : []
  })
}

/** Answers are never changed: of hundreds of entries a keystroke makes one anew. */
const known = new WeakMap<RecordAnswers, Entry>()

function recordEntry(source: RecordSource, record: RecordAnswers): Entry | null {
  const before = known.get(record)
  if (before) return before
  const { recordId, answers } = record
  const said = (name: string) => String(answers[name] ?? '').trim()
  const entry: Entry = {
    kind: source.kind,
    ref: said('id') || null,
    part: source.part,
    place: [...source.list, recordId],
    letter: source.letter,
    date: said('date'),
    who: said('actorId'),
    about: said(source.about),
    setting: said('setting'),
    text: source.text ? said(source.text) : '',
    headings: icfHeadings.filter((name) => isGroup(answers.icf) && answers.icf[name] === true),
    answers: only(answers, source.said),
  }
  if (!entry.text && source.text) return null
  if (!source.text && Object.keys(plain(entry.answers)).length === 0) return null
  known.set(record, entry)
  return entry
}

function answersIn(answersOf: AnswersOf, source: AnswerSource): Entry[] {
  const group =
    source.group.length > 0
      ? answerAt(answersOf(source.part), source.group)
      : answersOf(source.part)
  if (!isGroup(group)) return []
  return source.names.flatMap((name): Entry[] => {
    const text = String(group[name] ?? '').trim()
    if (!text) return []
    const place = [...source.group, name]
    return [
      {
        kind: source.kind,
        ref: place.join('/'),
        part: source.part,
        place,
        letter: null,
        date: source.date ? String(group[source.date] ?? '').trim() : '',
        who: source.who ? String(group[source.who] ?? '').trim() : '',
        about: name,
        setting: '',
        text,
        headings: [],
        answers: only(group, [source.date, source.who, name].filter(Boolean)),
      },
    ]
  })
}

/** An entry as it once read, from the answers that stood at its place. */
export function entryOnceAt(ref: string, recordId: string, answers: Answers): Entry | undefined {
  const source = sourceOf(ref)
  if (!source) return undefined
  if ('list' in source) return recordEntry(source, { recordId, answers }) ?? undefined
  return answersIn(() => nestedAt(source.group, answers), source).find((entry) => entry.ref === ref)
}

const nestedAt = (place: Place, answers: Answers): Answers =>
  place.reduceRight((inner, name) => ({ [name]: inner }), answers)

/** Stands for the hash of an entry that is not there any more. */
export const gone = 'gone'

const hashes = new WeakMap<Answers, string>()

/** SHA-256 of what an entry says; what is empty says nothing. */
export function hashOfEntry({ answers }: Entry): string {
  const found = hashes.get(answers) ?? sha256(canonicalJson(plain(answers)))
  hashes.set(answers, found)
  return found
}

const only = (answers: Answers, names: readonly string[]): Answers =>
  Object.fromEntries(names.flatMap((name) => (name in answers ? [[name, answers[name]]] : [])))

function plain(answers: Answers): JsonObject {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]): [string, JsonObject[string]][] => {
      if (isGroup(answer)) {
        const inner = plain(answer)
        return Object.keys(inner).length > 0 ? [[name, inner]] : []
      }
      if (typeof answer === 'string') return answer.trim() ? [[name, answer.trim()]] : []
      return typeof answer === 'number' || typeof answer === 'boolean' ? [[name, answer]] : []
    }),
  )
}
