import type { CaseFile } from '../../case/case-file.ts'
import type { Block, Inline, Span } from '../../model/blocks.ts'
import { fieldWording } from '../../parts/wording.ts'
import type { DocumentInput } from '../shared/input.ts'
import { linkText } from '../shared/links.ts'
import { actorOf, joined, nameOf } from '../shared/people.ts'
import { chapter, field, fieldList, isWritten, paragraphsOf, words } from '../shared/prose.ts'
import type { SummaryWording } from './wording/words.ts'

type Conclusion = NonNullable<CaseFile['conclusions']>[number]

/** An entry on which conclusions rest, by the number under which the paper tells of it. */
interface Ground {
  readonly entry: string
  readonly number: number
}

const conclusionAnchor = (number: number) => `conclusion-${number}`
const groundAnchor = (number: number) => `ground-${number}`

/** Entries by the order in which they are first pointed at. */
function groundsOf({ conclusions = [] }: CaseFile): Ground[] {
  const entries = conclusions.flatMap(({ entries = [] }) => entries.filter(isWritten))
  return [...new Set(entries)].map((entry, index) => ({ entry, number: index + 1 }))
}

/** Every conclusion with the numbers of its grounds, or as the professional judgement that it is. */
export function conclusions(input: DocumentInput, text: SummaryWording['conclusions']): Block[] {
  const grounds = groundsOf(input.file)
  return chapter(
    text.title,
    fieldList(
      (input.file.conclusions ?? []).map((conclusion, index) => {
        const label = joined(': ', [text.numbered(index + 1), aboutOf(input, conclusion)])
        return field(
          label,
          withAnchor(conclusionAnchor(index + 1), [
            ...paragraphsOf(input, conclusion.text),
            ...basisOf(input, text, conclusion, grounds),
          ]),
        )
      }),
    ),
  )
}

function aboutOf({ language }: DocumentInput, { about }: Conclusion): string {
  if (!about) return ''
  const { options = {} } = fieldWording(language, 'multiActorSummary', 'conclusions.about')
  return options[about] ?? about
}

/** The first words are what a link from the grounds leads to. */
function withAnchor(anchor: string, paragraphs: readonly Inline[]): Inline[] {
  const [[first, ...rest] = [], ...others] = paragraphs
  return first ? [[{ ...first, anchor }, ...rest], ...others] : []
}

function basisOf(
  input: DocumentInput,
  text: SummaryWording['conclusions'],
  { grounds: kind, entries = [], by }: Conclusion,
  grounds: readonly Ground[],
): Inline[] {
  const pointed = grounds.filter(({ entry }) => entries.includes(entry))
  const who = joined(', ', [nameOf(input.file, by), actorOf(input.file, by)?.title])
  const basis: Inline[] = [
    ...(kind === 'professionalJudgement' ? [strong(text.judgement)] : []),
    ...(pointed.length > 0
      ? [
          [
            ...strong(kind === 'entries' ? text.restsOn : text.entries),
            ...references(input, text, pointed),
          ],
        ]
      : []),
    ...(kind === 'entries' && pointed.length === 0 ? [strong(text.noEntries)] : []),
  ]
  return [...basis, ...(isWritten(who) ? [words(text.by(who))] : [])]
}

const strong = (text: string): Inline => [{ text, emphasis: 'strong' }]

const references = (
  input: DocumentInput,
  text: SummaryWording['conclusions'],
  grounds: readonly Ground[],
): Span[] =>
  grounds.flatMap(({ entry, number }): Span[] => [
    { text: ' ' },
    {
      text: `[${number}]`,
      link: {
        to: groundAnchor(number),
        about: `${text.ground(number)}: ${linkText(input, entry)}`,
      },
    },
  ])

/** The grounds as numbered notes, each with the way back to the conclusions that rest on it. */
export function groundNotes(input: DocumentInput, text: SummaryWording['conclusions']): Block[] {
  const grounds = groundsOf(input.file)
  if (grounds.length === 0) return []
  return chapter(text.groundsTitle, [
    {
      type: 'list',
      ordered: true,
      items: grounds.map(({ entry, number }) => [
        { text: linkText(input, entry), anchor: groundAnchor(number) },
        ...waysBack(input, text, entry),
      ]),
    },
  ])
}

function waysBack(
  { file }: DocumentInput,
  text: SummaryWording['conclusions'],
  entry: string,
): Span[] {
  return (file.conclusions ?? []).flatMap(({ entries = [] }, index): Span[] =>
    entries.includes(entry)
      ? [
          { text: ' · ' },
          {
            text: text.numbered(index + 1),
            link: { to: conclusionAnchor(index + 1), about: text.back(index + 1) },
          },
        ]
      : [],
  )
}
