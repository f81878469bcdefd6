import {
  type Answers,
  answerAt,
  isGroup,
  isRecords,
  lineText,
  type Place,
  type RecordAnswers,
} from '../model/answers.ts'
import { type PartName, partNamed } from '../parts/index.ts'
import { type Entry, entryAt, gone, hashOfEntry } from './entries.ts'

type AnswersOf = (part: PartName) => Answers

/** The parts whose texts cite, and the list in which each keeps what it cited. */
export const citing = {
  multiActorSummary: 'summaryCitations',
  icfSummary: 'icfCitations',
} as const satisfies Partial<Record<PartName, string>>
export type CitingPart = keyof typeof citing
export const citingParts = Object.keys(citing) as CitingPart[]

export const isCitingPart = (part: PartName): part is CitingPart => Object.hasOwn(citing, part)

/** Words in a text that came from an entry. */
export interface Citation {
  readonly part: CitingPart
  readonly recordId: string
  readonly source: string
  readonly hash: string
  readonly words: string
  readonly told: string
  /** The text that cites. */
  readonly place: Place
  /** Whether the cited words still stand in the text as they were cited. */
  readonly isLiteral: boolean
}

/** Something that rests on an entry which does not read as it did when it was last looked at. */
export interface ChangedBasis {
  readonly kind: 'conclusion' | 'citation'
  readonly part: CitingPart
  /** Of the text that rests on the entry: the conclusion, or the field that cites. */
  readonly place: Place
  /** Of the conclusion, or of the citation. */
  readonly record: Place
  readonly source: string
  readonly seenHash: string
  /** As it reads now; `null` when it was removed. */
  readonly entry: Entry | null
  readonly citation: Citation | null
}

const said = (answers: Answers, name: string): string => String(answers[name] ?? '')

const listAt = (answersOf: AnswersOf, part: PartName, name: string): readonly RecordAnswers[] => {
  const list = answersOf(part)[name]
  return isRecords(list) ? list : []
}

/** The hash of an entry as it reads now. */
export function hashNow(answersOf: AnswersOf, source: string): string {
  const entry = entryAt(answersOf, source)
  return entry ? hashOfEntry(entry) : gone
}

/**
 * What still cites: a citation whose words and source have both been written away by somebody says
 * nothing any more, and stays only in the history.
 */
export const citationsIn = (answersOf: AnswersOf, part: CitingPart): readonly Citation[] =>
  listAt(answersOf, part, citing[part]).flatMap((record) => {
    const citation = citationOf(answersOf, part, record)
    return citation ? [citation] : []
  })

function citationOf(
  answersOf: AnswersOf,
  part: CitingPart,
  { recordId, answers }: RecordAnswers,
): Citation | null {
  const [source, words, told] = ['source', 'words', 'told'].map((name) => said(answers, name)) as [
    string,
    string,
    string,
  ]
  if (!source || !words) return null
  const cites = (text: string) => text.includes(words) || (told !== '' && text.includes(told))
  const kept = said(answers, 'place').split('/')
  const keptText = answerAt(answersOf(part), kept)
  const place =
    typeof keptText === 'string'
      ? cites(keptText) && kept
      : // A file knows no ids of records: where they were made anew, the words tell the place.
        textsOf(part, answersOf(part)).find(({ text }) => cites(text))?.place
  if (!place) return null
  const isLiteral = String(answerAt(answersOf(part), place)).includes(words)
  return { part, recordId, source, hash: said(answers, 'hash'), words, told, place, isLiteral }
}

interface PlacedText {
  readonly place: Place
  readonly text: string
}

/** Every text of a part, at any depth. */
function textsOf(part: PartName, answers: Answers, within: Place = []): readonly PlacedText[] {
  const names = within.length === 0 ? Object.keys(partNamed(part).fields) : Object.keys(answers)
  return names.flatMap((name): readonly PlacedText[] => {
    if (name.endsWith('Citations') || name === 'seen') return []
    const answer = answers[name]
    const place = [...within, name]
    if (typeof answer === 'string') return [{ place, text: answer }]
    if (isGroup(answer)) return textsOf(part, answer, place)
    if (!isRecords(answer)) return []
    return answer.flatMap((item) => textsOf(part, item.answers, [...place, item.recordId]))
  })
}

/** The entries on which a conclusion rests, each once. */
export const groundsOf = ({ answers }: RecordAnswers): readonly string[] => {
  const lines = isRecords(answers.entries) ? answers.entries : []
  const ids = lines.map((line) => said(line.answers, lineText).trim()).filter(Boolean)
  return [...new Set(ids)]
}

/** What was last seen of an entry by those who rest a conclusion on it: the latest record counts. */
export function latestSeen({ answers }: RecordAnswers, entry: string): RecordAnswers | undefined {
  const seen = isRecords(answers.seen) ? answers.seen : []
  return seen
    .filter((record) => said(record.answers, 'entry') === entry)
    .toSorted(
      (one, other) =>
        said(one.answers, 'on').localeCompare(said(other.answers, 'on')) ||
        one.recordId.localeCompare(other.recordId),
    )
    .at(-1)
}

export const conclusionsIn = (answersOf: AnswersOf): readonly RecordAnswers[] =>
  listAt(answersOf, 'multiActorSummary', 'conclusions')

/** Everything whose basis has changed since somebody last looked, in the order of the walk. */
export const changedBases = (answersOf: AnswersOf): readonly ChangedBasis[] => [
  ...conclusionsIn(answersOf).flatMap((conclusion) => changedGrounds(answersOf, conclusion)),
  ...citingParts.flatMap((part) =>
    citationsIn(answersOf, part).flatMap((citation) => changedSource(answersOf, citation)),
  ),
]

function changedGrounds(answersOf: AnswersOf, conclusion: RecordAnswers): readonly ChangedBasis[] {
  const record = ['conclusions', conclusion.recordId]
  return groundsOf(conclusion).flatMap((source): ChangedBasis[] => {
    const seen = latestSeen(conclusion, source)
    // A conclusion from a file that tells nothing of what was seen: nobody can say that it changed.
    if (!seen) return []
    const seenHash = said(seen.answers, 'hash')
    const entry = entryAt(answersOf, source) ?? null
    if (seenHash === (entry ? hashOfEntry(entry) : gone)) return []
    return [
      {
        kind: 'conclusion',
        part: 'multiActorSummary',
        place: [...record, 'text'],
        record,
        source,
        seenHash,
        entry,
        citation: null,
      },
    ]
  })
}

function changedSource(answersOf: AnswersOf, citation: Citation): readonly ChangedBasis[] {
  const { part, place, recordId, source, hash } = citation
  const entry = entryAt(answersOf, source) ?? null
  if (!hash || hash === (entry ? hashOfEntry(entry) : gone)) return []
  const record = [citing[part], recordId]
  return [{ kind: 'citation', part, place, record, source, seenHash: hash, entry, citation }]
}
