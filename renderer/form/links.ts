import { entriesIn } from '../../templates/case/entries.ts'
import { type Answers, answerAt, isRecords, type Place } from '../../templates/model/answers.ts'
import type { IdentityLetter, LinkTarget } from '../../templates/model/fields.ts'
import type { PartName } from '../../templates/parts/index.ts'
import type { FieldWords } from '../../templates/parts/wording.ts'
import { type Actor, actorsOf, nameOfActor } from './actors.ts'
import type { FieldPlace } from './desk.tsx'
import { excerpt } from './excerpt.ts'
import { finnishDate } from './typed.ts'

/** Of an entry that nothing names: its own first words. */
const longestName = 60

type AnswersOf = (part: PartName) => Answers

/** A record, or one answer, that a line may refer to. */
export interface Linkable {
  /** The id by which it is referred to; `null` while nobody has needed one (an imported record). */
  readonly id: string | null
  /** Where its id stands, or will stand. An answer is referred to by its own place. */
  readonly idAt: FieldPlace
  /** The first letter of an id for a record; `null` for an answer, which needs none. */
  readonly letter: IdentityLetter | null
  /** The field at which it is read. */
  readonly readAt: FieldPlace
  /** As it is recognised in a list: a goal's words, or the day, the task and who saw it. */
  readonly name: string
  readonly excerpt: string
}

interface Source {
  readonly part: PartName
  readonly list: Place
  readonly letter: IdentityLetter
  /** Fields that name it, in order; the first text of `excerpt` follows. */
  readonly named: readonly string[]
  readonly excerpt: string
}

const sources: Readonly<Record<LinkTarget, readonly Source[]>> = {
  goals: [
    { part: 'trialPeriod', list: ['trialGoals'], letter: 'g', named: ['goal'], excerpt: 'signs' },
  ],
  entries: [
    {
      part: 'observations',
      list: ['observations'],
      letter: 'o',
      named: ['date', 'task', 'actorId'],
      excerpt: 'text',
    },
    {
      part: 'methodsAndResults',
      list: ['methodResults'],
      letter: 'm',
      named: ['date', 'method', 'actorId'],
      excerpt: 'summary',
    },
    {
      part: 'abilitator',
      list: ['abilitator', 'measurements'],
      letter: 'k',
      named: ['date', 'completedHow'],
      excerpt: '',
    },
    {
      part: 'clientVoice',
      list: ['clientDiary'],
      letter: 'd',
      named: ['date', 'about'],
      excerpt: 'text',
    },
  ],
}

/** Everything that a line of this target may refer to; what says nothing yet is left out. */
export function linkablesOf(
  answersOf: AnswersOf,
  target: LinkTarget,
  words: FieldWords,
): readonly Linkable[] {
  const actors = actorsOf(answersOf)
  return [
    ...sources[target].flatMap((source) => fromSource(answersOf, source, actors)),
    ...(target === 'entries' ? fromAnswers(answersOf, words, actors) : []),
  ]
}

/** What the client and the workplace have answered, each answer by its question. */
const fromAnswers = (
  answersOf: AnswersOf,
  words: FieldWords,
  actors: readonly Actor[],
): readonly Linkable[] =>
  entriesIn(answersOf)
    .filter(({ letter }) => letter === null)
    .map(({ ref, part, place, date, who, text }) => ({
      id: ref,
      idAt: { part, place },
      letter: null,
      readAt: { part, place },
      name: [words(part, place.join('.')).label, finnishDate(date), nameOfActor(actors, who)]
        .filter(Boolean)
        .join(' · '),
      excerpt: text,
    }))

function fromSource(
  answersOf: AnswersOf,
  source: Source,
  actors: readonly Actor[],
): readonly Linkable[] {
  const list = answerAt(answersOf(source.part), source.list)
  return (isRecords(list) ? list : []).flatMap(({ recordId, answers }) => {
    const said = (name: string) => String(answers[name] ?? '').trim()
    const name = source.named
      .map((field) => (field === 'actorId' ? nameOfActor(actors, said(field)) : said(field)))
      .map(finnishDate)
      .filter(Boolean)
      .join(' · ')
    const place = [...source.list, recordId, 'id']
    const words = said(source.excerpt)
    if (!name && !words) return []
    return [
      {
        id: said('id') || null,
        idAt: { part: source.part, place },
        letter: source.letter,
        readAt: {
          part: source.part,
          place: [...source.list, recordId, source.excerpt || source.named[0] || 'id'],
        },
        name: name || excerpt(words, longestName),
        excerpt: words,
      },
    ]
  })
}

/** More than anybody reads in a list; typing a word brings up the rest. */
const mostShown = 50

/** Those that hold every typed word; the first ones while nothing is typed. */
export function linkablesFor(all: readonly Linkable[], typed: string): readonly Linkable[] {
  const words = typed.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean)
  const found = all.filter(({ name, excerpt }) => {
    const said = `${name} ${excerpt}`.toLocaleLowerCase('fi')
    return words.every((word) => said.includes(word))
  })
  return found.slice(0, mostShown)
}

/**
 * An id that two people who work apart do not both give: eight random letters after the kind's own.
 */
export const newIdentity = (letter: IdentityLetter): string =>
  `${letter}${crypto.randomUUID().replaceAll('-', '').slice(0, 8)}`
