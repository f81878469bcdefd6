import { isGroup } from '../model/answers.ts'
import type { Language } from '../model/blocks.ts'
import { isIsoDate } from '../model/checks.ts'
import { wordDiff } from '../model/word-diff.ts'
import { fieldWording } from '../parts/wording.ts'
import type { Entry } from './entries.ts'
import { writtenWords } from './wording/words.ts'

/** What telling an entry needs beside it: the language of the text and the names of people. */
export interface Telling {
  readonly language: Language
  /** An actor's id as a name; a name as it is. */
  readonly nameOf: (who: string) => string
}

/** "havainto 3.2.2026, perehdytys lajitteluun, Jouni Kaarnakoski" */
export function sourceTold({ language, nameOf }: Telling, entry: Entry): string {
  const words = writtenWords(language)
  const date = dateTold(entry.date)
  const who = nameOf(entry.who)
  switch (entry.kind) {
    case 'observation':
      return listed([spaced(words.observation, date), entry.about, who])
    case 'method':
      return listed([spaced(entry.about, date), who])
    case 'measurement':
      return spaced('Kykyviisari®', date)
    case 'clientView':
      return listed([words.clientView, questionOf(language, entry)])
    case 'clientDiary':
      return listed([spaced(words.clientDiary, date), entry.about])
    case 'workplace':
      return listed([spaced(words.workplace, date), who])
  }
}

/** The question that an answer of the client's answers. */
export const questionOf = (language: Language, { about }: Entry): string =>
  fieldWording(language, 'clientVoice', `clientView.${about}`).label

/** What can be cited of an entry: its text, or its figures by their names. */
export const wordsOf = (language: Language, entry: Entry): string =>
  entry.kind === 'measurement' ? figuresTold(language, entry) : entry.text

function figuresTold(language: Language, { answers }: Entry): string {
  const words = writtenWords(language)
  const label = (name: string) =>
    fieldWording(language, 'abilitator', `abilitator.measurements.${name}`).label
  const { percentages } = answers
  const sections = ['overall', 'inclusion', 'mind', 'everydayLife', 'skills', 'body'].map(
    (name) => {
      const figure = isGroup(percentages) ? percentages[name] : undefined
      const told = typeof figure === 'number' ? words.percent(figure) : words.noResult
      return `${label(`percentages.${name}`)} ${told}`
    },
  )
  const ratings = ['perceivedWorkAbility', 'relationToWorkLife'].flatMap((name) => {
    const figure = answers[name]
    if (typeof figure !== 'number') return []
    const said = language === 'en' ? `${figure}` : `${figure}`.replace('.', ',')
    return [`${label(name).replace(/ \(0–10\)$/, '')} ${words.ofTen(said)}`]
  })
  return [...sections, ...ratings].join(', ')
}

export interface Cited {
  /** As it goes into the text. */
  readonly text: string
  readonly words: string
  readonly told: string
}

/** Words of an entry, all of them unless a part was chosen, with their source. */
export function citedText(telling: Telling, entry: Entry, part?: string): Cited {
  const words = (part?.trim() || wordsOf(telling.language, entry)).trim()
  const told = sourceTold(telling, entry)
  // Figures are nobody's words, so they stand without quotation marks.
  const text =
    entry.kind === 'measurement'
      ? `${told}: ${words}.`
      : writtenWords(telling.language).cited(words, told)
  return { text, words, told }
}

/**
 * The text with a citation put in, in place of what was selected: set apart from the words around it
 * by a space, whatever stands there.
 */
export function citationBetween(before: string, cited: string, after: string): string {
  const lead = before === '' || /\s$/.test(before) ? '' : ' '
  const tail = after === '' || /^[\s.,;:!?)]/.test(after) ? '' : ' '
  return `${lead}${cited}${tail}`
}

/**
 * What cited words have become in their source: the same stretch of it, as it reads after a change.
 * All of it where the old text is not known or did not hold them.
 */
export function wordsNow(before: string | null, words: string, after: string): string {
  const start = before === null ? -1 : before.indexOf(words)
  if (before === null || start < 0 || words === before) return after
  const end = start + words.length
  let old = 0
  let result = ''
  for (const { kind, text } of wordDiff(before, after)) {
    // What came just before the stretch or just behind it is not of it.
    if (kind === 'added') {
      if (old > start && old < end) result += text
      continue
    }
    if (kind === 'same') result += text.slice(Math.max(0, start - old), Math.max(0, end - old))
    old += text.length
  }
  return result.trim() || after
}

/** The text with one citation renewed: its words and, behind them, how its source is told. */
export function citationRenewed(
  text: string,
  old: { readonly words: string; readonly told: string },
  now: { readonly words: string; readonly told: string },
): string {
  const at = text.indexOf(old.words)
  if (at < 0) return text
  const before = text.slice(0, at)
  const after = text.slice(at + old.words.length)
  const told = old.told ? after.replace(old.told, () => now.told) : after
  return before + now.words + told
}

/** 2026-04-24 → 24.4.2026; anything else stays as it is. */
export function dateTold(iso: string): string {
  if (!isIsoDate(iso)) return iso
  const [year, month, day] = iso.split('-').map(Number)
  return `${day}.${month}.${year}`
}

const spaced = (...words: string[]): string => words.filter(Boolean).join(' ')
const listed = (words: readonly string[]): string => words.filter(Boolean).join(', ')
